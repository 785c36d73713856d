using System.Collections.Immutable;
using Tregua.Cases.Names;

namespace Tregua.Cli.Pages;

/// <summary>A view as lines of text, laid out for a width; every text that enters it is masked; colour is added when it is printed.</summary>
/// <param name="width">How many columns the lines may use.</param>
/// <param name="masking">What is hidden; null for a page on which no name of a detained, held or dead person can stand.</param>
internal sealed class Page(int width, Masking? masking = null)
{
    private readonly List<ImmutableArray<Piece>> _lines = [];

    /// <summary>How many columns the lines may use.</summary>
    public int Width => width;

    /// <summary>The lines, in order.</summary>
    public IReadOnlyList<ImmutableArray<Piece>> Lines => _lines;

    /// <summary>An empty line, unless the page is empty or ends with one.</summary>
    public void Gap()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
            _lines.Add([]);
    }

    /// <summary>A heading with a gap before it.</summary>
    public void Section(string heading, string? aside = null)
    {
        Gap();
        Paragraph(0, 2, [new Piece(heading.ToUpperInvariant(), Tone.Heading), .. Aside(aside)]);
    }

    /// <summary>A text wrapped to the width.</summary>
    /// <param name="indent">Columns before the first line.</param>
    /// <param name="hanging">Columns before the lines after it.</param>
    /// <param name="pieces">The text.</param>
    public void Paragraph(int indent, int hanging, params ReadOnlySpan<Piece> pieces) =>
        _lines.AddRange(Wrapping.Lines(Masked(pieces), indent, hanging, width));

    /// <summary>A label in a column of its own and a text wrapped beside it.</summary>
    /// <param name="indent">Columns before the label.</param>
    /// <param name="labelWidth">Columns of the label; a longer one has the line to itself.</param>
    /// <param name="label">The label.</param>
    /// <param name="pieces">The text.</param>
    public void Labelled(int indent, int labelWidth, Piece label, params ReadOnlySpan<Piece> pieces)
    {
        label = label with { Text = SafeText.OneLine(Mask(label)) };
        var column = indent + labelWidth;
        if (TextWidth.Of(label.Text) >= labelWidth)
        {
            Paragraph(indent, indent, label);
            Paragraph(column, column, pieces);
            return;
        }
        var padding = new string(' ', labelWidth - TextWidth.Of(label.Text));
        var first = true;
        foreach (var line in Wrapping.Lines(Masked(pieces), column, column, width))
        {
            _lines.Add(first ? [new string(' ', indent), label, padding, .. line.Skip(1)] : line);
            first = false;
        }
    }

    /// <summary>A line as it is, without wrapping: source text under a caret, a command to copy.</summary>
    public void Verbatim(params ReadOnlySpan<Piece> pieces) => _lines.Add([.. Masked(pieces)]);

    private Piece[] Masked(ReadOnlySpan<Piece> pieces)
    {
        var masked = pieces.ToArray();
        for (var i = 0; i < masked.Length; i++)
            masked[i] = masked[i] with { Text = Mask(masked[i]) };
        return masked;
    }

    private string Mask(Piece piece) => masking is null || piece.IsMasked ? piece.Text : masking.Hide(piece.Text);

    private static ImmutableArray<Piece> Aside(string? aside) => aside is null ? [] : [new Piece($"  ({aside})", Tone.Faint)];
}
