using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Treebanks;

/// <summary>Counts where words as read agree with a treebank.</summary>
internal sealed class TreebankTally
{
    private readonly List<Miss> _misses = [];
    private int _words;
    private int _upos;
    private int _xpos;
    private int _lemmas;
    private int _heads;
    private int _plain;
    private int _full;
    private int _tokensRight;
    private int _tokensFound;

    /// <summary>The figures.</summary>
    public ImmutableArray<Measure> Measures =>
    [
        new("token", "exact", _tokensRight, _tokensFound, _words),
        new("upos", "accuracy", _upos, _words, _words),
        new("xpos", "accuracy", _xpos, _words, _words),
        new("lemma", "accuracy", _lemmas, _words, _words),
        new("head", "UAS", _heads, _words, _words),
        new("relation", "LAS, without subtypes", _plain, _words, _words),
        new("relation", "LAS, with subtypes", _full, _words, _words),
    ];

    /// <summary>The misses, by sentence and word.</summary>
    public ImmutableArray<Miss> Misses => [.. _misses];

    /// <summary>Counts the words of a sentence.</summary>
    public void Add(ConlluSentence sentence, ImmutableArray<ReadWord> read)
    {
        for (var i = 0; i < read.Length; i++)
        {
            var (word, found) = (sentence.Words[i], read[i]);
            _words++;
            _upos += Agrees(sentence, i, "upos", word.Upos, found.Upos);
            _xpos += Agrees(sentence, i, "xpos", word.Xpos, found.Xpos);
            _lemmas += Agrees(sentence, i, "lemma", word.Lemma, found.Lemma);
            if (Agrees(sentence, i, "head", Form(sentence, word.Head), Form(sentence, found.Head), word.Head == found.Head) == 0)
                continue;
            _heads++;
            _plain += Plain(word.Relation) == Plain(found.Relation) ? 1 : 0;
            _full += Agrees(sentence, i, "relation", word.Relation, found.Relation);
        }
    }

    /// <summary>Counts tokens found in the text of a sentence.</summary>
    /// <param name="expected">The spans of the treebank's words.</param>
    /// <param name="found">The spans found.</param>
    public void AddTokens(IEnumerable<(int Start, int End)> expected, IReadOnlyCollection<(int Start, int End)> found)
    {
        _tokensFound += found.Count;
        _tokensRight += expected.Intersect(found).Count();
    }

    private static string Plain(string relation) => relation.Split(':')[0];

    private static string Form(ConlluSentence sentence, int number) => number == 0 ? "root" : sentence.Words[number - 1].Form;

    private int Agrees(ConlluSentence sentence, int word, string field, string expected, string found) => Agrees(sentence, word, field, expected, found, expected == found);

    private int Agrees(ConlluSentence sentence, int word, string field, string expected, string found, bool agrees)
    {
        if (agrees)
            return 1;
        var (from, to) = (Math.Max(0, word - 6), Math.Min(sentence.Words.Length, word + 7));
        var context = string.Join(' ', sentence.Words[from..to].Select((near, i) => from + i == word ? $"[{near.Form}]" : near.Form));
        _misses.Add(new Miss($"{sentence.Id}, word {word + 1}", field, expected, found, context));
        return 0;
    }
}
