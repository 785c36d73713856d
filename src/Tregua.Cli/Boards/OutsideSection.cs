using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;

namespace Tregua.Cli.Boards;

/// <summary>What reports tell of and no clause counts, because the agreement file puts it outside the agreement.</summary>
internal static class OutsideSection
{
    /// <summary>Writes a line for each thing and actor; nothing when there is none.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        if (answer.Standing.Outside.IsEmpty)
            return;
        page.Section("Outside the agreement", "reported, and counted by no clause");
        foreach (var outside in answer.Standing.Outside)
        {
            var one = outside is { Low: 1, High: 1 };
            var by = outside.Actor is { } actor ? $" · {actor}" : "";
            page.Paragraph(2, 4, new Piece($"{Counts.Range(outside.Low, outside.High)} {Counts.Things(outside.Thing, one)}", Tone.Strong), by, new Piece($" · {Counts.Of(outside.Claims.Length, "claim")}", Tone.Faint));
        }
    }
}
