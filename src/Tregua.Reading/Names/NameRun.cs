using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

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
        if (token.Kind != TokenKind.Word || IsTime(sentence, i))
            return false;
        if (sentence.Tag(i) == WordTag.Name)
            return true;
        return token.IsCapitalised && sentence.Tag(i) is not WordTag.Pronoun && i > 0 && (sentence.Tokens[i - 1].Kind != TokenKind.Punctuation || sentence.Lower(i - 1) is "," or "(");
    }

    private static bool IsTime(TaggedSentence sentence, int i)
    {
        foreach (var time in sentence.Times)
        {
            if (i >= time.FirstToken && i < time.EndToken)
                return true;
        }
        return Vocabulary.English.Table("weekdays").ContainsKey(sentence.Lower(i));
    }

    // "bin", "van der", "al-" between the words of a name.
    private static bool Particle(TaggedSentence sentence, int i)
    {
        var particles = Vocabulary.English.Set("name particles");
        while (particles.Contains(sentence.Lower(i)))
        {
            if (i + 1 < sentence.Count && sentence.Tokens[i + 1].IsCapitalised)
                return true;
            i++;
        }
        return false;
    }

    private static NameRun? Stripped(TaggedSentence sentence, int first, int end)
    {
        var titles = Vocabulary.English.Table("titles");
        var bodies = Vocabulary.English.Set("bodies");
        if (bodies.Contains(sentence.Lower(end - 1)) || Vocabulary.English.Set("place nouns").Contains(sentence.Lower(end - 1)))
            return null;
        // "the Lake League", "the Orin accord": people's names take no article, but for "the Brek brothers".
        if ((sentence.Lower(first) == "the" || (sentence.Lower(first - 1) == "the" && IsName(sentence, first))) && !Ordeals.Of(sentence.Lower(end)).Use.HasFlag(OrdealUse.Kin))
            return null;
        var official = OfficialBefore(sentence, first);
        while (first < end)
        {
            var lower = sentence.Lower(first);
            var isTitle = titles.TryGetValue(lower, out var sort);
            official |= isTitle && sort == "official";
            if (!isTitle && !IsNoName(sentence, first, lower, bodies))
                break;
            first++;
        }
        while (end > first && (sentence.Lower(end - 1) == "'s" || sentence.Lower(end - 1) == "'"))
            end--;
        return first >= end || IsNobody(sentence, first, end) ? null : new NameRun(first, end, official);
    }

    private static bool IsNoName(TaggedSentence sentence, int at, string lower, System.Collections.Frozen.FrozenSet<string> bodies) =>
        bodies.Contains(lower) || Vocabulary.English.Table("nationalities").ContainsKey(lower) || Vocabulary.English.Table("function words").ContainsKey(lower)
        || Ordeals.Of(lower).Use is not OrdealUse.None && at + 1 < sentence.Count || Vocabulary.English.Set("former").Contains(lower);

    private static bool IsName(TaggedSentence sentence, int first)
    {
        var lower = sentence.Lower(first);
        return !Vocabulary.English.Table("titles").ContainsKey(lower) && !IsNoName(sentence, first, lower, Vocabulary.English.Set("bodies"));
    }

    private static bool OfficialBefore(TaggedSentence sentence, int first)
    {
        var titles = Vocabulary.English.Table("titles");
        for (var i = first - 1; i >= 0 && i >= first - 2 && sentence.Tag(i) is WordTag.Noun or WordTag.Adjective; i--)
        {
            if (titles.TryGetValue(sentence.Lower(i), out var sort) && sort == "official")
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
            if (text.Length < 2 || LexiconNames.IsCountry(last) || IsOfTwoNations(last) || Vocabulary.English.Table("outlets").ContainsKey(last) || (text.Length < 6 && text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0))
                return true;
            if (Vocabulary.English.Table("months").ContainsKey(last))
                return true;
        }
        else if (LexiconNames.IsCountry(sentence.Words(first, end).ToLowerInvariant()) || Vocabulary.English.Table("outlets").ContainsKey(sentence.Words(first, end).ToLowerInvariant()))
            return true;
        return false;
    }

    // "German-Israeli"
    private static bool IsOfTwoNations(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 && Vocabulary.English.Table("nationalities").ContainsKey(word[..dash]) && Vocabulary.English.Table("nationalities").ContainsKey(word[(dash + 1)..]);
}
