using Tregua.Cli.Pages;
using Tregua.Cli.Wording;

namespace Tregua.Cli.Boards;

/// <summary>The line that counts what a board leaves out and names the command that shows all of it.</summary>
internal static class Further
{
    /// <summary>Writes it; nothing when nothing was left out.</summary>
    public static void Write(int count, string thing, string command, Page page)
    {
        if (count > 0)
            page.Paragraph(2, 4, new Piece($"and {Counts.Of(count, $"more {thing}", $"more {thing}s")}: `tregua {command}` shows all", Tone.Faint));
    }
}
