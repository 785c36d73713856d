using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Events;
using Tregua.Evidence.Proof;
using Tregua.Standings.Cells;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;
using Tregua.Standings.Instalments;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Crediting;

/// <summary>Whether something that is not counted was done, and when.</summary>
/// <param name="events">The events that did it or are denied to have.</param>
/// <param name="scale">How time is counted.</param>
internal sealed class Deed(ImmutableArray<EventAccount> events, Timescale scale)
{
    private readonly Register _register = new(scale, Register.AllPast);
    private readonly Dictionary<(LocalDateTime? From, DueTime? Due), Quota> _quotas = [];
    private ImmutableArray<LocalDate>? _changeDays;

    internal ImmutableArray<EventAccount> Events => events;

    /// <summary>The days asked about on which it can change whether it was done by their end, sorted.</summary>
    private ImmutableArray<LocalDate> ChangeDays =>
        _changeDays ??= [.. events.SelectMany(e => Horizon.DaysOf(e.When.Start).Concat(Horizon.DaysOf(e.When.End))).Distinct().Order()];

    /// <summary>1 when it was done between two moments, 0 when not, by bounds.</summary>
    internal Bounds Done(LocalDateTime? from, Horizon until)
    {
        var done = QuotaOf(from, null).Paid(until);
        var low = Math.Min(1, done.Low);
        return new Bounds(low, low == 1 ? 1 : null, Math.Min(1, done.High ?? 1));
    }

    /// <summary>Its being done since a moment, due by a time, as an instalment of one.</summary>
    internal Quota QuotaOf(LocalDateTime? from, DueTime? due)
    {
        if (!_quotas.TryGetValue((from, due), out var quota))
            _quotas[(from, due)] = quota = new Quota(_register, new Compilation(_register).AddDeed(new Deposits(_register).Open(events, from), due), ChangeDays);
        return quota;
    }

    /// <summary>The same, of what lies or can lie between two moments.</summary>
    internal Deed Within(LocalDateTime from, LocalDateTime until) => new([.. events.Where(e => e.CanLieIn(from, until))], scale);

    /// <summary>The same, of some of its events.</summary>
    internal Deed Of(ImmutableArray<EventAccount> some) => new(some, scale);

    /// <summary>The deed of a stipulation.</summary>
    internal static Deed Of(Setting setting, Stipulation stipulation)
    {
        var stakes = setting.StakesOf(stipulation.Debtors, stipulation.Creditors, stipulation.VerifiedBy);
        var bearing = setting.ActsOf(stipulation.Id);
        var certain = Form(setting, stakes, bearing.Where(b => b.Match.Certain).Select(b => b.Claim));
        var possible = Form(setting, stakes, bearing.Where(b => !b.Match.Certain && b.Match.Bearing == Bearing.Performs).Select(b => b.Claim));
        return new Deed([.. certain, .. possible.Select(e => e with { State = e.State == ProofState.Established ? ProofState.Alleged : e.State })], Timescale.Of(setting.Agreement));
    }

    /// <summary>That all was done of a clause that asks for all: as far as one to whom it is owed, or a monitor, says so.</summary>
    internal static Deed OfAll(Setting setting, Stipulation stipulation)
    {
        var stakes = setting.StakesOf(stipulation.Debtors, stipulation.Creditors, stipulation.VerifiedBy);
        var confirming = stipulation.Creditors.AddRange(setting.Names(Role.Monitor));
        var claims = setting.ActsOf(stipulation.Id)
            .Where(b => b.Match is { Certain: true, Bearing: Bearing.Denies } || TellsOfAll(b.Claim.Claim))
            .Select(b => b.Claim);
        return new Deed(
            [.. Form(setting, stakes, claims).Where(e => e.Event.Affirming.Any(c => !setting.Rules.Has(Rule.C9AllAndCaps) || (c.Claim.Source.Side is { } side && confirming.Contains(side))))],
            Timescale.Of(setting.Agreement));
    }

    /// <summary>True when a claim's own words say "all".</summary>
    private static bool TellsOfAll(Claim claim) => Phrase.Of(claim.Quantity?.Text) is { IsEmpty: false, Words: ["all", ..] };

    /// <summary>Terms on a topic that no stipulation asks for.</summary>
    internal static Deed OfTerms(Setting setting, string topic)
    {
        var parties = setting.Names(Role.Party);
        var phrase = Phrase.Of(topic);
        var claims = setting.ClaimsOf(Acts.Agree).Where(c => c.Mode == Mode.Fact
            && (Phrase.Of(c.Claim.Event.Topic).Contains(phrase) || Phrase.Of(c.Claim.Event.ThingPhrase).Contains(phrase))
            && (!c.NamesActor || parties.All(c.HasActor)));
        return new Deed(Form(setting, setting.StakesOf(parties, parties, []), claims), Timescale.Of(setting.Agreement));
    }

    private static ImmutableArray<EventAccount> Form(Setting setting, Stakes stakes, IEnumerable<ResolvedClaim> claims)
    {
        var inForce = setting.Agreement.InForce.Date.AtMidnight();
        var all = claims.Where(c => c.When.Start is not { } start || start >= inForce).ToList();
        var denials = all.FindAll(c => c.IsDenied && setting.Rules.Has(Rule.C6Deeds));
        var accounts = ImmutableArray.CreateBuilder<EventAccount>();
        foreach (var e in Forming.Of(setting.Rules, all.Where(c => !c.IsDenied).Select(Observe)))
        {
            // Who says on a day that it was not done denies that it was done on an earlier one.
            var denying = denials.Where(d => d.When.End is not { } end || e.When.Start is not { } start || end > start).Select(d => d.Recorded).ToImmutableArray();
            accounts.Add(Account(setting, stakes, e with { Denying = denying }));
        }
        if (accounts.Count == 0)
        {
            foreach (var e in Forming.Of(setting.Rules, denials.Select(Observe)))
                accounts.Add(Account(setting, stakes, e));
        }
        return accounts.ToImmutable();
    }

    private static Observation Observe(ResolvedClaim claim) =>
        TallyBook.Observe(claim) with { Act = "deed", Actor = null, Group = null, Thing = null, Kinds = [], Place = null };

    private static EventAccount Account(Setting setting, Stakes stakes, ClaimedEvent e)
    {
        var state = ProofTest.Judge(setting.Standard, e.Affirming, e.Denying, stakes);
        var most = state == ProofState.Refuted || !ProofTest.IsVerified(e.Affirming, stakes) ? 0 : 1;
        return new EventAccount(e, state, new Bounds(state == ProofState.Established ? 1 : 0, null, most));
    }
}
