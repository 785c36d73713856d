using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Events;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Times;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>
/// Tells every story that claims of captives handed over leave open: of every event whether it happened, which of the numbers
/// claimed is true, on which day of its range, and of what kind; what a standard establishes happened, what it refutes did not.
/// It shares with the engine which claims are of one event and what the standard makes of them, and nothing of how they are counted.
/// </summary>
/// <param name="at">The day asked about.</param>
/// <param name="standard">The standard of proof.</param>
internal sealed class Storyteller(LocalDate at, Standard standard)
{
    /// <summary>More stories than this are not told to the end.</summary>
    private const int Most = 4000;

    private static readonly Stakes Stakes = new() { Gains = ["South"], Loses = ["North"], Monitors = ["Lake Mission"], Mediators = ["Isle"], Parties = ["North", "South"] };

    internal IEnumerable<Story> Tell(ImmutableArray<RecordedClaim> claims)
    {
        var seen = claims.Where(IsSeen).ToList();
        var events = EventFormation.Form(seen.Where(c => c.Claim.Quantity?.Base != QuantityBase.Total).Select(Observe));
        IEnumerable<Story> stories = [Story.Nothing];
        foreach (var e in events.Where(e => e.PartOf is null && IsPoint(e)))
            stories = stories.SelectMany(s => With(s, e, [.. events.Where(p => p.PartOf is { } whole && events[whole] == e)]));
        var totals = seen.Where(c => c.Claim.Quantity?.Base == QuantityBase.Total).GroupBy(c => (Day: c.Claim.Occurred!.Value.LastDay!.Value, c.Claim.Event.Kind)).ToList();
        var stretches = events.Where(e => e.PartOf is null && !IsPoint(e)).Select(e => (To: e.When.LastDay ?? at, From: e.When.FirstDay ?? LocalDate.MinIsoValue, Tell: (Func<Story, IEnumerable<Story>>)(s => WithVague(s, e)))).ToList();
        stretches.AddRange(totals.Select(t => (t.Key.Day, LocalDate.MinIsoValue, (Func<Story, IEnumerable<Story>>)(s => WithTotal(s, t.Key.Kind, t.Key.Day, [.. t])))));
        // What ends first is told first: what is told of a stretch is among what is known within it.
        foreach (var (_, _, tell) in stretches.OrderBy(s => s.To).ThenByDescending(s => s.From))
            stories = stories.SelectMany(tell);
        return stories.Take(Most).Where(s => totals.TrueForAll(t => t.Key.Day > at || (Holds(s, t.Key.Kind, t.Key.Day, [.. t])
            && s.Count(IsLiving(t.Key.Kind), AgreementGen.InForce, t.Key.Day) >= LeastOf([.. totals.Where(o => o.Key.Kind == t.Key.Kind && o.Key.Day <= t.Key.Day).SelectMany(o => o)], [.. t]))));
    }

    /// <summary>What was done by an earlier day was done by a later one, so totals of both together can establish what neither does.</summary>
    private decimal LeastOf(ImmutableArray<RecordedClaim> toDate, ImmutableArray<RecordedClaim> ofDay)
    {
        var affirming = Split(toDate).Affirming;
        var (today, denying) = Split(ofDay);
        decimal least = 0;
        foreach (var number in affirming.Select(c => c.Claim.Quantity!.Floor))
        {
            var less = today.RemoveAll(c => !(c.Claim.Quantity!.Ceiling < number)).AddRange(denying);
            if (number > least && ProofTest.Judge(standard, affirming.RemoveAll(c => c.Claim.Quantity!.Floor < number), less, Stakes) == ProofState.Established)
                least = number;
        }
        return least;
    }

    private static bool? IsLiving(string? kind) => kind switch { null => null, "living" => true, _ => false };

    private bool IsSeen(RecordedClaim claim) =>
        claim.Claim.Occurred is { } when ? when.Start is not { } start || start.Date <= at : claim.Report.Published <= at;

    private static Observation Observe(RecordedClaim recorded) => new()
    {
        Recorded = recorded,
        Act = "hand-over",
        Actor = "South",
        Thing = "captive",
        Kinds = recorded.Claim.Event.Kind is { } kind ? [kind] : [],
        When = WhenOf(recorded),
        Dated = recorded.Claim.Occurred?.Start is not null,
    };

    private static TimeRange WhenOf(RecordedClaim recorded)
    {
        var when = recorded.Claim.Occurred ?? default;
        return when.End is not null ? when : new TimeRange(when.Start, recorded.Report.Published!.Value.PlusDays(1).AtMidnight());
    }

    private static bool IsPoint(ClaimedEvent e) =>
        e.Dated && e.When is { FirstDay: { } first, LastDay: { } last } && Period.DaysBetween(first, last) <= 1;

    private IEnumerable<Story> With(Story story, ClaimedEvent e, ImmutableArray<ClaimedEvent> parts)
    {
        var state = ProofTest.Judge(standard, e.Affirming, e.Denying, Stakes);
        if (state != ProofState.Established)
        {
            var alone = new[] { story }.AsEnumerable();
            foreach (var part in parts)
                alone = alone.SelectMany(s => With(s, part, []));
            foreach (var without in alone)
                yield return without;
        }
        if (state is ProofState.Refuted or ProofState.Unreported)
            yield break;
        foreach (var number in Numbers(e, state))
        {
            foreach (var living in Living(e, number, parts))
            {
                foreach (var day in Days(e.When))
                    yield return story.With(day, true, living).With(day, false, number - living);
            }
        }
    }

    /// <summary>How many of an event's units can be living ones: by its kind, else by what its parts establish.</summary>
    private IEnumerable<decimal> Living(ClaimedEvent e, decimal number, ImmutableArray<ClaimedEvent> parts)
    {
        if (!e.Kinds.IsEmpty)
            return [e.Kinds[0] == "living" ? number : 0];
        var least = parts.Where(p => p.Kinds is ["living"]).Sum(LeastOf);
        var others = parts.Where(p => p.Kinds is ["remains"]).Sum(LeastOf);
        return new[] { Math.Min(number, least), Math.Max(0, number - others) }.Distinct();
    }

    private decimal LeastOf(ClaimedEvent part) =>
        ProofTest.Judge(standard, part.Affirming, part.Denying, Stakes) is ProofState.Established ? Numbers(part, ProofState.Established).Min() : 0;

    /// <summary>What no day is told of is among what happened on the days told, as far as those reach; the rest lies anywhere in its range.</summary>
    private IEnumerable<Story> WithVague(Story story, ClaimedEvent e)
    {
        var state = ProofTest.Judge(standard, e.Affirming, e.Denying, Stakes);
        if (state != ProofState.Established)
            yield return story;
        if (state is ProofState.Refuted or ProofState.Unreported)
            yield break;
        var from = e.When.FirstDay is { } first && first > AgreementGen.InForce ? first : AgreementGen.InForce;
        var to = e.When.LastDay is { } last ? last : at;
        foreach (var number in Numbers(e, state))
        {
            foreach (var filled in Filled(story, e.Kinds is [var kind] ? kind : null, from, to, number))
                yield return filled;
        }
    }

    private IEnumerable<Story> WithTotal(Story story, string? kind, LocalDate day, ImmutableArray<RecordedClaim> claims)
    {
        var (affirming, denying) = Split(claims);
        var state = ProofTest.Judge(standard, affirming, denying, Stakes);
        if (state != ProofState.Established)
            yield return story;
        if (state is ProofState.Refuted or ProofState.Unreported)
            yield break;
        foreach (var number in Numbers(affirming, denying, state))
        {
            foreach (var filled in Filled(story, kind, AgreementGen.InForce, day, number))
                yield return filled;
        }
    }

    private static IEnumerable<Story> Filled(Story story, string? kind, LocalDate from, LocalDate to, decimal number)
    {
        var isLiving = IsLiving(kind);
        var missing = number - story.Count(isLiving, from, to);
        if (missing <= 0)
        {
            yield return story;
            yield break;
        }
        foreach (var day in new[] { from, to }.Distinct())
        {
            if (isLiving != false)
                yield return story.With(day, true, missing);
            if (isLiving != true)
                yield return story.With(day, false, missing);
        }
    }

    /// <summary>True when what a total established says can be what was done by its day.</summary>
    private bool Holds(Story story, string? kind, LocalDate day, ImmutableArray<RecordedClaim> claims)
    {
        var (affirming, denying) = Split(claims);
        if (ProofTest.Judge(standard, affirming, denying, Stakes) != ProofState.Established)
            return true;
        var done = story.Count(IsLiving(kind), AgreementGen.InForce, day);
        return affirming.Any(c => c.Claim.Quantity!.Floor <= done && !(c.Claim.Quantity.Ceiling < done));
    }

    private static (ImmutableArray<RecordedClaim> Affirming, ImmutableArray<RecordedClaim> Denying) Split(ImmutableArray<RecordedClaim> claims) =>
        (claims.RemoveAll(c => c.Claim.Polarity == Polarity.Denied), claims.RemoveAll(c => c.Claim.Polarity == Polarity.Affirmed));

    private ImmutableArray<decimal> Numbers(ClaimedEvent e, ProofState state) => Numbers(e.Affirming, e.Denying, state);

    /// <summary>The numbers that the claims give; of what is established none below what the standard establishes.</summary>
    private ImmutableArray<decimal> Numbers(ImmutableArray<RecordedClaim> affirming, ImmutableArray<RecordedClaim> denying, ProofState state)
    {
        var numbers = new SortedSet<decimal>();
        // One of at least so many is no other story where another account gives as many and more.
        var most = affirming.Max(c => c.Claim.Quantity?.Ceiling);
        foreach (var claim in affirming)
        {
            if (claim.Claim.Quantity is not { } quantity)
                continue;
            numbers.Add(quantity.Floor);
            if (quantity.Ceiling is { } ceiling)
                numbers.Add(ceiling);
            else if (!(quantity.Floor <= most))
                numbers.Add(quantity.Floor + 3);
        }
        if (numbers.Count == 0)
            numbers.UnionWith([1, 4]);
        var least = state == ProofState.Established ? Least(affirming, denying) : 0;
        numbers.RemoveWhere(n => n < least);
        return [.. numbers];
    }

    private decimal Least(ImmutableArray<RecordedClaim> affirming, ImmutableArray<RecordedClaim> denying)
    {
        decimal least = 0;
        foreach (var number in affirming.Select(c => c.Claim.Quantity?.Floor ?? 0))
        {
            var more = affirming.RemoveAll(c => (c.Claim.Quantity?.Floor ?? 0) < number);
            var less = affirming.RemoveAll(c => !(c.Claim.Quantity?.Ceiling < number)).AddRange(denying);
            if (number > least && ProofTest.Judge(standard, more, less, Stakes) == ProofState.Established)
                least = number;
        }
        return least;
    }

    private static IEnumerable<LocalDate> Days(TimeRange when)
    {
        for (var day = when.FirstDay!.Value; day <= when.LastDay!.Value; day = day.PlusDays(1))
            yield return day;
    }
}
