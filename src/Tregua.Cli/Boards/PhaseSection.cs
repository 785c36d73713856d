using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>The phase and its day, with the readings side by side.</summary>
internal static class PhaseSection
{
    // A reading's words are cut to the line; the agreement's file has them whole.
    private const int LeastWords = 24;

    /// <summary>Writes the current phase, its readings in one line each, and the other phases.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        var standing = answer.Standing;
        page.Section("Phase");
        if (standing.State != AgreementState.Running)
            page.Paragraph(2, 4, new Piece($"The agreement as a whole is {Hyphenated.Spaced(standing.State)} by a power of its text.", Tone.Attention));
        if (standing.Phase is { } current)
            WriteCurrent(current, page);
        else
            page.Paragraph(2, 4, "No phase has started.");
        var others = standing.Phases.Where(p => p.Id != standing.Phase?.Id).Select(p => $"{p.Name}: {State(p)} [{p.Id}]").ToList();
        if (others.Count > 0)
            page.Paragraph(2, 4, string.Join(" · ", others));
    }

    /// <summary>A phase's day: <c>day 39 of 42, day 42 is 2025-03-01</c>; null when it has not started.</summary>
    public static string? Day(PhaseStanding phase)
    {
        if (phase.Day is not { } day)
            return null;
        if (phase.Of is not { } length)
            return $"day {day}";
        var last = phase.Ends is { } end ? $", day {length} {(day > length ? "was" : "is")} {Days.Of(end)}" : "";
        return day > length ? $"day {day}, {day - length} after day {length}{last}" : $"day {day} of {length}{last}";
    }

    private static void WriteCurrent(PhaseStanding phase, Page page)
    {
        var day = Day(phase) is { } text ? $" — {text}" : "";
        var state = phase.State == PhaseState.Running ? "" : $" ({StateWord(phase.State)})";
        page.Paragraph(2, 4, new Piece(phase.Name + day, Tone.Strong), state, new Piece($" [{phase.Id}]", Tone.Faint));
        foreach (var reading in phase.Readings)
        {
            var ends = reading.Ends is { } end ? $"last day {Days.Of(end)}" : "no last day is set";
            var line = $"as {Names.List(reading.HeldBy)} {(reading.HeldBy.Length > 1 ? "read" : "reads")} it: {ends}, {StateWord(reading.State)} · ";
            var room = Math.Max(LeastWords, page.Width - 6 - TextWidth.Of(line));
            page.Paragraph(4, 6, line, new Piece($"\"{TextWidth.Cut(reading.Text, room)}\"", Tone.Quoted));
        }
    }

    /// <summary>Its state and day in words.</summary>
    public static string State(PhaseStanding phase) =>
        Day(phase) is { } day ? $"{StateWord(phase.State)}, {day}" : StateWord(phase.State);

    private static string StateWord(PhaseState state) => state switch
    {
        PhaseState.Pending => "not started",
        PhaseState.Running => "running",
        PhaseState.Ended => "over",
        PhaseState.Disputed => "running or over, depending on the reading",
        PhaseState.Unknown => "the reports do not tell whether it runs",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
