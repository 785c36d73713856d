using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Phases;

/// <summary>How long a phase is: its length, the extensions agreed, those earned, and its renewals.</summary>
/// <param name="setting">The claims and what is asked.</param>
/// <param name="choice">The readings chosen.</param>
internal sealed class PhaseLength(Setting setting, IReadOnlyDictionary<string, Choice> choice)
{
    /// <summary>Renewals beyond this many are not counted.</summary>
    private const int MostRenewals = 400;

    /// <summary>When the phase ends by its length; null when the text sets none.</summary>
    internal (Moment? End, Moment? Renewed, bool IsUnsure) Of(Phase phase, Moment start)
    {
        if (!phase.HasEnd)
            return (null, null, false);
        var end = phase.Length is { } length ? start.Plus(t => length.After(t, setting.Agreement.Zone)) : Moment.At(EndOf(phase.Until!.Value));
        end = NotBefore(phase, Earned(phase, start, Extended(phase, end)));
        return Renewed(phase, end);
    }

    /// <summary>The end by the extensions known that name a length.</summary>
    private Moment Extended(Phase phase, Moment end)
    {
        foreach (var extension in Extensions(phase))
        {
            if (extension.Length is { } more)
                end = end.Plus(t => more.After(t, setting.Agreement.Zone));
        }
        return end;
    }

    /// <summary>A last day that was agreed holds where nothing else makes the phase longer.</summary>
    private Moment NotBefore(Phase phase, Moment end)
    {
        foreach (var extension in Extensions(phase))
        {
            if (extension.Until is { } last)
                end = Moment.Later(end, Moment.At(EndOf(last)));
        }
        return end;
    }

    private IEnumerable<Extension> Extensions(Phase phase) => setting.Rules.Has(Rule.T10Extensions)
        ? setting.Agreement.Extensions.Where(e => e.Phase == phase.Id && setting.Knows(e.Agreed, e.Published))
        : [];

    /// <summary>What was done by an end earns a later one, and what was done by that may earn more.</summary>
    private Moment Earned(Phase phase, Moment start, Moment end)
    {
        if (phase.EarnedExtension is not { } earned || !setting.Rules.Has(Rule.G2EarnedExtensions))
            return end;
        var tally = setting.Tallies.For(earned.Trigger);
        var path = setting.Matcher.Resolver.Things.PathOf(earned.Trigger.Thing);
        var from = start.Earliest.Date.AtMidnight();
        var later = end;
        for (var pass = 0; pass < MostRenewals; pass++)
        {
            var least = Times(earned, tally.Done(path, from, Before(later.Earliest)).Low);
            var most = Times(earned, tally.Done(path, from, Before(later.Latest)).High);
            var next = new Moment(After(end.Earliest, earned, least), After(end.Latest, earned, most ?? MostRenewals));
            if (next == later)
                break;
            later = next;
        }
        return later;
    }

    private LocalDateTime Before(LocalDateTime end) => end < setting.Until ? end : setting.Until;

    private LocalDateTime After(LocalDateTime end, EarnedExtension earned, int times)
    {
        var later = earned.Length.Times(times).After(end, setting.Agreement.Zone);
        return earned.Most is { } most ? LocalDateTime.Min(later, most.After(end, setting.Agreement.Zone)) : later;
    }

    private static int Times(EarnedExtension earned, decimal units) => (int)Math.Floor(Math.Max(0, units - earned.Beyond) / earned.Trigger.PerUnits);

    private static int? Times(EarnedExtension earned, decimal? units) => units is { } u ? Times(earned, u) : null;

    /// <summary>It begins anew each time it is over, unless a party objected in time.</summary>
    private (Moment? End, Moment? Renewed, bool IsUnsure) Renewed(Phase phase, Moment end)
    {
        if (phase.Renewal is not { } renewal || !setting.Rules.Has(Rule.G3Renewals))
            return (end, null, false);
        Moment? renewed = null;
        var (origin, current, count) = (end, renewal.Length, 0);
        for (var times = 1; times <= (renewal.Times ?? MostRenewals) && end.Latest < setting.Until; times++)
        {
            var last = renewal.Notice is { } notice ? notice.Before(end.Latest, setting.Agreement.Zone) : end.Latest;
            var objected = Objected(phase, renewed is null ? null : renewed.Value.Earliest, last);
            if (objected != ProofState.Unreported && objected != ProofState.Refuted)
                return (end, renewed, objected != ProofState.Established);
            if (LengthFrom(phase, renewal, end) is not { } length)
                return (end, renewed, false);
            if (length != current)
                (origin, current, count) = (end, length, 0);
            renewed ??= end;
            count++;
            end = origin.Plus(t => length.Times(count).After(t, setting.Agreement.Zone));
        }
        return (end, renewed, false);
    }

    /// <summary>For how long it begins anew then, as the reading chosen has it; null when it does not.</summary>
    private Span? LengthFrom(Phase phase, Renewal renewal, Moment end) =>
        setting.Rules.Has(Rule.R3ClauseReadings) && choice.TryGetValue(Choice.KeyOfRenewal(phase), out var reading) && (reading.Since is not { } since || end.Latest >= since.Start)
            ? reading.Renews
            : renewal.Length;

    /// <summary>What the standard makes of objections of parties made before a moment.</summary>
    internal ProofState Objected(Phase phase, LocalDateTime? from, LocalDateTime last)
    {
        var parties = setting.Names(Role.Party);
        var renewing = setting.Agreement.Phases.Count(p => p.Renewal is not null);
        var claims = setting.ClaimsOf(Acts.Object).Where(c => c.Mode == Mode.Fact && parties.Any(c.HasActor) && Names(phase, c, renewing == 1)
            && c.When.End is { } end && end <= last && !(c.When.Start < from)).ToList();
        if (!setting.Rules.Has(Rule.G4Objections))
            claims = setting.ClaimsOf(Acts.Object).Where(c => c.Mode == Mode.Fact).ToList();
        return ProofTest.Judge(
            setting.Standard,
            [.. claims.Where(c => !c.IsDenied).Select(c => c.Recorded)],
            [.. claims.Where(c => c.IsDenied).Select(c => c.Recorded)],
            setting.StakesOf(parties, parties, []));
    }

    /// <summary>"The renewal", where one phase renews; else what names the phase.</summary>
    private static bool Names(Phase phase, ResolvedClaim claim, bool isOnly)
    {
        var mention = claim.Claim.Event;
        var said = Phrase.Of($"{mention.Topic} {mention.ThingPhrase}");
        return said.Contains(Phrase.Of(phase.Id)) || said.Contains(Phrase.Of(phase.Title)) || (isOnly && !said.IsEmpty && said.Words.Any(w => w is "renewal" or "extension" or "prolongation"));
    }

    private static LocalDateTime EndOf(PactTime last) => last.Time is null ? last.Date.PlusDays(1).AtMidnight() : last.Start;
}
