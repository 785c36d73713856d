using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>Gives the lemma of a word in its part of speech.</summary>
/// <remarks>A rule cuts letters off the end and puts others on. It is found by the word itself, else by the longest ending that the training has seen with that part of speech.</remarks>
internal sealed class Lemmatizer
{
    /// <summary>The section of rule numbers by word or ending.</summary>
    public const string Section = "lemmas";

    /// <summary>The section of the rules.</summary>
    public const string RuleSection = "lemmas/rules";

    /// <summary>The longest ending that has a rule of its own.</summary>
    public const int LongestEnding = 4;

    private readonly LookupTable _table;
    private readonly ImmutableArray<LemmaRule> _rules;

    /// <summary>Opens the sections of a model file.</summary>
    public Lemmatizer(ModelFile file)
    {
        _table = new LookupTable(file.Section(Section));
        _rules = [.. Encoding.UTF8.GetString(file.Section(RuleSection).Bytes).Split('\n').Select(LemmaRule.Parse)];
    }

    /// <summary>The lemmatizer of English.</summary>
    public static Lemmatizer English { get; } = new(ModelFile.English);

    /// <summary>The lemma of a word.</summary>
    /// <param name="text">The word as written, which names keep.</param>
    /// <param name="lower">In lower case.</param>
    /// <param name="upos">Its universal part of speech.</param>
    /// <param name="xpos">Its tag.</param>
    public string Lemma(string text, string lower, Upos upos, Xpos xpos)
    {
        var word = upos == Upos.Propn ? text : lower;
        return Rule(lower, upos, xpos) is { } rule && rule.Cut <= word.Length ? rule.Apply(word) : word;
    }

    /// <summary>The key of a whole word.</summary>
    internal static ulong WordKey(ReadOnlySpan<char> lower, Upos upos, Xpos xpos) => FeatureHash.Mix(FeatureHash.Of(lower), Class(upos, xpos));

    /// <summary>The key of the last letters of a word; of none, the rule of the part of speech.</summary>
    internal static ulong EndingKey(ReadOnlySpan<char> lower, int letters, Upos upos, Xpos xpos)
    {
        ulong ending = 0;
        foreach (var letter in lower[^letters..])
            ending = (ending << 16) | letter;
        return FeatureHash.Mix(ending, Class(upos, xpos), (ulong)letters + 1);
    }

    private LemmaRule? Rule(ReadOnlySpan<char> lower, Upos upos, Xpos xpos)
    {
        if (_table.Find(WordKey(lower, upos, xpos)) is { } known)
            return _rules[(int)known];
        for (var letters = Math.Min(LongestEnding, lower.Length); letters >= 0; letters--)
        {
            if (_table.Find(EndingKey(lower, letters, upos, xpos)) is { } rule)
                return _rules[(int)rule];
        }
        return null;
    }

    private static ulong Class(Upos upos, Xpos xpos) => ((ulong)upos << 8) | (ulong)xpos;
}

/// <summary>How a word becomes its lemma.</summary>
/// <param name="Cut">How many letters are cut off its end.</param>
/// <param name="Added">What is put there.</param>
internal sealed record LemmaRule(int Cut, string Added)
{
    /// <summary>The rule that makes a lemma of a word.</summary>
    public static LemmaRule Of(string word, string lemma)
    {
        var same = 0;
        while (same < word.Length && same < lemma.Length && word[same] == lemma[same])
            same++;
        return new LemmaRule(word.Length - same, lemma[same..]);
    }

    /// <summary>Reads a line of the section.</summary>
    public static LemmaRule Parse(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return new LemmaRule(int.Parse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture), line[(space + 1)..]);
    }

    /// <summary>The line of the section.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cut} {Added}");

    /// <summary>The lemma of a word of at least <see cref="Cut"/> letters.</summary>
    public string Apply(string word) => Cut == 0 && Added.Length == 0 ? word : string.Concat(word.AsSpan(0, word.Length - Cut), Added);
}
