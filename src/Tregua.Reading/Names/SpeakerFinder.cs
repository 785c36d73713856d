using System.Buffers;
using Tregua.Evidence.Sources;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Names;

/// <summary>Turns a noun phrase into a speaker, remembering those of the document so that surnames, pronouns and "the group" resolve.</summary>
internal sealed class SpeakerFinder(Lexicon lexicon)
{
    private readonly LexiconNames _names = LexiconNames.Of(lexicon);
    private const int MostRecent = 256; // speakers; what a pronoun or "the group" stands for is not further back

    private readonly HashSet<Speaker> _known = [];
    private readonly Dictionary<string, Speaker> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _bySurname = new(StringComparer.Ordinal);
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
        if (_recent.Count > MostRecent)
            _recent.RemoveAt(0);
        if (!speaker.IsNamed || !_known.Add(speaker) || speaker.Name is not { } name)
            return;
        _byName.TryAdd(name, speaker);
        if (speaker.IsPerson && name.LastIndexOf(' ') is var space and >= 0)
            _bySurname[name[(space + 1)..]] = speaker;
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
        var word = sentence.Word(noun.Head);
        if (NameWords.Statements.Contains(word))
            return _recent.FindLast(speaker => !speaker.IsOutlet);
        if (NameWords.OutletNouns.Contains(word))
            return _recent.FindLast(speaker => speaker.IsOutlet);
        if (NameWords.GroupNouns.Contains(word))
            return _recent.FindLast(speaker => !speaker.IsPerson && (speaker.Noun == head || Says(speaker.Name, head)))
                ?? (NameWords.GenericGroupNouns.Contains(word) ? _recent.FindLast(speaker => !speaker.IsPerson && !speaker.IsOutlet && speaker.IsNamed) : null);
        if (NameWords.Titles.Contains(word))
            return _recent.FindLast(speaker => speaker.IsPerson && speaker.Noun == head) ?? _recent.FindLast(speaker => speaker.IsPerson && speaker.IsNamed);
        return null;
    }

    // Whether a word stands in a name, whatever its case.
    private static bool Says(string? name, string word)
    {
        foreach (var part in name.AsSpan().Split(' '))
        {
            if (name.AsSpan(part).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

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
        if (match is not null && NameWords.Statements.Contains(sentence.Word(noun.Head)))
            return Body(sentence, noun, match, match.Actor.Name == name ? name : null);
        if (name is not null && IsPersonName(sentence, noun, name, match, title))
            return Person(sentence, noun, apposition, name, match, title);
        if (Unnamed(sentence, noun, head, match) is { } unnamed)
            return unnamed;
        return name is null && match is null && !NameWords.Bodies.Contains(sentence.Word(noun.Head)) && !NameWords.GroupNouns.Contains(sentence.Word(noun.Head)) ? null : Body(sentence, noun, match, name);
    }

    private Speaker? Known(string name) =>
        _aliases.TryGetValue(name, out var called) || _byName.TryGetValue(name, out called) || (!name.Contains(' ', StringComparison.Ordinal) && _bySurname.TryGetValue(name, out called)) ? called : null;

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
            former |= NameWords.Former.Contains(sentence.Word(i));
        return former;
    }

    private static Speaker? Unnamed(TaggedSentence sentence, NounPhrase noun, string head, ActorMatch? match)
    {
        if (!NameWords.Unnamed.TryGetValue(sentence.Word(noun.Head), out var sort)
            && !(NameWords.UnnamedEnds.Contains(sentence.Word(noun.Head)) && NameWords.Unnamed.TryGetValue(sentence.Lower(noun.Head - 1) + " " + head, out sort)))
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
        var named = _names.Find(words);
        var whole = named ?? match;
        var nominal = name is null && named is not null && sentence.Tag(noun.Head) != WordTag.Name && !words.Any(char.IsUpper);
        var part = whole is not null && name is not null && !name.Contains(' ', StringComparison.Ordinal) && Says(whole.Actor.Name, name) && named?.Role == NameRole.Actor;
        var owner = noun.PossessiveWord >= 0 ? Owner(sentence.Lower(noun.PossessiveWord)) : null;
        var text = owner is not null ? $"{owner} {sentence.Words(noun.CoreFirst, noun.CoreEnd)}"
            : part ? whole!.Actor.Name
            : match is not null && NameWords.Statements.Contains(sentence.Word(noun.Head)) ? Issuer(sentence, noun) ?? match.Actor.Name
            : nominal ? whole!.Actor.Name
            : words;
        var sort = named is null ? Kind(lower) : SourceKind.Party;
        if (sort == SourceKind.CivilSociety)
            whole = null;
        var kind = whole?.Actor.Standing switch
        {
            ActorStanding.Party => SourceKind.Party,
            ActorStanding.Mediator => SourceKind.Mediator,
            ActorStanding.Monitor => SourceKind.Monitor,
            _ => sort,
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
        return StartsWithBody(lower);
    }

    private static bool StartsWithBody(string lower)
    {
        foreach (var body in NameWords.ThirdPartyNames)
        {
            if (lower.Length > body.Length && lower.StartsWith(body, StringComparison.Ordinal) && (lower[body.Length] == ' ' || lower.AsSpan(body.Length).StartsWith("'s ", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private static SourceKind Kind(string lower)
    {
        var words = lower.Replace("'", "", StringComparison.Ordinal).Split(' ');
        if (Array.Exists(words, NameWords.MonitorWords.Contains))
            return SourceKind.Monitor;
        if (words[0] is "international" or "world" or "global" or "inter-american" or "pan-african")
            return SourceKind.ThirdParty;
        if (NameWords.ThirdParties.Contains(lower) || StartsWithBody(lower))
            return SourceKind.ThirdParty;
        if (Array.Exists(words, NameWords.CivilBodies.Contains) && !Array.Exists(words, word => word is "ministry" or "government" or "army"))
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
        var words = ArrayPool<Word>.Shared.Rent(noun.CoreEnd - noun.CoreFirst);
        var count = 0;
        for (var i = noun.CoreFirst; i < noun.CoreEnd; i++)
        {
            if (!sentence.Tokens[i].Lower.EndsWith("-based", StringComparison.Ordinal))
                words[count++] = sentence.Tokens[i].Word;
        }
        var match = _names.FindInside(words.AsSpan(0, count));
        ArrayPool<Word>.Shared.Return(words);
        if (match is not null)
            return match;
        return noun.Of is { } of && !NameWords.Persons.Contains(sentence.Word(noun.Head)) ? Match(sentence, of) : null;
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
            if (NameWords.Bodies.Contains(sentence.Word(noun.Head)))
                break;
            if (NameWords.Titles.Contains(sentence.Word(i)) || (i > first && NameWords.TitleEnds.Contains(sentence.Word(i)) && NameWords.Titles.ContainsKey(sentence.Lower(i - 1) + " " + sentence.Lower(i))))
                first = i + 1;
        }
        var title = first > noun.CoreFirst && (NameWords.Titles.Contains(sentence.Word(first - 1)) || sentence.Tag(first - 1) != WordTag.Name);
        if (!title && first < noun.Head && NameWords.Nationalities.Contains(sentence.Word(first)) && !NameWords.Bodies.Contains(sentence.Word(noun.Head)))
            first++;
        return Text(sentence, first, noun.Head + 1);
    }

    private static bool IsPersonName(TaggedSentence sentence, NounPhrase noun, string name, ActorMatch? match, string? title)
    {
        var words = name.Split(' ');
        if (match is { Role: NameRole.Performer } || Array.Exists(words, word => NameWords.Bodies.Contains(word.ToLowerInvariant())))
            return false;
        if (match?.Role == NameRole.Actor && LooksLikeActor(name, match))
            return false;
        if (title is not null && !LexiconNames.IsCountryName(name.ToLowerInvariant()))
            return true;
        return words.Length is 2 or 3 or 4 && noun.CoreFirst == noun.First && LexiconNames.Country(words[0].ToLowerInvariant()) is null && !words[0].All(char.IsUpper) && LexiconNames.Country(name.ToLowerInvariant()) is null && sentence.Tag(noun.Head) == WordTag.Name;
    }

    private static bool LooksLikeActor(string name, ActorMatch match) =>
        string.Equals(match.Actor.Name, name, StringComparison.OrdinalIgnoreCase) || match.Actor.Aliases.Any(alias => string.Equals(alias, name, StringComparison.OrdinalIgnoreCase)) || LexiconNames.Country(name.ToLowerInvariant()) is not null;

    private static string? Title(TaggedSentence sentence, NounPhrase noun)
    {
        for (var i = noun.CoreEnd - 1; i >= noun.CoreFirst; i--)
        {
            if (NameWords.Titles.TryGetValue(sentence.Word(i), out var sort))
                return sort;
        }
        return null;
    }

    private static string? TitleWord(TaggedSentence sentence, NounPhrase noun)
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
            if (NameWords.OutletWords.Contains(sentence.Word(i)) && sentence.Tag(i) is WordTag.Name or WordTag.Noun && sentence.Tag(noun.Head) is WordTag.Name or WordTag.Number && !NameWords.MonitorWords.Contains(head))
                return true;
        }
        return false;
    }

    private static bool IsKnownOutlet(TaggedSentence sentence, NounPhrase noun)
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

    private static (int First, int End) BareRange(TaggedSentence sentence, NounPhrase noun)
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
