using System.Collections.Immutable;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Tells sayings that are told inside of others from those that the text itself tells.</summary>
internal static class Nested
{
    /// <summary>Marks those whose cue stands in the content of a surer one that is not nested itself.</summary>
    /// <param name="found">What was found in a paragraph.</param>
    /// <returns>The same, by the place of their cues.</returns>
    public static ImmutableArray<Reporting> Mark(List<Reporting> found)
    {
        found.Sort((left, right) => right.CueProbability.CompareTo(left.CueProbability) is not 0 and var order ? order : left.Cue.First.CompareTo(right.Cue.First));
        var marked = ImmutableArray.CreateBuilder<Reporting>(found.Count);
        foreach (var reporting in found)
            marked.Add(reporting with { IsNested = IsIn(reporting.Cue, marked) });
        marked.Sort((left, right) => left.Cue.First.CompareTo(right.Cue.First));
        return marked.MoveToImmutable();
    }

    private static bool IsIn(WordRange cue, ImmutableArray<Reporting>.Builder surer)
    {
        foreach (var other in surer)
        {
            if (other.IsNested)
                continue;
            foreach (var piece in other.Content)
            {
                if (piece.Holds(cue.First))
                    return true;
            }
        }
        return false;
    }
}
