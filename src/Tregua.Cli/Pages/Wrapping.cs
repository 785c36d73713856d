using System.Collections.Immutable;

namespace Tregua.Cli.Pages;

/// <summary>Breaks text into lines at spaces; a word longer than a line has a line to itself, whole.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text, each beginning with a piece of spaces for its indent.</summary>
    public static ImmutableArray<ImmutableArray<Piece>> Lines(ReadOnlySpan<Piece> pieces, int indent, int hanging, int width)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Piece>>();
        var line = new List<Piece> { new(new string(' ', indent)) };
        var used = indent;
        var start = indent;
        foreach (var word in Words(pieces))
        {
            if (used > start && used + word.Width > width)
            {
                lines.Add([.. WithoutTrailingSpace(line)]);
                line = [new(new string(' ', hanging))];
                used = start = hanging;
            }
            if (word.IsSpace && used == start)
                continue;
            line.AddRange(word.Pieces);
            used += word.Width;
        }
        lines.Add([.. WithoutTrailingSpace(line)]);
        return lines.ToImmutable();
    }

    // A word may change its tone inside ("[release-620]" with faint brackets), so it is a list of pieces.
    private static List<Word> Words(ReadOnlySpan<Piece> pieces)
    {
        var words = new List<Word>();
        foreach (var piece in pieces)
        {
            var text = SafeText.OneLine(piece.Text);
            var from = 0;
            while (from < text.Length)
            {
                var isSpace = text[from] == ' ';
                var to = from + 1;
                while (to < text.Length && text[to] == ' ' == isSpace)
                    to++;
                var part = new Piece(isSpace ? " " : text[from..to].Replace(SafeText.FirmSpace, ' '), piece.Tone);
                if (words.Count == 0 || words[^1].IsSpace || isSpace)
                    words.Add(new Word(isSpace));
                words[^1].Add(part);
                from = to;
            }
        }
        return words;
    }

    private static IEnumerable<Piece> WithoutTrailingSpace(List<Piece> line) =>
        line.Count > 1 && line[^1].Text == " " ? line.Take(line.Count - 1) : line;

    private sealed class Word(bool isSpace)
    {
        public bool IsSpace => isSpace;

        public List<Piece> Pieces { get; } = [];

        public int Width { get; private set; }

        public void Add(Piece piece)
        {
            Pieces.Add(piece);
            Width += TextWidth.Of(piece.Text);
        }
    }
}
