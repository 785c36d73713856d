using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>How a document writes its words, to tell names from words that only start a sentence or stand in a headline.</summary>
internal sealed class Casing
{
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
    public bool IsName(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var known = _capitalised.Contains(token.Lower);
        if (!StartsSentence(sentence, index) && !IsHeadlineCase(sentence))
            return token.Lower is not ("i" or "i'm" or "i've");
        if (Vocabulary.English.Table("function words").ContainsKey(token.Lower))
            return known && token.Lower is not ("the" or "a" or "in" or "of" or "and" or "as" or "on" or "he" or "she" or "it" or "they") && IsAcronym(token.Text);
        if (known || IsAcronym(token.Text))
            return true;
        if (_lower.Contains(token.Lower) || Vocabulary.English.Set("adjectives").Contains(token.Lower) || token.Lower.EndsWith("ly", StringComparison.Ordinal))
            return false;
        if (VerbForms.English.Find(token.Lower) is not null || (token.Lower.EndsWith('s') && VerbForms.English.Find(token.Lower[..^1]) is not null) || Vocabulary.English.Set("common nouns").Contains(token.Lower))
            return NextIsName(sentence, index) && VerbForms.English.Find(token.Lower) is null && Vocabulary.English.Table("titles").ContainsKey(token.Lower);
        return true;
    }

    private static bool IsAcronym(string text) => text.Length > 1 && text.Count(char.IsUpper) > 1;

    private static bool NextIsName(Sentence sentence, int index) =>
        index + 1 < sentence.Tokens.Length && sentence.Tokens[index + 1].IsCapitalised && !IsHeadlineCase(sentence);

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
