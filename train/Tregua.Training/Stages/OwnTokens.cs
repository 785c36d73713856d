using System.Collections.Immutable;
using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Reading.Tokens;

namespace Tregua.Training.Stages;

/// <summary>Rewrites a treebank's sentence in the tokens of the reader, which keeps words with a hyphen or an apostrophe inside whole.</summary>
internal static class OwnTokens
{
    /// <summary>The sentence in the reader's tokens; null when it has the same tokens already, or one that cuts a word of the treebank.</summary>
    public static ConlluSentence? Of(ConlluSentence sentence)
    {
        var (text, ends) = Text(sentence);
        var tokenOf = new int[sentence.Words.Length];
        var tokens = Tokenizer.Tokenize(text);
        var word = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            for (; word < ends.Length && ends[word] <= tokens[i].End; word++)
                tokenOf[word] = i;
            if (word == 0 || ends[word - 1] != tokens[i].End)
                return null;
        }
        return tokens.Length == sentence.Words.Length || word < ends.Length ? null : Joined(sentence, tokenOf, tokens);
    }

    private static (string Text, int[] Ends) Text(ConlluSentence sentence)
    {
        var text = new StringBuilder();
        var ends = new List<int>();
        foreach (var word in sentence.Words)
        {
            ends.Add(text.Append(word.Form).Length);
            text.Append(word.TouchesNext ? "" : " ");
        }
        return (text.ToString(), [.. ends]);
    }

    private static ConlluSentence? Joined(ConlluSentence sentence, int[] tokenOf, ImmutableArray<Token> tokens)
    {
        var words = ImmutableArray.CreateBuilder<ConlluWord>(tokens.Length);
        for (int first = 0, end; first < tokenOf.Length; first = end)
        {
            for (end = first + 1; end < tokenOf.Length && tokenOf[end] == tokenOf[first];)
                end++;
            var head = Representative(sentence, first, end);
            var word = sentence.Words[head];
            var joined = word with { Form = tokens[tokenOf[first]].Text, Head = word.Head == 0 ? 0 : tokenOf[word.Head - 1] + 1 };
            if (joined.Head == words.Count + 1)
                return null; // the parts hang together in a ring
            words.Add(end - first > 1 && Modifies(word) ? joined with { Upos = "ADJ", Xpos = "JJ", Relation = "amod" } : joined);
        }
        return sentence with { Words = words.ToImmutable() };
    }

    // The part on which the others hang: the first verb or auxiliary whose head lies outside, else the last word that is no mark.
    private static int Representative(ConlluSentence sentence, int first, int end)
    {
        var chosen = first;
        for (var i = first; i < end; i++)
        {
            var word = sentence.Words[i];
            if ((word.Head - 1 >= first && word.Head - 1 < end) || word.Upos is "PUNCT")
                continue;
            chosen = i;
            if (word.Upos is "VERB" or "AUX" or "PRON")
                break;
        }
        return chosen;
    }

    // "a 42-day truce": as one token, an adjective.
    private static bool Modifies(ConlluWord word) => word.Upos != "PROPN" && word.Relation is "compound" or "amod";
}
