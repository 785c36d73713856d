using System.Collections.Immutable;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Figures;

/// <summary>Puts published numbers of the same thing side by side.</summary>
internal static class FigureView
{
    private static readonly Dictionary<string, string> ActWords = new(StringComparer.Ordinal)
    {
        [Acts.HandOver] = "released or handed over",
        [Acts.Deliver] = "delivered",
        [Acts.Withhold] = "held back",
        [Acts.Hold] = "held",
        [Acts.Attack] = "killed or struck",
        [Acts.Detain] = "detained",
        [Acts.Withdraw] = "withdrawn",
    };

    internal static ImmutableArray<FigureComparison> Compare(Setting setting)
    {
        var comparisons = new List<FigureComparison>();
        if (!setting.Rules.Has(Rule.X2Figures))
            return [];
        foreach (var group in setting.Agreement.Things.SelectMany(t => setting.FiguresOf(t.Name)).Where(IsFigure).GroupBy(c => KeyOf(setting, c)))
            comparisons.Add(Show(group.Key, [.. group]));
        comparisons.Sort(Order);
        return [.. comparisons];
    }

    /// <summary>Numbers of the agreement's things in acts that it knows; others are not compared.</summary>
    private static bool IsFigure(ResolvedClaim claim) =>
        claim.Thing is not null && claim.Act is not (Acts.Other or Acts.Travel) && claim.Mode == Mode.Fact && !claim.IsDenied && claim.Claim.Quantity is { Low: not null } or { Best: not null } or { High: not null };

    private static FigureKey KeyOf(Setting setting, ResolvedClaim claim)
    {
        var mention = claim.Claim.Event;
        var @base = claim.Claim.Quantity!.Base;
        var noun = claim.Thing is { } thing ? Noun(thing) : mention.ThingPhrase ?? mention.Thing ?? "unnamed";
        var act = ActWords.TryGetValue(claim.Act, out var word) ? word : mention.Lemma ?? claim.Act;
        return new FigureKey(noun, act, ActorOf(setting, claim), @base, DateOf(claim, @base), claim.Actors is [{ Group: var group }] ? group : null, mention.Place, mention.Batch);
    }

    private static string Noun(NamedThing thing) => thing.Kinds.IsEmpty ? thing.Thing : $"{thing.Kinds[^1]} {thing.Thing}";

    private static string? ActorOf(Setting setting, ResolvedClaim claim)
    {
        if (claim.Actors is [var one, ..])
            return one.Name;
        var debtor = setting.Stipulations.FirstOrDefault(s => s.Act.Thing?.Thing == claim.Thing?.Thing && claim.Thing is not null && setting.Matcher.ActsFor(s, claim));
        return debtor is { Debtors: [var only] } ? only : claim.Claim.Event.Actor;
    }

    private static TimeRange? DateOf(ResolvedClaim claim, QuantityBase @base) => @base switch
    {
        QuantityBase.Increment => claim.Dated && claim.When is { Start: not null, End: not null } ? claim.When : null,
        _ => TimeRange.Day(claim.AsOf),
    };

    private static FigureComparison Show(FigureKey key, ImmutableArray<ResolvedClaim> claims)
    {
        var readings = claims.Select(c => new FigureReading(SourceText.Show(c.Recorded), c.Claim.Quantity!, c.Claim.Id)).ToImmutableArray();
        var by = key.Actor is { } actor ? $" by {actor}" : "";
        var where = key.Place is { } place ? $", {place}" : "";
        // Undated batches can all be true; so can what one report tells of several.
        var comparable = (key.Base != QuantityBase.Increment || key.Date is not null) && claims.Select(c => c.Recorded.Report.Sha256).Distinct().Count() > 1;
        var agrees = !comparable || !Conflict.In([.. claims.Select(c => c.Recorded)]);
        return new FigureComparison($"{key.Noun}, {key.Act}{by}{where}", key.Base, key.Date, readings, agrees);
    }

    private static int Order(FigureComparison a, FigureComparison b)
    {
        var by = string.CompareOrdinal(a.Thing, b.Thing);
        by = by != 0 ? by : a.Base.CompareTo(b.Base);
        by = by != 0 ? by : Nullable.Compare(a.Date?.End, b.Date?.End);
        by = by != 0 ? by : Nullable.Compare(a.Date?.Start, b.Date?.Start);
        return by != 0 ? by : string.CompareOrdinal(a.Readings[0].Claim, b.Readings[0].Claim);
    }

    private sealed record FigureKey(string Noun, string Act, string? Actor, QuantityBase Base, TimeRange? Date, string? Group, string? Place, int? Batch);
}
