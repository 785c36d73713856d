using Tregua.Evidence.Sources;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Names;

/// <summary>Turns a noun phrase into a speaker, remembering those of the document so that surnames, pronouns and "the group" resolve.</summary>
internal sealed class SpeakerFinder(Lexicon lexicon)
{
    private readonly LexiconNames _names = new(lexicon);
    private readonly List<Speaker> _known = [];
    private readonly List<Speaker> _recent = [];
    private readonly Dictionary<string, Speaker> _aliases = new(StringComparer.Ordinal);

    /// <summary>The lexicon's names.</summary>
    public LexiconNames Names => _names;

    /// <summary>Who a noun phrase stands for.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="noun">The noun phrase.</param>
    /// <param name="apposition">A noun phrase that explains it ("Runa Aske, its minister"); null when none.</param>
    public Speaker? Find(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition = null)
    {
        if (noun.Items.Length > 1)
            return Group(sentence, noun);
        if (noun.IsPronoun)
            return Pronoun(sentence.Lower(noun.Head));
        var speaker = NominalResolved(sentence, noun) ?? Fresh(sentence, noun, apposition);
        if (speaker is null)
            return null;
        Remember(speaker);
        // "Lake Relief Union (LRU)": the short name stands for it from here on.
        if (speaker.IsNamed && sentence.Lower(noun.CoreEnd) is "(" or "[" && sentence.Lower(noun.CoreEnd + 2) is ")" or "]")
            _aliases.TryAdd(sentence.Tokens[noun.CoreEnd + 1].Text, speaker);
        return speaker;
    }

    /// <summary>Who a noun phrase with an apposition stands for: of "its minister, Runa Aske," the name is the name.</summary>
    public Speaker? FindWith(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition) =>
        apposition is { Items.IsEmpty: true } && sentence.Tag(apposition.Head) == WordTag.Name && sentence.Tag(noun.Head) is WordTag.Noun or WordTag.Adjective && !IsOutlet(sentence, noun)
            ? Find(sentence, apposition, noun)
            : Find(sentence, noun, apposition);

    /// <summary>Whose "its", "his" or "their" is; null when nobody fits.</summary>
    public string? Owner(string possessive) => possessive switch
    {
        "his" or "her" => Pronoun("he")?.Name,
        "its" => Pronoun("it")?.Name,
        "their" or "our" => Pronoun("they")?.Name,
        _ => null,
    };

    /// <summary>Who a noun phrase stands for, without taking it for mentioned.</summary>
    public Speaker? Resolve(TaggedSentence sentence, NounPhrase noun) =>
        noun.IsPronoun ? Pronoun(sentence.Lower(noun.Head)) : NominalResolved(sentence, noun) ?? Fresh(sentence, noun, null);

    /// <summary>Notes that a speaker was mentioned.</summary>
    public void Remember(Speaker speaker)
    {
        _recent.Remove(speaker);
        _recent.Add(speaker);
        if (speaker.IsNamed && !_known.Contains(speaker))
            _known.Add(speaker);
    }

    private Speaker? Group(TaggedSentence sentence, NounPhrase noun)
    {
        var first = Find(sentence, noun.Items[0]);
        return first is null ? null : first with { Name = sentence.Words(noun.Items[0].CoreFirst, noun.End), IsPerson = false, Side = SameSide(sentence, noun, first.Side) };
    }

    private string? SameSide(TaggedSentence sentence, NounPhrase noun, string? side) =>
        noun.Items.All(item => Match(sentence, item)?.Actor.Name == side) ? side : null;

    private Speaker? Pronoun(string word)
    {
        if (word is "he" or "she" or "him" or "her" or "himself" or "herself" or "i")
            return _recent.FindLast(speaker => speaker.IsPerson && speaker.IsNamed) ?? _recent.FindLast(speaker => speaker.IsPerson);
        if (word is "it" or "itself")
            return _recent.FindLast(speaker => !speaker.IsPerson);
        return word is "they" or "we" or "them" ? _recent.FindLast(speaker => !speaker.IsOutlet) : null;
    }

    // "the group", "the envoy", "the ministry": the last one mentioned that fits.
    private Speaker? NominalResolved(TaggedSentence sentence, NounPhrase noun)
    {
        if (sentence.Lower(noun.First) is not ("the" or "this" or "that" or "its" or "their") || noun.Of is not null || noun.Possessor is not null || sentence.Tag(noun.Head) == WordTag.Name)
            return null;
        var head = sentence.Lower(noun.Head);
        if (Match(sentence, noun) is not null || noun.Head - noun.CoreFirst > 1)
            return null;
        if (Vocabulary.English.Set("statements").Contains(head))
            return _recent.FindLast(speaker => !speaker.IsOutlet);
        if (Vocabulary.English.Set("outlet nouns").Contains(head))
            return _recent.FindLast(speaker => speaker.IsOutlet);
        if (Vocabulary.English.Set("group nouns").Contains(head))
            return _recent.FindLast(speaker => !speaker.IsPerson && (speaker.Noun == head || Says(speaker.Name, head)))
                ?? (Vocabulary.English.Set("generic group nouns").Contains(head) ? _recent.FindLast(speaker => !speaker.IsPerson && !speaker.IsOutlet && speaker.IsNamed) : null);
        if (Vocabulary.English.Table("titles").ContainsKey(head))
            return _recent.FindLast(speaker => speaker.IsPerson && speaker.Noun == head) ?? _recent.FindLast(speaker => speaker.IsPerson && speaker.IsNamed);
        return null;
    }

    private static bool Says(string? name, string word) =>
        name is not null && Array.Exists(name.ToLowerInvariant().Split(' '), part => part == word);

    private Speaker? Fresh(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition)
    {
        var head = sentence.Lower(noun.Head);
        var name = NameOf(sentence, noun);
        if (name is not null && Known(name) is { } known)
            return known;
        var match = (name is null ? null : _names.Find(name)) ?? Match(sentence, noun) ?? (apposition is null ? null : Match(sentence, apposition));
        var title = Title(sentence, noun) ?? (apposition is null ? null : Title(sentence, apposition));
        if (IsOutlet(sentence, noun) && (name is null || _names.Find(name) is null))
            return new Speaker { Name = name ?? Bare(sentence, noun), Kind = SourceKind.ThirdParty, IsOutlet = true, IsNamed = name is not null, Noun = head };
        if (Vocabulary.English.Set("statements").Contains(head) && match is not null)
            return Body(sentence, noun, match, match.Actor.Name == name ? name : null);
        if (name is not null && IsPersonName(sentence, noun, name, match, title))
            return Person(sentence, noun, apposition, name, match, title);
        if (Unnamed(sentence, noun, head, match) is { } unnamed)
            return unnamed;
        return name is null && match is null && !Vocabulary.English.Set("bodies").Contains(head) && !Vocabulary.English.Set("group nouns").Contains(head) ? null : Body(sentence, noun, match, name);
    }

    private Speaker? Known(string name) =>
        _aliases.TryGetValue(name, out var called) ? called : _known.Find(speaker => speaker.Name == name) ?? (name.Contains(' ', StringComparison.Ordinal) ? null
        : _known.FindLast(speaker => speaker is { IsPerson: true, Name: { } full } && full.EndsWith(" " + name, StringComparison.Ordinal)));

    private Speaker Person(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition, string name, ActorMatch? match, string? title)
    {
        match ??= _names.FindSurname(name.Split(' ')[^1]);
        var former = IsFormer(sentence, noun);
        var official = title == "official" && !former;
        var kind = former ? SourceKind.CivilSociety
            : match?.Actor.Standing == ActorStanding.Mediator && (official || match.Role == NameRole.Member) ? SourceKind.Mediator
            : match?.Actor.Standing == ActorStanding.Monitor ? SourceKind.Monitor
            : official && match is null && (IsThirdParty(sentence, noun) || (apposition is not null && IsThirdParty(sentence, apposition))) ? SourceKind.ThirdParty
            : official || match?.Role == NameRole.Member ? SourceKind.NamedOfficial
            : title is null && match is null && apposition is null && !name.Contains(' ', StringComparison.Ordinal) ? SourceKind.NamedOfficial
            : SourceKind.CivilSociety;
        var side = kind == SourceKind.CivilSociety ? null : match?.Actor.Name;
        return new Speaker { Name = name, Kind = kind, Side = side, IsPerson = true, IsNamed = true, Noun = TitleWord(sentence, noun) ?? (apposition is null ? null : TitleWord(sentence, apposition)) };
    }

    private static bool IsFormer(TaggedSentence sentence, NounPhrase noun)
    {
        var former = false;
        for (var i = noun.First; i < noun.CoreEnd; i++)
            former |= Vocabulary.English.Set("former").Contains(sentence.Lower(i));
        return former;
    }

    private static Speaker? Unnamed(TaggedSentence sentence, NounPhrase noun, string head, ActorMatch? match)
    {
        if (!Vocabulary.English.Table("unnamed speakers").TryGetValue(head, out var sort) && !(sentence.Lower(noun.Head - 1) is var before && Vocabulary.English.Table("unnamed speakers").TryGetValue(before + " " + head, out sort)))
            return null;
        var isOfficial = sort == "official" || (sort == "hearsay" && match is not null && noun.CoreFirst < noun.Head);
        var kind = sort switch
        {
            "person" => SourceKind.CivilSociety,
            "mediator" => SourceKind.Mediator,
            "monitor" => SourceKind.Monitor,
            _ when isOfficial => match?.Actor.Standing switch
            {
                ActorStanding.Mediator => SourceKind.UnnamedOfficial,
                ActorStanding.Monitor => SourceKind.Monitor,
                _ => SourceKind.UnnamedOfficial,
            },
            _ => SourceKind.Unnamed,
        };
        var name = kind == SourceKind.Unnamed ? null : Bare(sentence, noun);
        var single = !head.EndsWith('s');
        return new Speaker { Name = name, Kind = kind, Side = kind == SourceKind.CivilSociety ? null : match?.Actor.Name, IsPerson = single && sort != "mediator", Noun = head };
    }

    private Speaker Body(TaggedSentence sentence, NounPhrase noun, ActorMatch? match, string? name)
    {
        var words = Bare(sentence, noun);
        var lower = sentence.Words(noun.First, noun.End).ToLowerInvariant();
        lower = lower.StartsWith("the ", StringComparison.Ordinal) ? lower[4..] : lower;
        var whole = _names.Find(words) ?? match;
        var nominal = name is null && whole is not null && sentence.Tag(noun.Head) != WordTag.Name && _names.Find(words) is not null && !words.Any(char.IsUpper);
        var part = whole is not null && name is not null && !name.Contains(' ', StringComparison.Ordinal) && Says(whole.Actor.Name, name.ToLowerInvariant()) && _names.Find(words)?.Role == NameRole.Actor;
        var owner = noun.PossessiveWord >= 0 ? Owner(sentence.Lower(noun.PossessiveWord)) : null;
        var text = owner is not null ? $"{owner} {sentence.Words(noun.CoreFirst, noun.CoreEnd)}"
            : part ? whole!.Actor.Name
            : Vocabulary.English.Set("statements").Contains(sentence.Lower(noun.Head)) && match is not null ? Issuer(sentence, noun) ?? match.Actor.Name
            : nominal ? whole!.Actor.Name
            : words;
        var civil = whole is null || _names.Find(words) is null ? Kind(lower) == SourceKind.CivilSociety : false;
        if (civil)
            whole = null;
        var kind = whole?.Actor.Standing switch
        {
            ActorStanding.Party => SourceKind.Party,
            ActorStanding.Mediator => SourceKind.Mediator,
            ActorStanding.Monitor => SourceKind.Monitor,
            _ => Kind(lower),
        };
        return new Speaker { Name = text, Kind = kind, Side = whole?.Actor.Name, IsNamed = name is not null || (whole is not null && !nominal), Noun = sentence.Lower(noun.Head) };
    }

    private string? Issuer(TaggedSentence sentence, NounPhrase noun)
    {
        if (noun.Possessor is { } possessor)
            return Bare(sentence, possessor);
        for (var end = noun.Head; end > noun.CoreFirst; end--)
        {
            var words = sentence.Words(noun.CoreFirst, end);
            if (_names.Find(words) is not null)
                return words;
        }
        return null;
    }

    // "the United Nations envoy": an official of a body that is no side.
    private static bool IsThirdParty(TaggedSentence sentence, NounPhrase noun)
    {
        var lower = Bare(sentence, noun with { Of = null, End = noun.CoreEnd }).ToLowerInvariant();
        return Vocabulary.English.List("third-party bodies").Any(body => lower.StartsWith(body + " ", StringComparison.Ordinal) || lower.StartsWith(body + "'s ", StringComparison.Ordinal));
    }

    private static SourceKind Kind(string lower)
    {
        var vocabulary = Vocabulary.English;
        var words = lower.Replace("'", "", StringComparison.Ordinal).Split(' ');
        if (Array.Exists(words, vocabulary.Set("monitor words").Contains))
            return SourceKind.Monitor;
        if (words[0] is "international" or "world" or "global" or "inter-american" or "pan-african")
            return SourceKind.ThirdParty;
        foreach (var body in vocabulary.List("third-party bodies"))
        {
            if (lower == body || lower.StartsWith(body + " ", StringComparison.Ordinal) || lower.StartsWith(body + "'s ", StringComparison.Ordinal))
                return SourceKind.ThirdParty;
        }
        if (Array.Exists(words, vocabulary.Set("civil bodies").Contains) && !Array.Exists(words, word => word is "ministry" or "government" or "army"))
            return SourceKind.CivilSociety;
        if (LexiconNames.Country(lower) is not null)
            return SourceKind.ThirdParty;
        return SourceKind.Party;
    }

    private ActorMatch? Match(TaggedSentence sentence, NounPhrase noun)
    {
        if (noun.Possessor is { } possessor && Match(sentence, possessor) is { } whose)
            return whose;
        if (noun.PossessiveWord >= 0 && Owner(sentence.Lower(noun.PossessiveWord)) is { } owner && _names.Find(owner) is { } owned)
            return owned;
        var words = new List<string>();
        for (var i = noun.CoreFirst; i < noun.CoreEnd; i++)
            words.AddRange(sentence.Tokens[i].Text.EndsWith("-based", StringComparison.OrdinalIgnoreCase) ? [] : [sentence.Tokens[i].Text]);
        if (_names.FindInside(words) is { } match)
            return match;
        return noun.Of is { } of && !Vocabulary.English.Table("persons").ContainsKey(sentence.Lower(noun.Head)) ? Match(sentence, of) : null;
    }

    // The words of the name: the last run of capitals, titles and nationality taken off.
    private static string? NameOf(TaggedSentence sentence, NounPhrase noun)
    {
        if (sentence.Tag(noun.Head) != WordTag.Name)
            return null;
        var first = noun.Head;
        while (first > noun.CoreFirst && sentence.Tag(first - 1) == WordTag.Name)
            first--;
        for (var i = first; i < noun.Head; i++)
        {
            var lower = sentence.Lower(i);
            var isTitle = Vocabulary.English.Table("titles").ContainsKey(lower) || (i > first && Vocabulary.English.Table("titles").ContainsKey(sentence.Lower(i - 1) + " " + lower));
            var abbreviated = sentence.Tokens[i].Text.EndsWith('.');
            if (Vocabulary.English.Set("bodies").Contains(sentence.Lower(noun.Head)))
                break;
            if (isTitle || abbreviated && Vocabulary.English.Table("titles").ContainsKey(lower))
                first = i + 1;
        }
        var title = first > noun.CoreFirst && (Vocabulary.English.Table("titles").ContainsKey(sentence.Lower(first - 1)) || sentence.Tag(first - 1) != WordTag.Name);
        if (!title && LexiconNames.Country(sentence.Lower(first)) is not null && first < noun.Head && Vocabulary.English.Table("nationalities").ContainsKey(sentence.Lower(first)) && !Vocabulary.English.Set("bodies").Contains(sentence.Lower(noun.Head)))
            first++;
        return Text(sentence, first, noun.Head + 1);
    }

    private static bool IsPersonName(TaggedSentence sentence, NounPhrase noun, string name, ActorMatch? match, string? title)
    {
        var words = name.Split(' ');
        if (match is { Role: NameRole.Performer } || Array.Exists(words, word => Vocabulary.English.Set("bodies").Contains(word.ToLowerInvariant())))
            return false;
        if (match?.Role == NameRole.Actor && LooksLikeActor(name, match))
            return false;
        if (title is not null && !Vocabulary.English.Table("countries").ContainsKey(name.ToLowerInvariant()))
            return true;
        return words.Length is 2 or 3 or 4 && noun.CoreFirst == noun.First && LexiconNames.Country(words[0].ToLowerInvariant()) is null && !words[0].All(char.IsUpper) && LexiconNames.Country(name.ToLowerInvariant()) is null && sentence.Tag(noun.Head) == WordTag.Name;
    }

    private static bool LooksLikeActor(string name, ActorMatch match) =>
        string.Equals(match.Actor.Name, name, StringComparison.OrdinalIgnoreCase) || match.Actor.Aliases.Any(alias => string.Equals(alias, name, StringComparison.OrdinalIgnoreCase)) || LexiconNames.Country(name.ToLowerInvariant()) is not null;

    private static string? Title(TaggedSentence sentence, NounPhrase noun)
    {
        for (var i = noun.CoreEnd - 1; i >= noun.CoreFirst; i--)
        {
            if (Vocabulary.English.Table("titles").TryGetValue(sentence.Lower(i), out var sort))
                return sort;
        }
        return null;
    }

    private static string? TitleWord(TaggedSentence sentence, NounPhrase noun)
    {
        for (var i = noun.CoreEnd - 1; i >= noun.CoreFirst; i--)
        {
            if (Vocabulary.English.Table("titles").ContainsKey(sentence.Lower(i)))
                return sentence.Lower(i);
        }
        return null;
    }

    /// <summary>Whether a noun phrase names or describes an outlet.</summary>
    public static bool IsOutlet(TaggedSentence sentence, NounPhrase noun)
    {
        var words = Bare(sentence, noun).ToLowerInvariant();
        if (Vocabulary.English.Table("outlets").ContainsKey(words) || Vocabulary.English.Table("outlets").ContainsKey(sentence.Lower(noun.Head)))
            return true;
        if (Vocabulary.English.Set("outlet nouns").Contains(sentence.Lower(noun.Head)) || sentence.Lower(noun.Head - 1) is "media" or "news" or "press" && noun.Head > noun.CoreFirst)
            return true;
        if (Vocabulary.English.Set("bodies").Contains(sentence.Lower(noun.Head)) && sentence.Lower(noun.Head) is not ("agency" or "network" or "corporation" or "authority" or "service"))
            return false;
        for (var i = noun.CoreFirst; i < noun.CoreEnd; i++)
        {
            if (Vocabulary.English.Set("outlet words").Contains(sentence.Lower(i)) && sentence.Tag(i) is WordTag.Name or WordTag.Noun && sentence.Tag(noun.Head) is WordTag.Name or WordTag.Number && !Vocabulary.English.Set("monitor words").Contains(sentence.Lower(noun.Head)))
                return true;
        }
        return false;
    }

    /// <summary>The words of a noun phrase without article and number.</summary>
    public static string Bare(TaggedSentence sentence, NounPhrase noun)
    {
        var first = noun.Possessor is not null || noun.PossessiveWord >= 0 ? noun.First : noun.CoreFirst;
        // "the aid group Bread Across Borders": the name is enough.
        if (sentence.Tag(noun.Head) == WordTag.Name && noun.Possessor is null && noun.PossessiveWord < 0 && sentence.Lower(noun.Head + 1) != "of")
        {
            first = StartOfName(sentence, noun);
        }
        while (first < noun.Head && sentence.Lower(first) is "the" or "a" or "an" or "this" or "that" or "one" or "some" or "several")
            first++;
        var end = noun.Of is null && noun.End == noun.CoreEnd ? noun.CoreEnd : EndOfName(sentence, noun);
        return Text(sentence, first, end);
    }

    private static int StartOfName(TaggedSentence sentence, NounPhrase noun)
    {
        var first = noun.Head;
        while (first > noun.CoreFirst && sentence.Tag(first - 1) == WordTag.Name)
            first--;
        return first;
    }

    // A parenthesis after a name is an alias, not the name.
    private static int EndOfName(TaggedSentence sentence, NounPhrase noun) => sentence.Lower(noun.CoreEnd) is "(" or "[" ? noun.CoreEnd : noun.End;

    private static string Text(TaggedSentence sentence, int first, int end)
    {
        var text = sentence.Words(first, end);
        return text.EndsWith("'s", StringComparison.Ordinal) ? text[..^2] : text.TrimEnd('\'');
    }
}
