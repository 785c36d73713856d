using Tregua.Agreements.Model;
using Tregua.Editors.Protocol;
using Range = Tregua.Editors.Protocol.Range;

namespace Tregua.Editors.Texts;

/// <summary>A text whose places can be told in code points, as the language counts, and in UTF-16 units, as editors do.</summary>
/// <param name="text">The whole text.</param>
internal sealed class SourceText(string text)
{
    private readonly string[] _lines = text.Split('\n');

    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>The range of a stretch of one line.</summary>
    public Range RangeOf(SourceMark mark) => new(PositionOf(mark.Line, mark.Column), PositionOf(mark.Line, mark.Column + mark.Length));

    /// <summary>The range of the whole text.</summary>
    public Range Whole => new(new Position(0, 0), new Position(_lines.Length - 1, _lines[^1].Length));

    /// <summary>The line, from 1, and the column in code points, from 1, of a position; a position beyond the text is its end.</summary>
    public (int Line, int Column) PlaceOf(Position position)
    {
        if (position.Line >= _lines.Length)
            return (_lines.Length, CodePoints(_lines[^1]) + 1);
        var line = _lines[Math.Max(0, position.Line)];
        var before = line.AsSpan(0, Math.Clamp(position.Character, 0, line.Length));
        return (Math.Max(0, position.Line) + 1, CodePoints(before) + 1);
    }

    /// <summary>What stands before a position on its line.</summary>
    public string Before(Position position)
    {
        if (position.Line < 0 || position.Line >= _lines.Length)
            return "";
        return _lines[position.Line][..Math.Clamp(position.Character, 0, _lines[position.Line].Length)];
    }

    private Position PositionOf(int line, int column)
    {
        if (line < 1 || line > _lines.Length)
            return new Position(Math.Clamp(line - 1, 0, _lines.Length - 1), 0);
        var content = _lines[line - 1];
        var units = 0;
        for (var left = column - 1; left > 0 && units < content.Length; left--)
            units += char.IsHighSurrogate(content[units]) && units + 1 < content.Length && char.IsLowSurrogate(content[units + 1]) ? 2 : 1;
        return new Position(line - 1, units);
    }

    private static int CodePoints(ReadOnlySpan<char> units)
    {
        var count = 0;
        foreach (var _ in units.EnumerateRunes())
            count++;
        return count;
    }
}
