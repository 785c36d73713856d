namespace Tregua.Training.Clusters;

/// <summary>How often which word stands before and after which.</summary>
internal sealed class Neighbours
{
    private readonly (int Word, int Count)[][] _before;
    private readonly (int Word, int Count)[][] _after;
    private readonly int[] _self;
    private readonly int[] _asFirst;
    private readonly int[] _asSecond;

    /// <summary>Counts a text.</summary>
    public Neighbours(PlainText text)
    {
        var pairs = new long[text.Words.Length - 1];
        for (var i = 1; i < text.Words.Length; i++)
            pairs[i - 1] = ((long)text.Words[i - 1] << 32) | (uint)text.Words[i];
        Array.Sort(pairs);
        var words = text.Keys.Length;
        var before = Enumerable.Range(0, words).Select(_ => new List<(int, int)>()).ToArray();
        var after = Enumerable.Range(0, words).Select(_ => new List<(int, int)>()).ToArray();
        (_self, _asFirst, _asSecond) = (new int[words], new int[words], new int[words]);
        for (var i = 0; i < pairs.Length;)
        {
            var start = i;
            while (i < pairs.Length && pairs[i] == pairs[start])
                i++;
            var (first, second, count) = ((int)(pairs[start] >> 32), (int)pairs[start], i - start);
            after[first].Add((second, count));
            before[second].Add((first, count));
            _asFirst[first] += count;
            _asSecond[second] += count;
            if (first == second)
                _self[first] = count;
        }
        _before = [.. before.Select(list => list.ToArray())];
        _after = [.. after.Select(list => list.ToArray())];
    }

    /// <summary>The words that stand before a word.</summary>
    public ReadOnlySpan<(int Word, int Count)> Before(int word) => _before[word];

    /// <summary>The words that stand after a word.</summary>
    public ReadOnlySpan<(int Word, int Count)> After(int word) => _after[word];

    /// <summary>How often a word stands beside itself.</summary>
    public int Self(int word) => _self[word];

    /// <summary>How often a word has a follower.</summary>
    public int AsFirst(int word) => _asFirst[word];

    /// <summary>How often a word follows another.</summary>
    public int AsSecond(int word) => _asSecond[word];
}
