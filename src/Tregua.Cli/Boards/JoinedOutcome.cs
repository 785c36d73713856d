using System.Collections.Immutable;
using NodaTime;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>An outcome with its roads under each reading of the text that leads to it: one line where the engine has one for each reading.</summary>
internal sealed class JoinedOutcome
{
    private const string Before = ", as ", After = " reads the text", AfterSeveral = " read the text";

    private readonly List<(string? Reader, Outcome Outcome)> _roads = [];

    private JoinedOutcome(string what) => What = what;

    /// <summary>The outcome in words; with its reader where only one reading leads to it.</summary>
    public string What { get; private set; }

    /// <summary>One of its roads.</summary>
    public Outcome First => _roads[0].Outcome;

    /// <summary>Outcomes that differ only in the reading and in what they need, joined; earliest first.</summary>
    public static List<JoinedOutcome> Of(ImmutableArray<Outcome> outcomes)
    {
        var joined = new List<JoinedOutcome>();
        foreach (var outcome in outcomes.OrderBy(o => o.Earliest ?? LocalDate.MaxIsoValue))
        {
            var (what, reader) = Split(outcome.What);
            var same = joined.Find(j => reader is not null && j._roads[0].Reader is not null && j.What == what && j.First.Earliest == outcome.Earliest && j.First.Latest == outcome.Latest);
            if (same is null)
                joined.Add(same = new JoinedOutcome(what));
            same._roads.Add((reader, outcome));
        }
        foreach (var alone in joined.Where(j => j._roads is [{ Reader: not null }]))
            alone.What = alone.First.What;
        return joined;
    }

    /// <summary>What it needs: what all readings ask for, then what each asks for beside it.</summary>
    public string Needs()
    {
        var shared = Needed(First).Where(t => _roads.TrueForAll(r => r.Outcome.Through.Contains(t))).ToList();
        var parts = new List<string>();
        if (shared.Count > 0)
            parts.Add($" · needs: {string.Join("; ", shared)}");
        foreach (var (reader, outcome) in _roads)
        {
            var own = Needed(outcome).Except(shared).ToList();
            if (own.Count > 0)
                parts.Add(_roads.Count == 1 ? $" · needs: {string.Join("; ", own)}" : $" · as {reader} reads it: {string.Join("; ", own)}");
        }
        return string.Concat(parts);
    }

    // That it comes about itself is no need of it.
    private static IEnumerable<string> Needed(Outcome outcome) =>
        outcome.Through.Where(t => !t.StartsWith($"{Split(outcome.What).What} (", StringComparison.Ordinal));

    private static (string What, string? Reader) Split(string what)
    {
        var at = what.LastIndexOf(Before, StringComparison.Ordinal);
        foreach (var after in (string[])[After, AfterSeveral])
        {
            if (at > 0 && what.EndsWith(after, StringComparison.Ordinal))
                return (what[..at], what[(at + Before.Length)..^after.Length]);
        }
        return (what, null);
    }
}
