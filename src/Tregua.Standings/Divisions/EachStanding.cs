using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Divisions;

/// <summary>Puts the parts of what several must each do together again: done is what all did, kept when each kept it.</summary>
internal static class EachStanding
{
    /// <summary>The graver first: where debtors stand differently the clause stands as the first of these that fits one of them.</summary>
    private static readonly ImmutableArray<Headline> Order =
    [
        Headline.VerifiedViolation, Headline.AllegedViolation, Headline.UsedBeyondCap, Headline.Used, Headline.Disputed, Headline.Withheld, Headline.Overdue, Headline.NotKept, Headline.Mismatched,
        Headline.PartlyKept, Headline.Suspended, Headline.Due, Headline.PartlyReported, Headline.NoReport, Headline.KeptLate, Headline.Kept, Headline.NoViolationReported, Headline.NoUseReported,
        Headline.Waiting, Headline.Discharged, Headline.Lapsed,
    ];

    private static readonly ImmutableArray<Timeliness> TimeOrder =
        [Timeliness.Overdue, Timeliness.Unknown, Timeliness.Due, Timeliness.DoneLate, Timeliness.Mismatched, Timeliness.DoneOnTime, Timeliness.NotDue];

    private static readonly ImmutableArray<Force> ForceOrder = [Force.Disputed, Force.InForce, Force.Suspended, Force.Pending, Force.Discharged, Force.Lapsed];

    internal static StipulationStanding Of(Stipulation whole, ImmutableArray<StipulationStanding> parts)
    {
        var timely = parts.MinBy(p => TimeOrder.IndexOf(p.Timeliness))!;
        return parts[0] with
        {
            Id = whole.Id,
            Text = whole.Text,
            Debtors = whole.Debtors,
            Force = parts.Select(p => p.Force).MinBy(f => ForceOrder.IndexOf(f)),
            Performance = Performance(parts),
            Timeliness = timely.Timeliness,
            Due = timely.Due,
            Since = timely.Timeliness == Timeliness.DoneLate ? parts.Where(p => p.Timeliness == Timeliness.DoneLate).Max(p => p.Since) : timely.Since,
            ReportedDue = parts.Select(p => p.ReportedDue).FirstOrDefault(d => d is not null),
            RescheduledTo = parts.Max(p => p.RescheduledTo),
            DaysLate = parts.Max(p => p.DaysLate),
            Certainty = CertaintyOf(parts),
            Headline = HeadlineOf(whole, parts),
            Pam = parts.Any(p => p.Pam is null) ? null : parts.Min(p => p.Pam),
            Milestones = [],
            Instalments = [.. parts.Select(Line)],
            Readings = [.. parts.SelectMany(p => p.Readings).DistinctBy(r => r.Text)],
            Claims = [.. parts.SelectMany(p => p.Claims).Distinct()],
            Derivation = new Derivation("", "", [], []),
        };
    }

    /// <summary>The step that puts the debtors' own steps together.</summary>
    internal static Derivation Explain(StipulationStanding whole, ImmutableArray<StipulationStanding> parts) => new(
        RuleSet.NameOf(Rule.D3Each),
        $"{whole.Id} is: {Words.Hyphenated(whole.Headline).Replace('-', ' ')}. {Words.List(whole.Debtors)} each owe for themselves; {parts.Count(p => p.Performance.Word is PerformanceWord.Full or PerformanceWord.Excess)} of {parts.Length} did it in full.",
        [],
        [.. parts.Select(p => p.Derivation with { Text = $"{p.Debtors[0]}: {p.Derivation.Text}" })]);

    private static InstalmentStanding Line(StipulationStanding part) => new(
        part.Debtors[0],
        part.Due,
        part.Performance.Required ?? 1,
        part.Performance.Low,
        part.Performance.High ?? Math.Max(part.Performance.Low, part.Performance.Required ?? 1),
        part.Timeliness);

    private static Performance Performance(ImmutableArray<StipulationStanding> parts)
    {
        var all = parts.Select(p => p.Performance).ToImmutableArray();
        decimal? high = 0, required = 0;
        foreach (var one in all)
        {
            high += one.High;
            required += one.Required;
        }
        return new Performance
        {
            Word = all.All(p => p.Word is PerformanceWord.Full or PerformanceWord.Excess)
                ? all.Any(p => p.Word == PerformanceWord.Excess) ? PerformanceWord.Excess : PerformanceWord.Full
                : all.All(p => p.Word == PerformanceWord.None) ? PerformanceWord.None : PerformanceWord.Partial,
            Low = all.Sum(p => p.Low),
            Best = all.Any(p => p.Best is not null) ? all.Sum(p => p.Best ?? 0) : null,
            High = high,
            Required = required,
            Thing = all[0].Thing,
            ByKind = all.SelectMany(p => p.ByKind).GroupBy(k => k.Key, StringComparer.Ordinal).ToImmutableSortedDictionary(g => g.Key, g => g.Sum(k => k.Value), StringComparer.Ordinal),
            Attempts = [.. all.SelectMany(p => p.Attempts)],
        };
    }

    private static Certainty CertaintyOf(ImmutableArray<StipulationStanding> parts)
    {
        var words = parts.Select(p => p.Certainty).Distinct().ToList();
        return words.Count == 1 ? words[0]
            : words.Contains(Certainty.Disputed) ? Certainty.Disputed
            : words.Contains(Certainty.Unverified) ? Certainty.Unverified
            : Certainty.Imprecise;
    }

    private static Headline HeadlineOf(Stipulation whole, ImmutableArray<StipulationStanding> parts)
    {
        // Who is told to keep a limit says nothing of whom nothing is told.
        var isLimit = whole.Act.Amount?.Sense == AmountSense.AtMost || whole.Act.Verb == "keep";
        if (isLimit && parts.All(p => p.Headline is Headline.Kept or Headline.NoReport) && parts.Any(p => p.Headline == Headline.Kept) && parts.Any(p => p.Headline == Headline.NoReport))
            return Headline.PartlyReported;
        var first = parts.Select(p => p.Headline).MinBy(h => Order.IndexOf(h));
        var someDid = parts.Any(p => p.Headline is Headline.Kept or Headline.KeptLate or Headline.PartlyKept);
        return first switch
        {
            Headline.Due or Headline.NoReport or Headline.Suspended when someDid => Headline.PartlyKept,
            Headline.KeptLate or Headline.Kept when parts.Any(p => p.Headline is Headline.Waiting) => Headline.PartlyKept,
            _ => first,
        };
    }
}
