using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;
using Tregua.Standings.Instalments;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>Cuts stipulations into portions with dates of their own.</summary>
internal sealed class Portions(Setting setting, World world, Stipulation stipulation, Withholding? withheld)
{
    /// <summary>Repeated quotas and periods beyond this many are not listed.</summary>
    private const int Most = 1000;

    private CreditBook Credits => world.Credits;

    /// <summary>True where no rule asks claims to show that a day was missed.</summary>
    private bool IsSilenceEnough => !setting.Rules.Has(Rule.M1Timeliness);

    /// <summary>The whole of a plain stipulation; null when its number is not known.</summary>
    internal Portion? Whole() => CreditBook.AsksForAll(stipulation) ? All() : Credits.Required(stipulation) is not { } number || stipulation.Act.Amount?.Sense == AmountSense.AtMost ? null : new Portion
    {
        Label = stipulation.Text,
        Due = Credits.Dates.Of(stipulation),
        Number = number,
        Done = until => Credits.Done(stipulation, until),
        Quota = Credits.QuotaOf(stipulation, number, Credits.Dates.Of(stipulation)),
        IsShownMissed = due => IsSilenceEnough || IsWithheldAt(due) || (IsDeniedAt(due, stipulation.Act.Thing) && !CanBeDone(due, number)) || HasLowerTotal(due, stipulation.Act.Thing, number),
    };

    /// <summary>The whole of a clause that asks for all: done or not.</summary>
    private Portion All()
    {
        var due = Credits.Dates.Of(stipulation);
        var quota = Credits.AllOf(stipulation, due);
        return new Portion
        {
            Label = stipulation.Text,
            Due = due,
            Number = 1,
            Done = until => setting.AllOf(stipulation).Done(Credits.StartOf(stipulation), until),
            Quota = quota,
            IsShownMissed = due => IsWithheldAt(due) || IsDeniedAt(due, stipulation.Act.Thing),
        };
    }

    /// <summary>The quotas on the way, repeated ones written out.</summary>
    internal ImmutableArray<Portion> Milestones()
    {
        var portions = ImmutableArray.CreateBuilder<Portion>();
        (decimal Number, DueTime? Due) last = (0, null);
        foreach (var milestone in stipulation.Milestones)
        {
            if (milestone.Deadline is not Every every)
            {
                last = (milestone.Number, Credits.Dates.Of(milestone.Deadline));
                portions.Add(Milestone(milestone, last.Number, last.Due));
                continue;
            }
            foreach (var (number, due) in Repeated(milestone, every, last))
                portions.Add(Milestone(milestone, number, due));
        }
        return portions.ToImmutable();
    }

    /// <summary>Each portion that a ratio clause made due.</summary>
    internal ImmutableArray<Portion> Instalments()
    {
        var portions = ImmutableArray.CreateBuilder<Portion>();
        var pool = Credits.PoolOf(stipulation);
        var slots = Credits.SlotsOf(stipulation);
        var missed = WithheldOf(slots.Select(s => s.Due));
        foreach (var slot in slots)
        {
            portions.Add(new Portion
            {
                Label = slot.Label,
                Due = slot.Due,
                Number = slot.Least > 0 ? slot.Least : slot.Most ?? 0,
                Done = until => pool.Credited(slot, until),
                Quota = pool.QuotaOf(slot),
                IsShownMissed = due => IsSilenceEnough || due.LastDay == missed,
            });
        }
        return portions.ToImmutable();
    }

    /// <summary>
    /// What each event calls for of what is not counted. What is due before the event is done by what was done since the
    /// event before; what is due after it by the first deed since that answers no event before.
    /// </summary>
    internal ImmutableArray<Portion> Answers()
    {
        var portions = ImmutableArray.CreateBuilder<Portion>();
        var calls = Credits.CallsFor(stipulation);
        var deed = Credits.DeedOf(stipulation);
        var left = deed.Events.Where(e => e.State != ProofState.Refuted).OrderBy(e => e.When.Start).ThenBy(e => e.When.End).ToList();
        for (var i = 0; i < calls.Length; i++)
        {
            var call = calls[i];
            ImmutableArray<EventAccount> own;
            if (stipulation.Deadline is AtLeastBefore)
                own = [.. left.Where(e => e.CanLieIn(i > 0 ? calls[i - 1].When.Start : null, call.When.End ?? setting.Until))];
            else if (left.Find(e => !(e.When.End <= call.When.Start)) is { } first)
            {
                own = [first];
                left.Remove(first);
            }
            else
                own = [];
            portions.Add(Answer(call, deed.Of(own)));
        }
        return portions.ToImmutable();
    }

    private Portion Answer(Use call, Deed deed)
    {
        var due = Credits.Dates.Of(stipulation, call.When);
        return new Portion
        {
            Label = $"for {Words.Time(call.When)}",
            Due = due,
            Number = 1,
            Done = until => deed.Done(null, until),
            Quota = deed.QuotaOf(null, due),
            IsShownMissed = at => IsWithheldAt(at) || IsDeniedAt(at, null),
        };
    }

    /// <summary>Each period of a repeated duty up to the day asked about, those of which something is told and the present one.</summary>
    internal ImmutableArray<(Portion Portion, bool IsOver)> Periods(Every every)
    {
        var periods = ImmutableArray.CreateBuilder<(Portion, bool)>();
        if (Shapes.Of(stipulation) == Shape.Deed)
            return [.. Credits.Dates.PeriodsOf(stipulation, every, setting.Until).Select(p => (Deed(p), p.Due <= setting.Until))];
        if (stipulation.Act.Amount is not { Number: { } number })
            return [];
        // A running total says nothing of one day; only what is dated to the day does.
        var all = setting.Tallies.For(stipulation);
        var tally = new Tally(all.Kinds, all.Events, []);
        var counts = new PeriodCounts(tally, Timescale.Of(setting.Agreement));
        var kinds = setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing!);
        foreach (var period in Credits.Dates.PeriodsOf(stipulation, every, setting.Until))
        {
            var (from, until) = (period.From, period.Due);
            var due = DueTime.OnDay(period.Due.PlusTicks(-1).Date);
            var quota = counts.Add(kinds, setting.Rules.Has(Rule.C5Periods) ? from : setting.Agreement.InForce.Start, until, number, due);
            periods.Add((new Portion
            {
                Label = period.Label,
                Due = due,
                Number = number,
                Done = quota.Paid,
                Quota = quota,
                IsShownMissed = due => IsSilenceEnough || withheld is { } w && w.LastSeen >= from.Date || IsDeniedIn(tally, kinds, from, until) || IsTotalIn(all, kinds, from, until, number),
            }, until <= setting.Until));
        }
        return periods.ToImmutable();
    }

    /// <summary>What is to be done once in a period.</summary>
    private Portion Deed(DutyPeriod period)
    {
        var (from, until) = (period.From, period.Due);
        var done = Credits.DeedOf(stipulation).Within(from, until);
        var due = DueTime.OnDay(until.PlusTicks(-1).Date);
        return new Portion
        {
            Label = period.Label,
            Due = due,
            Number = 1,
            Done = to => done.Done(from, to),
            Quota = done.QuotaOf(from, due),
            IsShownMissed = _ => IsSilenceEnough || withheld is { } w && w.LastSeen >= from.Date || done.Events.Any(e => e.State == ProofState.Refuted),
        };
    }

    /// <summary>The shares of the clause's count, as far as they are done.</summary>
    internal ImmutableArray<InstalmentStanding> Shares(decimal times, Punctuality punctuality)
    {
        if (!setting.Rules.Has(Rule.D4Shares))
            return [];
        var shown = ImmutableArray.CreateBuilder<InstalmentStanding>();
        foreach (var share in stipulation.Shares)
        {
            var path = setting.Matcher.Resolver.Things.PathOf(share.Thing);
            var told = setting.Tallies.Of(stipulation, share).Done(path, Credits.StartOf(stipulation), setting.Until);
            var whole = setting.Tallies.For(stipulation).Done(path, Credits.StartOf(stipulation), setting.Until);
            var required = share.Number * times;
            var timeliness = told.Low >= required ? Timeliness.DoneOnTime : punctuality.Timeliness == Timeliness.Overdue && !(whole.High >= required) ? Timeliness.Overdue : punctuality.Timeliness is Timeliness.Due or Timeliness.NotDue ? punctuality.Timeliness : Timeliness.Unknown;
            shown.Add(new InstalmentStanding(LabelOf(share), punctuality.Due, required, told.Low, Math.Max(told.Low, whole.High ?? required), timeliness));
        }
        return shown.ToImmutable();
    }

    private static string LabelOf(Share share)
    {
        var to = share.Recipient is { } recipient ? $" to {recipient}" : "";
        return $"of which at least {Words.Number(share.Number)} {Words.Noun(share.Thing)}{to}{(share.Place is { } place ? $" in {place}" : "")}";
    }

    private Portion Milestone(Milestone milestone, decimal number, DueTime? due)
    {
        var thing = milestone.Thing ?? stipulation.Act.Thing;
        var noun = milestone.Thing is { } kind ? $" {Words.Noun(kind)}" : "";
        var ofAnother = milestone.Thing is { } other && other != stipulation.Act.Thing;
        var quota = ofAnother
            ? Credits.PoolOf(stipulation).QuotaOf(setting.Matcher.Resolver.Things.PathOf(thing!), Credits.StartOf(stipulation), number, due)
            : Credits.QuotaOf(stipulation, number, due);
        return new Portion
        {
            Label = $"at least {Words.Number(number)}{noun} by {(due is { } d ? Words.Day(d.LastDay) : "an unknown day")}",
            Due = due,
            Number = number,
            Done = ofAnother ? quota.Paid : until => Credits.Done(stipulation, until),
            Quota = quota,
            IsShownMissed = at => IsSilenceEnough || IsWithheldAt(at) || HasLowerTotal(at, thing, number),
        };
    }

    /// <summary>Periods count from the milestone before; they stop at the stipulation's own number and date.</summary>
    private IEnumerable<(decimal Number, DueTime Due)> Repeated(Milestone milestone, Every every, (decimal Number, DueTime? Due) last)
    {
        var start = world.Runs[stipulation.Phase]?.Start;
        var due = last.Due ?? (start is { } s ? DueTime.DaysAfter(s, every.FromDay - 2) : null);
        var final = Credits.Dates.Of(stipulation);
        var number = last.Number;
        for (var i = 0; due is not null && i < Most; i++)
        {
            number += milestone.Number;
            due = new DueTime(every.Period.After(due.Value.Earliest, setting.Agreement.Zone), every.Period.After(due.Value.Latest, setting.Agreement.Zone));
            if (number >= (stipulation.Act.Amount?.Number ?? decimal.MaxValue) || (final is { } end ? due.Value.Latest >= end.Latest : i >= 52))
                yield break;
            yield return (number, due.Value);
        }
    }

    /// <summary>Of several portions those are held back that fell due on the day that reports name, else the last to fall due before it was reported.</summary>
    private LocalDate? WithheldOf(IEnumerable<DueTime?> dues)
    {
        if (withheld is not { } held)
            return null;
        LocalDate? last = null;
        foreach (var due in dues)
        {
            if (due is not { LastDay: var day } || day > held.LastSeen)
                continue;
            if (held.ReportedDue?.LastDay == day)
                return day;
            if (last is not { } known || day > known)
                last = day;
        }
        return last;
    }

    /// <summary>A report on or after the due day that it is held back shows that it was not done.</summary>
    private bool IsWithheldAt(DueTime due) => withheld is { } w && w.LastSeen >= due.LastDay;

    /// <summary>A denial of one hand-over leaves open what other accounts tell.</summary>
    private bool CanBeDone(DueTime due, decimal number) =>
        Shapes.Of(stipulation) == Shape.Counted && !(Credits.Done(stipulation, due.Latest).High < number);

    private bool IsDeniedAt(DueTime due, ThingReference? thing)
    {
        var events = thing is null || Shapes.Of(stipulation) != Shape.Counted ? Credits.DeedOf(stipulation).Events : setting.Tallies.For(stipulation).Events;
        return events.Any(e => e.State == ProofState.Refuted && e.When.LastDay is { } last && last >= due.LastDay);
    }

    private bool HasLowerTotal(DueTime due, ThingReference? thing, decimal number)
    {
        if (thing is null || Shapes.Of(stipulation) != Shape.Counted || Credits.PoolOf(stipulation).Slots.Length > 1)
            return false;
        var path = setting.Matcher.Resolver.Things.PathOf(thing);
        return setting.Tallies.For(stipulation).Totals.Any(t =>
            t.IsTotal && t.State == ProofState.Established && Matcher.IsPrefix(t.Kinds, path) && t.Cut >= due.Latest && t.Cut <= setting.Until && t.Units.High < number && IsShownBelow(t, number));
    }

    /// <summary>That it was no more must be shown by itself: totals of more, which help to establish that it was so many, do not show it.</summary>
    private bool IsShownBelow(TotalAccount total, decimal number) => ProofTest.Passes(
        setting.Standard,
        total.Claims.RemoveAll(c => c.Claim.Polarity == Polarity.Denied || !(c.Claim.Quantity?.Ceiling < number)),
        setting.StakesOf(stipulation.Debtors, stipulation.Creditors, stipulation.VerifiedBy),
        denies: false);

    private static bool IsDeniedIn(Tally tally, ImmutableArray<string> kinds, LocalDateTime from, LocalDateTime until) =>
        tally.Events.Any(e => e.State == ProofState.Refuted && Matcher.IsPrefix(e.Kinds, kinds) && e.LiesIn(from, until));

    private static bool IsTotalIn(Tally tally, ImmutableArray<string> kinds, LocalDateTime from, LocalDateTime until, decimal number) =>
        tally.Totals.Any(t => t.IsTotal && t.State == ProofState.Established && Matcher.IsPrefix(t.Kinds, kinds) && t.Cut > from && t.Cut <= until && t.Units.High < number);
}
