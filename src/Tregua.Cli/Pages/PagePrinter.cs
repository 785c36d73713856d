using System.Collections.Immutable;
using Spectre.Console;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Pages;

/// <summary>Prints a page: plain text into a pipe, with colour on a terminal.</summary>
internal static class PagePrinter
{
    /// <summary>Writes every line to the terminal's data stream.</summary>
    public static void Print(Page page, Terminal terminal)
    {
        if (terminal.Colour)
            Coloured.Print(page, terminal.Out);
        else
            PrintPlain(page, terminal.Out);
    }

    private static void PrintPlain(Page page, TextWriter writer)
    {
        foreach (var line in page.Lines)
            writer.Write(PlainLine(line) + "\n");
    }

    private static string PlainLine(ImmutableArray<Piece> line) => string.Concat(line.Select(piece => piece.Text)).TrimEnd(' ');

    // Apart, so that a pipe never loads Spectre.Console.
    private static class Coloured
    {
        public static void Print(Page page, TextWriter writer)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(writer),
            });
            console.Profile.Capabilities.Links = false;
            console.Profile.Width = 10_000; // the page has wrapped its lines already
            foreach (var line in page.Lines)
            {
                foreach (var piece in line)
                    console.Write(new Text(piece.Text, StyleOf(piece.Tone)));
                console.Write(new Text("\n"));
            }
        }

        private static Style StyleOf(Tone tone) => tone switch
        {
            Tone.Plain => Style.Plain,
            Tone.Heading => new Style(decoration: Decoration.Bold | Decoration.Underline),
            Tone.Strong => new Style(decoration: Decoration.Bold),
            Tone.Faint => new Style(decoration: Decoration.Dim),
            Tone.Done => new Style(Color.Green),
            Tone.Attention => new Style(Color.Yellow, decoration: Decoration.Bold),
            Tone.Typed => new Style(Color.Aqua),
            Tone.Quoted => new Style(decoration: Decoration.Italic),
            _ => throw new ArgumentOutOfRangeException(nameof(tone)),
        };
    }
}
