namespace Tregua.Reading.Models;

/// <summary>The best path of labels through a chain.</summary>
internal static class Viterbi
{
    /// <summary>Finds the path with the highest sum of scores; of equals the one with the lower labels.</summary>
    /// <param name="scores">The score of each label at each place, place by place.</param>
    /// <param name="transitions">The score of each label after each other, row by row; negative infinity where it may not follow. The first place follows label 0.</param>
    /// <param name="labels">How many labels.</param>
    /// <param name="path">The label of each place.</param>
    public static void Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int labels, Span<byte> path)
    {
        if (path.IsEmpty)
            return;
        var from = new byte[path.Length * labels];
        Span<float> best = stackalloc float[labels];
        Span<float> next = stackalloc float[labels];
        for (var y = 0; y < labels; y++)
            best[y] = transitions[y] + scores[y];
        for (var i = 1; i < path.Length; i++)
        {
            for (var y = 0; y < labels; y++)
            {
                var (most, at) = (float.NegativeInfinity, 0);
                for (var x = 0; x < labels; x++)
                {
                    var sum = best[x] + transitions[(x * labels) + y];
                    if (sum > most)
                        (most, at) = (sum, x);
                }
                next[y] = most + scores[(i * labels) + y];
                from[(i * labels) + y] = (byte)at;
            }
            next.CopyTo(best);
        }
        var last = 0;
        for (var y = 1; y < labels; y++)
        {
            if (best[y] > best[last])
                last = y;
        }
        for (var i = path.Length - 1; i >= 0; i--)
        {
            path[i] = (byte)last;
            last = from[(i * labels) + last];
        }
    }
}
