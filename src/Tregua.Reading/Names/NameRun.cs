using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Names;

/// <summary>A stretch of a sentence that can be a person's name, without titles and nationality: token indices.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="IsOfficial">A title of office stands before it.</param>
internal readonly record struct NameRun(int First, int End, bool IsOfficial)
{
    /// <summary>The names of a sentence in order.</summary>
    public static void Gather(TaggedSentence sentence, List<NameRun> runs)
    {
        runs.Clear();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!IsNamePart(sentence, i))
                continue;
            var start = i;
            while (i + 1 < sentence.Count && (IsNamePart(sentence, i + 1) || Particle(sentence, i + 1)))
                i++;
            if (Stripped(sentence, start, i + 1) is { } run)
                runs.Add(run);
        }
    }

    private static bool IsNamePart(TaggedSentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        if (token.Kind != TokenKind.Word)
            return false;
        var isName = sentence.Tag(i) == WordTag.Name
            || (token.IsCapitalised && sentence.Tag(i) is not WordTag.Pronoun && i > 0 && (sentence.Tokens[i - 1].Kind != TokenKind.Punctuation || sentence.Lower(i - 1) is "," or "("));
        return isName && !IsTime(sentence, i);
    }

    private static bool IsTime(TaggedSentence sentence, int i)
    {
        foreach (var time in sentence.Times)
        {
            if (i >= time.FirstToken && i < time.EndToken)
                return true;
        }
        return NameWords.Weekdays.Contains(sentence.Word(i));
    }

    // "bin", "van der", "al-" between the words of a name.
    private static bool Particle(TaggedSentence sentence, int i)
    {
        while (NameWords.Particles.Contains(sentence.Word(i)))
        {
            if (i + 1 < sentence.Count && sentence.Tokens[i + 1].IsCapitalised)
                return true;
            i++;
        }
        return false;
    }

    private static NameRun? Stripped(TaggedSentence sentence, int first, int end)
    {
        if (NameWords.Bodies.Contains(sentence.Word(end - 1)) || NameWords.PlaceNouns.Contains(sentence.Word(end - 1)))
            return null;
        // "the Lake League", "the Orin accord": people's names take no article, but for "the Brek brothers".
        if ((sentence.Lower(first) == "the" || (sentence.Lower(first - 1) == "the" && IsName(sentence, first))) && !Ordeals.Of(sentence.Word(end)).Use.HasFlag(OrdealUse.Kin))
            return null;
        var official = OfficialBefore(sentence, first);
        while (first < end)
        {
            var isTitle = NameWords.Titles.TryGetValue(sentence.Word(first), out var sort);
            official |= isTitle && sort == "official";
            if (!isTitle && !IsNoName(sentence, first))
                break;
            first++;
        }
        while (end > first && (sentence.Lower(end - 1) == "'s" || sentence.Lower(end - 1) == "'"))
            end--;
        return first >= end || IsNobody(sentence, first, end) ? null : new NameRun(first, end, official);
    }

    private static bool IsNoName(TaggedSentence sentence, int at)
    {
        var word = sentence.Word(at);
        return NameWords.Bodies.Contains(word) || NameWords.Nationalities.Contains(word) || NameWords.FunctionWords.Contains(word)
            || Ordeals.Of(word).Use is not OrdealUse.None && at + 1 < sentence.Count || NameWords.Former.Contains(word);
    }

    private static bool IsName(TaggedSentence sentence, int first) => !NameWords.Titles.Contains(sentence.Word(first)) && !IsNoName(sentence, first);

    private static bool OfficialBefore(TaggedSentence sentence, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 2 && sentence.Tag(i) is WordTag.Noun or WordTag.Adjective; i--)
        {
            if (NameWords.Titles.TryGetValue(sentence.Word(i), out var sort) && sort == "official")
                return true;
        }
        return false;
    }

    // Countries, outlets, months, abbreviations: names, but nobody's.
    private static bool IsNobody(TaggedSentence sentence, int first, int end)
    {
        var last = sentence.Lower(end - 1);
        if (end - first == 1)
        {
            var text = sentence.Tokens[first].Text;
            if (text.Length < 2 || LexiconNames.IsCountry(last) || IsOfTwoNations(last) || NameWords.Outlets.Holds(last) || (text.Length < 6 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0))
                return true;
            if (NameWords.Months.Contains(sentence.Word(first)))
                return true;
        }
        else if (LexiconNames.IsCountry(sentence.Words(first, end).ToLowerInvariant()) || NameWords.Outlets.Holds(sentence.Words(first, end).ToLowerInvariant()))
            return true;
        return false;
    }

    // "German-Israeli"
    private static bool IsOfTwoNations(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 && NameWords.Nationalities.Contains(word[..dash]) && NameWords.Nationalities.Contains(word[(dash + 1)..]);
}
