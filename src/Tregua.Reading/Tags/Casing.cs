using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>How a document writes its words, to tell names from words that only start a sentence or stand in a headline.</summary>
internal sealed class Casing
{
    private static readonly WordSet FunctionWords = Vocabulary.English.Words("function words");
    private static readonly WordSet Adjectives = Vocabulary.English.Words("adjectives");
    private static readonly WordSet CommonNouns = Vocabulary.English.Words("common nouns");
    private static readonly WordSet Titles = Vocabulary.English.Words("titles");

    private readonly HashSet<string> _lower = new(StringComparer.Ordinal);
    private readonly HashSet<string> _capitalised = new(StringComparer.Ordinal);

    /// <summary>Looks through a document.</summary>
    public Casing(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var headline = IsHeadlineCase(sentence);
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                var token = sentence.Tokens[i];
                if (token.Kind != TokenKind.Word)
                    continue;
                if (!token.IsCapitalised)
                    _lower.Add(token.Lower);
                else if (!headline && !StartsSentence(sentence, i))
                    _capitalised.Add(token.Lower);
            }
        }
    }

    /// <summary>Whether a capitalised token is a name.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="index">The token.</param>
    /// <param name="headline">Whether the sentence is written as a headline (<see cref="IsHeadlineCase"/>).</param>
    public bool IsName(Sentence sentence, int index, bool headline)
    {
        var token = sentence.Tokens[index];
        var known = _capitalised.Contains(token.Lower);
        if (!headline && !StartsSentence(sentence, index))
            return token.Lower is not ("i" or "i'm" or "i've");
        if (FunctionWords.Contains(token))
            return known && token.Lower is not ("the" or "a" or "in" or "of" or "and" or "as" or "on" or "he" or "she" or "it" or "they") && IsAcronym(token.Text);
        if (known || IsAcronym(token.Text))
            return true;
        if (_lower.Contains(token.Lower) || Adjectives.Contains(token) || token.Lower.EndsWith("ly", StringComparison.Ordinal))
            return false;
        if (VerbForms.English.Find(token) is not null || (token.Lower.EndsWith('s') && VerbForms.English.Find(token.Lower[..^1]) is not null) || CommonNouns.Contains(token))
            return !headline && NextIsCapitalised(sentence, index) && VerbForms.English.Find(token) is null && Titles.Contains(token);
        return true;
    }

    private static bool IsAcronym(string text)
    {
        var capitals = 0;
        foreach (var letter in text)
            capitals += char.IsUpper(letter) ? 1 : 0;
        return capitals > 1;
    }

    private static bool NextIsCapitalised(Sentence sentence, int index) => index + 1 < sentence.Tokens.Length && sentence.Tokens[index + 1].IsCapitalised;

    private static bool StartsSentence(Sentence sentence, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                return false;
            if (sentence.Tokens[i].Text is "\"" or "“" or ":" or "‘" or "-" or "–" or "—" or "•" or "*")
                return true;
        }
        return true;
    }

    /// <summary>True of a headline in which most words of four letters and more are capitalised.</summary>
    internal static bool IsHeadlineCase(Sentence sentence)
    {
        if (sentence.Place == SentencePlace.Body && sentence.Tokens[^1].Text is "." or "”" or "\"" or "!" or "?")
            return false;
        var (capital, all) = (0, 0);
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Text.Length < 4)
                continue;
            all++;
            capital += token.IsCapitalised ? 1 : 0;
        }
        return all > 1 && capital * 10 >= all * 8;
    }
}
