using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>Classes of words that stand in like places, found by the training in plain text.</summary>
internal readonly struct WordClusters
{
    private readonly LookupTable _clusters;
    private readonly bool _any;

    /// <summary>Opens the clusters of a model file; without the section no word has one.</summary>
    public WordClusters(ModelFile file)
    {
        _any = file.Has(Section);
        _clusters = _any ? new LookupTable(file.Section(Section)) : default;
    }

    /// <summary>The section.</summary>
    public const string Section = "clusters";

    /// <summary>The cluster of a word, from 1; 0 when it has none.</summary>
    /// <param name="key">The word's <see cref="WordFacts.ClusterKey"/>.</param>
    public uint Find(ulong key) => _any ? _clusters.Find(key) ?? 0 : 0;
}
