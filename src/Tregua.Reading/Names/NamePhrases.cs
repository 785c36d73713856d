using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Names;

/// <summary>What the words of a noun phrase are to a name: the name itself, a title, an outlet.</summary>
internal static class NamePhrases
{
    // The words of the name: the last run of capitals, titles and nationality taken off.
    internal static string? NameOf(TaggedSentence sentence, NounPhrase noun)
    {
        if (sentence.Tag(noun.Head) != WordTag.Name)
            return null;
        var first = noun.Head;
        while (first > noun.CoreFirst && sentence.Tag(first - 1) == WordTag.Name)
            first--;
        for (var i = first; i < noun.Head; i++)
        {
            if (NameWords.Bodies.Contains(sentence.Word(noun.Head)))
                break;
            if (NameWords.Titles.Contains(sentence.Word(i)) || (i > first && NameWords.TitleEnds.Contains(sentence.Word(i)) && NameWords.Titles.ContainsKey(sentence.Lower(i - 1) + " " + sentence.Lower(i))))
                first = i + 1;
        }
        // "the Prime Minister", "Chairwoman of the council": an office in capitals names nobody.
        if (IsOffice(sentence, noun))
            return null;
        var title = first > noun.CoreFirst && (NameWords.Titles.Contains(sentence.Word(first - 1)) || sentence.Tag(first - 1) != WordTag.Name);
        if (!title && first < noun.Head && NameWords.Nationalities.Contains(sentence.Word(first)) && !NameWords.Bodies.Contains(sentence.Word(noun.Head)))
            first++;
        return Text(sentence, first, noun.Head + 1);
    }

    /// <summary>True of an office in capitals that stands alone: "the Prime Minister", "Chairwoman of the council".</summary>
    public static bool IsOffice(TaggedSentence sentence, NounPhrase noun) =>
        sentence.Tag(noun.Head) == WordTag.Name && NameWords.Titles.TryGetValue(sentence.Word(noun.Head), out var sort) && sort == "official"
        && (noun.Head == noun.CoreFirst || sentence.Tag(noun.Head - 1) != WordTag.Name || NameWords.Titles.ContainsKey(sentence.Lower(noun.Head - 1) + " " + sentence.Lower(noun.Head)) || NameWords.OfficialWords.Contains(sentence.Word(noun.Head - 1)) || NameWords.Titles.Contains(sentence.Word(noun.Head - 1)));

    /// <summary>A person's name without the titles before it.</summary>
    public static string WithoutTitles(string name)
    {
        while (name.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && NameWords.Titles.ContainsKey(name[..space].ToLowerInvariant()))
            name = name[(space + 1)..];
        return name;
    }

    internal static bool IsPersonName(TaggedSentence sentence, NounPhrase noun, string name, ActorMatch? match, string? title)
    {
        var words = name.Split(' ');
        if ((match is { Role: NameRole.Performer } && title is null) || Array.Exists(words, word => NameWords.Bodies.Contains(word.ToLowerInvariant())))
            return false;
        if (match?.Role == NameRole.Actor && LooksLikeActor(name, match))
            return false;
        if (match?.Role == NameRole.Member && noun.Of is null && noun.Possessor is null && noun.PossessiveWord < 0)
            return true;
        if (title is not null && !LexiconNames.IsCountryName(name.ToLowerInvariant()))
            return true;
        return words.Length is 2 or 3 or 4 && (noun.CoreFirst == noun.First || noun.Possessor is not null) && LexiconNames.Country(words[0].ToLowerInvariant()) is null && !words[0].All(char.IsUpper) && LexiconNames.Country(name.ToLowerInvariant()) is null && sentence.Tag(noun.Head) == WordTag.Name;
    }

    internal static bool LooksLikeActor(string name, ActorMatch match) =>
        string.Equals(match.Actor.Name, name, StringComparison.OrdinalIgnoreCase) || match.Actor.Aliases.Any(alias => string.Equals(alias, name, StringComparison.OrdinalIgnoreCase)) || LexiconNames.Country(name.ToLowerInvariant()) is not null;

    internal static string? Title(TaggedSentence sentence, NounPhrase noun)
    {
        for (var i = noun.CoreEnd - 1; i >= noun.CoreFirst; i--)
        {
            if (NameWords.Titles.TryGetValue(sentence.Word(i), out var sort))
                return sort;
        }
        return null;
    }

    internal static string? TitleWord(TaggedSentence sentence, NounPhrase noun)
    {
        for (var i = noun.CoreEnd - 1; i >= noun.CoreFirst; i--)
        {
            if (NameWords.Titles.Contains(sentence.Word(i)))
                return sentence.Lower(i);
        }
        return null;
    }

    /// <summary>Whether a noun phrase names or describes an outlet.</summary>
    public static bool IsOutlet(TaggedSentence sentence, NounPhrase noun)
    {
        var head = sentence.Word(noun.Head);
        if (NameWords.OutletNouns.Contains(head) || sentence.Lower(noun.Head - 1) is "media" or "news" or "press" && noun.Head > noun.CoreFirst || IsKnownOutlet(sentence, noun))
            return true;
        if (NameWords.Bodies.Contains(head) && head.Lower is not ("agency" or "network" or "corporation" or "authority" or "service"))
            return false;
        for (var i = noun.CoreFirst; i < noun.CoreEnd; i++)
        {
            // "the aid agency Open Hands"
            if (sentence.Tag(i) == WordTag.Noun && sentence.Lower(i) is "agency" or "network" && sentence.Lower(i - 1) is not ("news" or "press" or "state" or "media" or "information"))
                continue;
            if (NameWords.OutletWords.Contains(sentence.Word(i)) && sentence.Tag(i) is WordTag.Name or WordTag.Noun && sentence.Tag(noun.Head) is WordTag.Name or WordTag.Number && !NameWords.MonitorWords.Contains(head))
                return true;
        }
        return false;
    }

    internal static bool IsKnownOutlet(TaggedSentence sentence, NounPhrase noun)
    {
        if (NameWords.Outlets.Holds(sentence.Lower(noun.Head)))
            return true;
        var (first, end) = BareRange(sentence, noun);
        return NameWords.Outlets.CanStart(sentence.Tokens[first]) && NameWords.Outlets.Holds(Text(sentence, first, end).ToLowerInvariant());
    }

    /// <summary>The words of a noun phrase without article and number.</summary>
    public static string Bare(TaggedSentence sentence, NounPhrase noun)
    {
        var (first, end) = BareRange(sentence, noun);
        return Text(sentence, first, end);
    }

    internal static (int First, int End) BareRange(TaggedSentence sentence, NounPhrase noun)
    {
        var first = noun.Possessor is not null || noun.PossessiveWord >= 0 ? noun.First : noun.CoreFirst;
        // "the aid group Bread Across Borders": the name is enough.
        if (sentence.Tag(noun.Head) == WordTag.Name && noun.Possessor is null && noun.PossessiveWord < 0 && sentence.Lower(noun.Head + 1) != "of")
        {
            first = StartOfName(sentence, noun);
        }
        while (first < noun.Head && sentence.Lower(first) is "the" or "a" or "an" or "this" or "that" or "one" or "some" or "several")
            first++;
        return (first, noun.Of is null && noun.End == noun.CoreEnd ? noun.CoreEnd : EndOfName(sentence, noun));
    }

    internal static int StartOfName(TaggedSentence sentence, NounPhrase noun)
    {
        var first = noun.Head;
        while (first > noun.CoreFirst && sentence.Tag(first - 1) == WordTag.Name)
            first--;
        return first;
    }

    // A parenthesis after a name is an alias, not the name.
    internal static int EndOfName(TaggedSentence sentence, NounPhrase noun) =>
        sentence.Lower(noun.CoreEnd) is "(" or "[" ? noun.CoreEnd
        : noun.End - 3 > noun.Head && sentence.Lower(noun.End - 1) is ")" or "]" && sentence.Lower(noun.End - 3) is "(" or "[" ? noun.End - 3
        : noun.End;

    internal static string Text(TaggedSentence sentence, int first, int end)
    {
        var text = sentence.Words(first, end);
        return text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text.TrimEnd('\'');
    }

    /// <summary>Whose a statement is, named before its noun: "a Dorvan Front statement", "the council's statement"; null of any other noun.</summary>
    public static NounPhrase? Signer(TaggedSentence sentence, NounPhrase noun)
    {
        if (!NameWords.Statements.Contains(sentence.Word(noun.Head)) || sentence.Tag(noun.Head) == WordTag.Name)
            return null;
        if (noun.Possessor is { } possessor)
            return possessor;
        var last = noun.Head - 1;
        return last >= noun.CoreFirst && sentence.Tag(last) == WordTag.Name && !sentence.Times.Any(time => time.FirstToken <= last && last < time.EndToken)
            ? new NounPhrase { First = noun.First, CoreFirst = noun.CoreFirst, Head = last, CoreEnd = noun.Head, End = noun.Head } : null;
    }

    /// <summary>Whether a word stands in a name, whatever its case.</summary>
    public static bool HasWord(string? name, string word)
    {
        foreach (var part in name.AsSpan().Split(' '))
        {
            if (name.AsSpan(part).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
