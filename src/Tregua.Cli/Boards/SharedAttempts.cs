using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>What was tried, each attempt once: under the first clause that shows it, which names the others it concerns.</summary>
internal sealed class SharedAttempts
{
    private const int MostOthers = 4, MostAttempts = 3;

    private readonly List<Shared> _shared = [];

    /// <summary>Gathers them.</summary>
    /// <param name="standings">The clauses in the order in which the board shows them.</param>
    public SharedAttempts(IEnumerable<StipulationStanding> standings)
    {
        foreach (var standing in standings)
        {
            foreach (var attempt in standing.Performance.Attempts)
            {
                var same = _shared.Find(s => IsSame(s.Attempt, attempt));
                if (same is null)
                    _shared.Add(same = new Shared(attempt, []));
                if (!same.Clauses.Contains(standing.Id))
                    same.Clauses.Add(standing.Id);
            }
        }
    }

    /// <summary>The attempts that have their place under a clause, what is held back first; those over three are counted.</summary>
    public IEnumerable<Piece> Of(StipulationStanding standing, CaseStanding answer)
    {
        var own = _shared.Where(s => s.Clauses[0] == standing.Id).OrderByDescending(s => s.Attempt.Word == AttemptWord.Withheld).ToList();
        foreach (var (attempt, clauses) in own.Take(MostAttempts))
        {
            var words = answer.NamesOf(attempt.Claims).Hide(ClauseWords.ShortAttempt(attempt, standing));
            yield return new Piece(words + Aside(attempt, clauses), IsMasked: true);
        }
        if (own.Count > MostAttempts)
            yield return $"and {Counts.Of(own.Count - MostAttempts)} more: `tregua why` shows all";
    }

    private static string Aside(Attempt attempt, List<string> clauses)
    {
        var notes = new List<string>();
        if (attempt.PartOfAnother)
            notes.Add("a part of the other");
        else if (clauses.Count > 1 && attempt.Quantity is not null)
            notes.Add("one batch");
        if (clauses.Count > 1)
        {
            var more = clauses.Count - 1 > MostOthers ? $" and {Counts.Of(clauses.Count - 1 - MostOthers)} more" : "";
            notes.Add($"also under {string.Join(", ", clauses.Skip(1).Take(MostOthers))}{more}");
        }
        return notes.Count == 0 ? "" : $" ({string.Join(", ", notes)})";
    }

    // One attempt, where the words are the same and a claim says it of both clauses.
    private static bool IsSame(Attempt one, Attempt other) =>
        one.Word == other.Word && ClauseWords.Attempt(one) == ClauseWords.Attempt(other)
        && (one.Claims.SequenceEqual(other.Claims) || one.Claims.Any(other.Claims.Contains));

    private sealed record Shared(Attempt Attempt, List<string> Clauses);
}
