namespace Tregua.Training.Clusters;

/// <summary>Puts words into clusters so that a cluster says most about the cluster that follows.</summary>
/// <remarks>The exchange algorithm for bigram classes: Kneser and Ney 1993; Martin, Liermann and Ney 1998. Each word in turn goes where the likelihood of the text rises most, until few move.</remarks>
internal sealed class Exchange
{
    private readonly int _clusters;
    private readonly Neighbours _neighbours;
    private readonly int[] _clusterOf;
    private readonly int[] _bigrams; // [first * clusters + second]
    private readonly int[] _firsts;
    private readonly int[] _seconds;
    private readonly double[] _entropy; // n log n
    private readonly int[] _before;
    private readonly int[] _after;

    /// <summary>Starts with the words dealt out by frequency; the edge and the rare word have clusters of their own.</summary>
    public Exchange(PlainText text, int clusters)
    {
        _clusters = clusters;
        _neighbours = new Neighbours(text);
        _clusterOf = [.. Enumerable.Range(0, text.Keys.Length).Select(word => word < 2 ? word : 2 + ((word - 2) % (clusters - 2)))];
        _bigrams = new int[clusters * clusters];
        _firsts = new int[clusters];
        _seconds = new int[clusters];
        for (var i = 1; i < text.Words.Length; i++)
        {
            var (first, second) = (_clusterOf[text.Words[i - 1]], _clusterOf[text.Words[i]]);
            _bigrams[(first * clusters) + second]++;
            _firsts[first]++;
            _seconds[second]++;
        }
        _entropy = [0, .. Enumerable.Range(1, text.Words.Length).Select(n => n * Math.Log(n))];
        _before = new int[clusters];
        _after = new int[clusters];
    }

    /// <summary>The cluster of each word.</summary>
    public ReadOnlySpan<int> Clusters => _clusterOf;

    /// <summary>Tries every word once in every cluster.</summary>
    /// <returns>How many words moved.</returns>
    public int Pass()
    {
        var moved = 0;
        for (var word = 2; word < _clusterOf.Length; word++)
        {
            var from = _clusterOf[word];
            Count(word);
            Place(word, from, -1);
            var to = Best(word, from);
            Place(word, to, 1);
            _clusterOf[word] = to;
            moved += to == from ? 0 : 1;
        }
        return moved;
    }

    // The clusters beside the word, itself left out.
    private void Count(int word)
    {
        Array.Clear(_before);
        Array.Clear(_after);
        foreach (var (other, count) in _neighbours.Before(word))
            _before[_clusterOf[other]] += other == word ? 0 : count;
        foreach (var (other, count) in _neighbours.After(word))
            _after[_clusterOf[other]] += other == word ? 0 : count;
    }

    private void Place(int word, int cluster, int sign)
    {
        for (var other = 0; other < _clusters; other++)
        {
            _bigrams[(other * _clusters) + cluster] += sign * _before[other];
            _bigrams[(cluster * _clusters) + other] += sign * _after[other];
        }
        _bigrams[(cluster * _clusters) + cluster] += sign * _neighbours.Self(word);
        _firsts[cluster] += sign * _neighbours.AsFirst(word);
        _seconds[cluster] += sign * _neighbours.AsSecond(word);
    }

    private int Best(int word, int present)
    {
        var before = Present(_before);
        var after = Present(_after);
        var best = present;
        var most = Gain(word, present, before, after);
        for (var cluster = 2; cluster < _clusters; cluster++)
        {
            var gain = cluster == present ? most : Gain(word, cluster, before, after);
            if (gain > most + 1e-9)
                (best, most) = (cluster, gain);
        }
        return best;
    }

    private static int[] Present(int[] counts) => [.. Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0)];

    private double Gain(int word, int cluster, int[] before, int[] after)
    {
        var gain = 0.0;
        foreach (var other in before)
        {
            if (other != cluster)
                gain += Rise(_bigrams[(other * _clusters) + cluster], _before[other]);
        }
        foreach (var other in after)
        {
            if (other != cluster)
                gain += Rise(_bigrams[(cluster * _clusters) + other], _after[other]);
        }
        gain += Rise(_bigrams[(cluster * _clusters) + cluster], _before[cluster] + _after[cluster] + _neighbours.Self(word));
        return gain - Rise(_firsts[cluster], _neighbours.AsFirst(word)) - Rise(_seconds[cluster], _neighbours.AsSecond(word));
    }

    private double Rise(int present, int more) => _entropy[present + more] - _entropy[present];
}
