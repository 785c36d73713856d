using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>The phase and its day, with the readings side by side.</summary>
internal static class PhaseSection
{
    /// <summary>Writes the current phase and, in one line each, the others.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        var standing = answer.Standing;
        page.Section("Phase");
        if (standing.Phase is { } current)
            WriteCurrent(current, page);
        else
            page.Paragraph(2, 4, "No phase has started.");
        foreach (var phase in standing.Phases.Where(p => p.Id != standing.Phase?.Id))
            page.Paragraph(2, 4, $"{phase.Name}: {State(phase)}", new Piece($" [{phase.Id}]", Tone.Faint));
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
            var ends = reading.Ends is { } end ? $"its last day is {Days.Of(end)}" : "no last day is set";
            page.Paragraph(4, 6, $"read as \"{reading.Text}\", held by {Names.List(reading.HeldBy)}: {ends}; {StateWord(reading.State)}");
        }
    }

    private static string State(PhaseStanding phase) =>
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
