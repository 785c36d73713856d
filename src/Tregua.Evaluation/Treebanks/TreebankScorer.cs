using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Reading.Dependencies;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Evaluation.Treebanks;

/// <summary>Holds parts of speech, lemmas and dependencies against a treebank, on its own words.</summary>
public static class TreebankScorer
{
    /// <summary>Scores a file of CoNLL-U.</summary>
    /// <exception cref="UnreadableCorpusException">The file is not there or not of the layout.</exception>
    public static Scorecard Score(string path)
    {
        var sentences = ConlluFile.Read(path);
        var tally = new TreebankTally();
        foreach (var sentence in sentences)
        {
            tally.Add(sentence, Read(sentence));
            AddTokens(tally, sentence);
        }
        return new Scorecard
        {
            Task = "conllu",
            Corpus = path,
            Size = string.Create(CultureInfo.InvariantCulture, $"{sentences.Length} sentences"),
            Measures = tally.Measures,
            Misses = tally.Misses,
            Notes = ["Parts of speech, lemmas and dependencies are read on the treebank's own words, each with what the reader itself found before; only tokens are found in the text of each sentence."],
        };
    }

    private static ImmutableArray<ReadWord> Read(ConlluSentence sentence)
    {
        var tagger = PartOfSpeechTagger.English;
        var facts = WordFacts.OfSentence([.. sentence.Words.Select(word => word.Form)], tagger.Clusters);
        var labels = new byte[sentence.Words.Length];
        tagger.Tag(facts, labels);
        var tree = DependencyParser.English.Parse(facts, labels);
        return [.. sentence.Words.Select((word, i) => Read(word.Form, labels[i], tree, i))];
    }

    private static ReadWord Read(string form, byte label, DependencyTree tree, int word)
    {
        var labels = PartOfSpeechTagger.English.Labels;
        var lemma = Lemmatizer.English.Lemma(form, form.ToLowerInvariant(), labels.Upos[label], labels.Xpos[label]);
        return new ReadWord(labels.All[label].Upos, labels.All[label].Xpos, lemma, tree.Heads[word] + 1, tree.Relation(word));
    }

    private static void AddTokens(TreebankTally tally, ConlluSentence sentence)
    {
        var text = new StringBuilder();
        var spans = new List<(int, int)>();
        foreach (var word in sentence.Words)
        {
            spans.Add((text.Length, text.Length + word.Form.Length));
            text.Append(word.Form).Append(word.TouchesNext ? "" : " ");
        }
        tally.AddTokens(spans, [.. Tokenizer.Tokenize(text.ToString()).Select(token => (token.Start, token.End))]);
    }
}
