using System.Collections.Immutable;
using Tregua.Standings.Cells;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Matching;

/// <summary>
/// Which claims bear on which stipulations. What was held back or announced is narrowed to the clauses meant, which takes
/// knowing what fell due; while the phases are being worked out it is not narrowed yet.
/// </summary>
internal sealed class BearingBook
{
    private readonly Setting _setting;
    private readonly Memo<string, ImmutableArray<(ResolvedClaim Claim, Match Match)>> _bearings;
    private readonly Memo<(string Id, string Report), ImmutableArray<Match>> _narrowed;
    private Targets? _targets;

    internal BearingBook(Setting setting)
    {
        _setting = setting;
        _bearings = new(setting.Graph, Find, Sequences<(ResolvedClaim, Match)>.Same, StringComparer.Ordinal);
        _narrowed = new(setting.Graph, Narrow, Sequences<Match>.Same);
    }

    /// <summary>The claims that bear on a stipulation, in order.</summary>
    internal ImmutableArray<(ResolvedClaim Claim, Match Match)> this[string stipulation] => _bearings.Of(stipulation);

    /// <summary>What a claim bears on.</summary>
    internal ImmutableArray<Match> Of(ResolvedClaim claim) => _narrowed.Of((claim.Claim.Id, claim.Recorded.Report.Sha256));

    /// <summary>Narrows from now on by what fell due in a world.</summary>
    internal void NarrowIn(World world) => _targets = new Targets(_setting, world);

    private ImmutableArray<(ResolvedClaim Claim, Match Match)> Find(string stipulation)
    {
        var found = ImmutableArray.CreateBuilder<(ResolvedClaim, Match)>();
        foreach (var entry in _setting.CandidatesFor(stipulation))
        {
            foreach (var match in Of(entry.Claim))
            {
                if (match.Stipulation == stipulation)
                    found.Add((entry.Claim, match));
            }
        }
        return found.ToImmutable();
    }

    private ImmutableArray<Match> Narrow((string Id, string Report) key)
    {
        foreach (var entry in _setting.EntriesWith(key.Id))
        {
            if (entry.Claim.Recorded.Report.Sha256 != key.Report)
                continue;
            var matches = _setting.Existing(entry.Matches);
            return _targets is null ? matches : _targets.Narrow(entry.Claim, matches);
        }
        return [];
    }
}
