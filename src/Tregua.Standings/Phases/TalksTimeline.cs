using NodaTime;
using Tregua.Evidence.Proof;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Phases;

/// <summary>Whether talks go on: on the dates on which it is reported; inferred between reports; unknown after the last.</summary>
internal sealed class TalksTimeline
{
    private readonly List<(LocalDate First, LocalDate Last)> _held = [];
    private readonly List<LocalDate> _ended = [];

    internal TalksTimeline(Setting setting, string topic)
    {
        var phrase = Phrase.Of(topic);
        var parties = setting.Names(Agreements.Model.Role.Party);
        var stakes = setting.StakesOf(parties, parties, []);
        foreach (var claim in setting.ClaimsOf(Acts.Negotiate))
        {
            var mention = claim.Claim.Event;
            if (claim.Mode != Mode.Fact || claim.IsDenied || !(Phrase.Of(mention.Topic).Contains(phrase) || Phrase.Of(mention.ThingPhrase).Contains(phrase)))
                continue;
            if (!ProofTest.Passes(setting.Standard, [claim.Recorded], stakes, denies: false) || claim.When.LastDay is not { } last)
                continue;
            last = last > setting.Today ? setting.Today.Exactly : last;
            if (Acts.EndsTalks(mention))
                _ended.Add(claim.When.FirstDay ?? last);
            else if (!claim.NamesActor || claim.Actors.Length >= 2 || claim.Claim.Event.Recipient is not null)
                _held.Add((claim.When.FirstDay is { } first && first <= last ? first : last, last));
        }
        _held.Sort();
        _ended.Sort();
    }

    /// <summary>The last day on which talks are reported to go on; null when none is.</summary>
    internal LocalDate? LastHeld => _held.Count == 0 ? null : _held.Max(h => h.Last);

    /// <summary>The first day, from the given one on, by which talks were reported ended without going on again later; null when none was.</summary>
    internal LocalDate? EndedFrom(LocalDate day)
    {
        foreach (var end in _ended)
        {
            if (!_held.Exists(h => h.Last > end))
                return end > day ? end : day;
        }
        return null;
    }
}
