using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;

namespace Tregua.Cli.Wording;

/// <summary>Who said something, through whom, when, and where it stands.</summary>
internal static class Sources
{
    /// <summary>The source with what it is and for whom it speaks: <c>Egypt's foreign ministry (mediator, for Egypt)</c>.</summary>
    public static string Of(Source source)
    {
        var kind = Kind(source.Kind);
        var name = source.Name ?? source.Kind switch
        {
            SourceKind.Outlet => "the outlet's own voice",
            SourceKind.Unnamed => "hearsay",
            _ => "a source without a name",
        };
        var side = source.Side is { } actor && actor != source.Name ? $"for {actor}" : null;
        var aside = source.Name is null && source.Kind is SourceKind.Outlet or SourceKind.Unnamed ? side : side is null ? kind : $"{kind}, {side}";
        return aside is null ? name : $"{name} ({aside})";
    }

    /// <summary>Who said it and through whom: <c>Orsa Quill (official, for the League), via Meridian Wire, citing Morning Bell</c>.</summary>
    public static string Of(Source source, Report report)
    {
        var chain = source.Chain.IsEmpty && report.Outlet is { } outlet ? [outlet] : source.Chain;
        return chain.IsEmpty ? Of(source) : $"{Of(source)}, via {string.Join(", citing ", chain)}";
    }

    /// <summary>Who said it and its outlet, each once: <c>Orsa Quill, Meridian Wire</c>; an outlet's own words are the outlet's.</summary>
    public static string Short(Source source, Report report)
    {
        var name = source.Name ?? source.Kind switch
        {
            SourceKind.Outlet => null,
            SourceKind.Unnamed => "hearsay",
            _ => source.Side is { } side ? $"{Kind(source.Kind)} for {side}" : $"{Kind(source.Kind)}, no name",
        };
        return (name, report.Outlet) switch
        {
            (null, null) => "outlet unknown",
            (null, { } outlet) => outlet,
            ({ } who, null) => who,
            ({ } who, { } outlet) => who == outlet ? who : $"{who}, {outlet}",
        };
    }

    /// <summary>When it was published: <c>2025-02-26</c>, else when it was recorded, and that it says so.</summary>
    public static string Published(RecordedClaim claim) =>
        claim.Report.Published is { } day ? Days.Of(day) : $"without a date, recorded {Days.Of(claim.Recorded.InUtc().Date)}";

    /// <summary>Where it stands: <c>reports/a.txt, characters 10 to 52</c>.</summary>
    public static string Place(RecordedClaim claim) =>
        $"{claim.Report.Location ?? "standard input"}, characters {claim.Claim.Span.Start} to {claim.Claim.Span.End}";

    /// <summary>A kind of source in words.</summary>
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.NamedOfficial => "official",
        SourceKind.UnnamedOfficial => "unnamed official",
        SourceKind.Party => "party",
        SourceKind.Mediator => "mediator",
        SourceKind.Monitor => "monitor",
        SourceKind.ThirdParty => "third party",
        SourceKind.CivilSociety => "civil society",
        SourceKind.Outlet => "outlet",
        SourceKind.Unnamed => "unnamed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
