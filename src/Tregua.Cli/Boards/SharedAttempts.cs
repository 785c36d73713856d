using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>What was tried, each attempt once: under the first clause that shows it, which names the others it concerns.</summary>
internal sealed class SharedAttempts
{
    private const int MostOthers = 4, MostAttempts = 3;

    private readonly Dictionary<Key, List<string>> _clauses = [];

    /// <summary>Gathers them.</summary>
    /// <param name="standings">The clauses in the order in which the board shows them.</param>
    public SharedAttempts(IEnumerable<StipulationStanding> standings)
    {
        foreach (var standing in standings)
        {
            foreach (var attempt in standing.Performance.Attempts)
            {
                if (!_clauses.TryGetValue(Key.Of(attempt), out var ids))
                    _clauses[Key.Of(attempt)] = ids = [];
                if (!ids.Contains(standing.Id))
                    ids.Add(standing.Id);
            }
        }
    }

    /// <summary>The attempts that have their place under a clause, what is held back first; those over three are counted.</summary>
    public IEnumerable<Piece> Of(StipulationStanding standing, CaseStanding answer)
    {
        var own = standing.Performance.Attempts.Where(a => _clauses[Key.Of(a)][0] == standing.Id).DistinctBy(Key.Of)
            .OrderByDescending(a => a.Word == AttemptWord.Withheld).ToList();
        foreach (var attempt in own.Take(MostAttempts))
            yield return new Piece(answer.NamesOf(attempt.Claims).Hide(ClauseWords.ShortAttempt(attempt)) + Others(attempt), IsMasked: true);
        if (own.Count > MostAttempts)
            yield return $"and {Counts.Of(own.Count - MostAttempts)} more: `tregua why` shows all";
    }

    private string Others(Attempt attempt)
    {
        var others = _clauses[Key.Of(attempt)].Skip(1).ToList();
        if (others.Count == 0)
            return "";
        var more = others.Count > MostOthers ? $" and {Counts.Of(others.Count - MostOthers)} more" : "";
        return $" ({(attempt.Quantity is null ? "" : "one batch, ")}also under {string.Join(", ", others.Take(MostOthers))}{more})";
    }

    // Attempts are one where they say the same and rest on the same claims.
    private readonly record struct Key(AttemptWord Word, string Said, string Claims)
    {
        public static Key Of(Attempt attempt) => new(attempt.Word, ClauseWords.Attempt(attempt), string.Join(' ', attempt.Claims.Order(StringComparer.Ordinal)));
    }
}
