using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;

namespace Tregua.Standings.Matching;

/// <summary>Sources as shown: who said it, and through whom it came.</summary>
internal static class SourceText
{
    internal static string Show(RecordedClaim recorded)
    {
        var source = recorded.Claim.Source;
        var chain = source.Chain.IsEmpty && recorded.Report.Outlet is { } outlet ? [outlet] : source.Chain;
        if (source.Name is null && source.Kind == SourceKind.Outlet)
            return chain.IsEmpty ? "an unnamed outlet" : string.Join(", citing ", chain);
        if (source.Name is not null && chain is [var only] && only == source.Name)
            return only;
        var who = source.Name ?? (source.Kind == SourceKind.UnnamedOfficial ? "an unnamed official" : "an unnamed source");
        return chain.IsEmpty ? who : $"{who} via {string.Join(", citing ", chain)}";
    }

    /// <summary>The same for every claim of one source, wherever it is quoted.</summary>
    internal static string KeyOf(RecordedClaim recorded) =>
        recorded.Claim.Source is { Side: { } side, Kind: SourceKind.Party } ? side
        : recorded.Claim.Source.Name ?? $"{recorded.Claim.Source.Kind} {(recorded.Claim.Source.Chain is [.., var last] ? last : recorded.Report.Outlet)}";
}
