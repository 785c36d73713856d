using System.Collections.Immutable;
using System.Text;
using Tregua.Evidence.Reports;

namespace Tregua.Cases.Names;

/// <summary>What stands in a hidden name's place: one block for each code point.</summary>
internal static class Blocks
{
    private const char Block = '▮';

    public static string For(string name) => new(Block, StoredText.CountCodePoints(name));

    /// <summary>Covers the code points of a piece of text that lie in some places of the whole.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="start">The code point of the whole at which it starts.</param>
    /// <param name="places">Places in the whole.</param>
    public static string Cover(string piece, int start, ImmutableArray<TextSpan> places)
    {
        var held = new StoredText(piece);
        var whole = new TextSpan(start, start + held.Length);
        var touched = places.Where(whole.Overlaps).Order().ToList();
        if (touched.Count == 0)
            return piece;
        var text = new StringBuilder();
        var done = 0;
        foreach (var place in touched)
        {
            var from = Math.Max(place.Start - start, done);
            var to = Math.Min(place.End - start, held.Length);
            if (to <= from)
                continue;
            text.Append(held.Slice(new TextSpan(done, from))).Append(Block, to - from);
            done = to;
        }
        return text.Append(held.Slice(new TextSpan(done, held.Length))).ToString();
    }
}
