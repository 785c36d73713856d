using System.Collections.Immutable;
using System.Text;
using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>A part of speech by its two names.</summary>
/// <param name="Upos">In the universal tags, such as <c>NOUN</c>.</param>
/// <param name="Xpos">In the tags of the Penn Treebank, such as <c>NNS</c>.</param>
internal readonly record struct WordLabel(string Upos, string Xpos);

/// <summary>The labels that the tagger gives, by number.</summary>
internal sealed class WordLabels
{
    /// <summary>The section.</summary>
    public const string Section = "tags/labels";

    /// <summary>Numbers labels.</summary>
    public WordLabels(IEnumerable<WordLabel> labels)
    {
        All = [.. labels];
        Upos = [.. All.Select(label => Enum.TryParse<Upos>(label.Upos, ignoreCase: true, out var upos) ? upos : Tags.Upos.X)];
        Xpos = [.. All.Select(label => Enum.TryParse<Xpos>(label.Xpos.Replace('$', 'S'), out var xpos) ? xpos : Tags.Xpos.Other)];
    }

    /// <summary>The labels.</summary>
    public ImmutableArray<WordLabel> All { get; }

    /// <summary>The universal part of speech of each label.</summary>
    public ImmutableArray<Upos> Upos { get; }

    /// <summary>The Penn Treebank's tag of each label.</summary>
    public ImmutableArray<Xpos> Xpos { get; }

    /// <summary>Reads the section.</summary>
    public static WordLabels Read(ModelFile file) =>
        new(Encoding.ASCII.GetString(file.Section(Section).Bytes).Split('\n').Select(line => line.Split(' ')).Select(parts => new WordLabel(parts[0], parts[1])));

    /// <summary>The section.</summary>
    public byte[] ToSection() => Encoding.ASCII.GetBytes(string.Join('\n', All.Select(label => $"{label.Upos} {label.Xpos}")));
}
