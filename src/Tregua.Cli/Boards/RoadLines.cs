using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>The roads to an outcome: the acts that each takes, and what comes about by itself.</summary>
internal static class RoadLines
{
    // More roads than this are counted; the JSON has them all.
    private const int Most = 4;

    /// <summary>Writes them, the one with the fewest acts first.</summary>
    public static void Write(Outcome outcome, Page page)
    {
        for (var i = 0; i < outcome.Roads.Length && i < Most; i++)
            Write(outcome, outcome.Roads[i], i == 0 ? "through " : "or ", page);
        if (outcome.Roads.Length > Most)
            page.Paragraph(4, 6, new Piece($"and {Counts.Of(outcome.Roads.Length - Most, "more road", "more roads")}: `--json` has all", Tone.Faint));
        if (outcome.Needs.Length > 0 && outcome.Roads.Length > 1)
            page.Paragraph(4, 6, $"every road needs {Names.List(outcome.Needs)}");
        if (outcome.IsCutShort)
            page.Paragraph(4, 6, "the search was cut short by its bound on size: days may be earlier or later, and roads missing");
    }

    private static void Write(Outcome outcome, OutcomeRoad road, string before, Page page)
    {
        var acts = road.Acts.Length == 0 ? "no act" : Counts.Of(road.Acts.Length, "act", "acts");
        var window = road.Earliest == outcome.Earliest && road.Latest == outcome.Latest ? "" : OutcomeList.Window(road.Earliest, road.Latest);
        page.Paragraph(4, 6, $"{before}{acts}{window}");
        foreach (var act in road.Acts)
            page.Paragraph(6, 8, Told(act));
        foreach (var step in road.Steps.Where(s => !s.IsAct))
            page.Paragraph(6, 8, new Piece($"{Days.Of(step.Date)} {step.What}", Tone.Faint));
    }

    private static string Told(OutcomeAct act)
    {
        var notes = new List<string>();
        if (act.Clauses.Length > 0 && !act.Clauses.Any(clause => act.What.StartsWith(clause, StringComparison.Ordinal)))
            notes.Add(string.Join(", ", act.Clauses));
        if (act.Due is { } due)
            notes.Add($"due by {Days.Of(due)}");
        if (act.Until is { } until)
            notes.Add($"open until {Days.Of(until)}");
        return notes.Count == 0 ? act.What : $"{act.What} · {string.Join(" · ", notes)}";
    }
}
