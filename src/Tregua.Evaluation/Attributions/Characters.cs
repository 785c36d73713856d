using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tregua.Evaluation.Corpora;

namespace Tregua.Evaluation.Attributions;

/// <summary>The characters that a mark covers, outer spaces of each stretch trimmed: what exact agreement compares.</summary>
internal static class Characters
{
    /// <summary>A mark as a comparable word; stretches that touch, or have only white space between them, are one.</summary>
    public static string Key(string text, ImmutableArray<Stretch> stretches)
    {
        var key = new StringBuilder();
        foreach (var (start, end) in Trimmed(text, stretches))
            key.Append(CultureInfo.InvariantCulture, $"{start}-{end};");
        return key.ToString();
    }

    /// <summary>The stretches in order, trimmed and joined.</summary>
    public static ImmutableArray<Stretch> Trimmed(string text, ImmutableArray<Stretch> stretches)
    {
        var trimmed = new List<Stretch>();
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Start).ThenBy(stretch => stretch.End))
        {
            var (start, end) = stretch;
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (start == end)
                continue;
            if (trimmed.Count > 0 && (start <= trimmed[^1].End || text.AsSpan(trimmed[^1].End, start - trimmed[^1].End).IsWhiteSpace()))
                trimmed[^1] = new Stretch(trimmed[^1].Start, Math.Max(trimmed[^1].End, end));
            else
                trimmed.Add(new Stretch(start, end));
        }
        return [.. trimmed];
    }

    /// <summary>The starts of the words (stretches without white space) that a mark covers wholly or in part.</summary>
    public static HashSet<int> Words(string text, ImmutableArray<Stretch> stretches)
    {
        var words = new HashSet<int>();
        foreach (var (start, end) in Trimmed(text, stretches))
        {
            for (var i = start; i < end; i++)
            {
                if (char.IsWhiteSpace(text[i]))
                    continue;
                var word = i;
                while (word > 0 && !char.IsWhiteSpace(text[word - 1]))
                    word--;
                words.Add(word);
                while (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]))
                    i++;
            }
        }
        return words;
    }

    /// <summary>The words of a mark, its stretches joined with "…"; null when it has none.</summary>
    public static string? Shown(string text, ImmutableArray<Stretch> stretches) =>
        stretches.IsEmpty ? null : string.Join(" … ", stretches.Select(stretch => text[stretch.Start..stretch.End]));
}
