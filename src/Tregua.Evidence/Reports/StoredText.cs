using System.Text;

namespace Tregua.Evidence.Reports;

/// <summary>
/// A report's text as stored, addressed by code point. Every span in a claim is an offset into this text.
/// A lone surrogate counts as one code point, so any string can be held.
/// </summary>
public sealed class StoredText
{
    private readonly int[]? _utf16Offsets; // null when every code point is one UTF-16 unit

    /// <summary>Holds the text.</summary>
    public StoredText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF'))
        {
            Length = text.Length;
            return;
        }
        var offsets = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += Width(text, i))
            offsets.Add(i);
        Length = offsets.Count;
        offsets.Add(text.Length);
        _utf16Offsets = [.. offsets];
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many code points it has.</summary>
    public int Length { get; }

    /// <summary>The UTF-16 index of a code point offset (0 to <see cref="Length"/>, inclusive).</summary>
    public int ToUtf16(int codePoint) => _utf16Offsets is null ? codePoint : _utf16Offsets[codePoint];

    /// <summary>The code point offset of a UTF-16 index; an index inside a surrogate pair gives the pair's own offset.</summary>
    public int ToCodePoint(int utf16)
    {
        if (_utf16Offsets is null)
            return utf16;
        var found = Array.BinarySearch(_utf16Offsets, utf16);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The words of a span.</summary>
    public string Slice(TextSpan span) => Text[ToUtf16(span.Start)..ToUtf16(span.End)];

    /// <summary>The span of code points between two UTF-16 indices, end exclusive.</summary>
    public TextSpan Span(int utf16Start, int utf16End) => new(ToCodePoint(utf16Start), ToCodePoint(utf16End));

    /// <summary>How many code points a string has, counting a lone surrogate as one.</summary>
    public static int CountCodePoints(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += Width(text, i))
            count++;
        return count;
    }

    private static int Width(string text, int index) =>
        Rune.TryGetRuneAt(text, index, out var rune) ? rune.Utf16SequenceLength : 1;
}
