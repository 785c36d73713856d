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
    private const int MostRecent = 256; // mentions; what a pronoun or "the group" stands for is not further back

    private readonly HashSet<Speaker> _known = [];
    private readonly Dictionary<string, Speaker> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _aliases = new(StringComparer.Ordinal);

    /// <summary>Who has the word in a transcript, and is meant by "I" and "we"; null outside one.</summary>
    public Speaker? Floor { get; set; }

    /// <summary>Whose own words the document is, and who is meant by "I" and "we" outside a transcript; null when nobody's.</summary>
    public Speaker? Author { get; set; }

    /// <summary>The place in the text up to which speakers are known to pronouns and nominals; the one before it can be taken up again.</summary>
    public Mention? Moment { get; set; }

    /// <summary>Who says or does what is looked at, and is meant by "its" and "their" there; null when that is whoever was mentioned last.</summary>
    public Speaker? Holder { get; set; }

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
            return IsOneOfThem(sentence, noun) ? OneOfThem(sentence, apposition) : Pronoun(sentence.Lower(noun.Head));
        // "My information is that": of who has the word.
        if (Floor is not null && noun.PossessiveWord >= 0 && sentence.Lower(noun.PossessiveWord) is "my" or "our" && sentence.Lower(noun.Head) is "information" or "understanding" or "impression" or "view" or "belief" or "opinion")
            return Floor;
        var speaker = NominalResolved(sentence, noun) ?? Fresh(sentence, noun, apposition);
        if (speaker is null)
            return null;
        Remember(speaker);
        // "Lake Relief Union (LRU)": the short name stands for it from here on.
        var alias = sentence.Lower(noun.CoreEnd) is "(" or "[" ? noun.CoreEnd : NamePhrases.EndOfName(sentence, noun);
        if (speaker is { IsNamed: true, IsPerson: false } && sentence.Lower(alias) is "(" or "[" && sentence.Lower(alias + 2) is ")" or "]")
            _aliases.TryAdd(sentence.Tokens[alias + 1].Text, speaker);
        return speaker;
    }

    /// <summary>Who a noun phrase with an apposition stands for: of "its minister, Runa Aske," the name is the name.</summary>
    public Speaker? FindWith(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition) =>
        apposition is { Items.IsEmpty: true } && sentence.Tag(apposition.Head) == WordTag.Name && (sentence.Tag(noun.Head) is WordTag.Noun or WordTag.Adjective || NameWords.Titles.Contains(sentence.Word(noun.Head))) && !NamePhrases.IsOutlet(sentence, noun)
            ? Find(sentence, apposition, noun)
            : Find(sentence, noun, apposition);

    /// <summary>Whose "its", "his" or "their" is; null when nobody fits.</summary>
    public string? Owner(string possessive) => Holder is { Name: { } held } && Holder.MayOwn(possessive) ? held : possessive switch
    {
        "his" or "her" => Pronoun("he")?.Name,
        "its" => Pronoun("it")?.Name,
        "our" or "my" => Pronoun(possessive)?.Name ?? Pronoun("they")?.Name,
        "their" => Pronoun("they")?.Name,
        _ => null,
    };

    /// <summary>Notes the whole name of an official who neither says nor does anything here, so that the surname alone resolves later.</summary>
    public void Note(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition)
    {
        if (Fresh(sentence, noun, apposition) is { IsPerson: true, IsNamed: true, Kind: not SourceKind.CivilSociety, Name: { } name } speaker && name.LastIndexOf(' ') is var space and > 0 && _byName.TryAdd(name, speaker))
            _bySurname.TryAdd(name[(space + 1)..], speaker);
    }

    /// <summary>Who a noun phrase stands for, without taking it for mentioned.</summary>
    public Speaker? Resolve(TaggedSentence sentence, NounPhrase noun) =>
        noun.IsPronoun ? Pronoun(sentence.Lower(noun.Head)) : NominalResolved(sentence, noun) ?? Fresh(sentence, noun, null);

    /// <summary>Who a label of a transcript stands for.</summary>
    /// <param name="sentence">The sentence that it opens.</param>
    /// <param name="end">The token after the label.</param>
    /// <param name="heading">The document's title, which tells what somebody is whom nothing else introduces; null where such a person speaks for the outlet.</param>
    public Speaker? Labelled(TaggedSentence sentence, int end, TaggedSentence? heading)
    {
        var (name, role) = SpeakerLabel.Of(sentence, end);
        if (name is null)
            return role is null ? null : Last(speaker => speaker.IsPerson && speaker.Noun == role) ?? new Speaker { Name = role, Kind = SourceKind.UnnamedOfficial, IsPerson = true, Noun = role };
        if (Known(name) is { } known)
            return known;
        if (_names.FindMember(name) is var (whole, match))
            return new Speaker { Name = whole, Kind = SpeakerKinds.OfMember(match), Side = match.Actor.Name, IsPerson = true, IsNamed = true };
        if (role is null && heading is null)
            return null;
        var isOfficial = role is not null && NameWords.Titles.TryGetValue(role, out var sort) && sort == "official";
        ActorMatch? side = null;
        for (var i = 0; heading is not null && i < heading.Count; i++)
        {
            isOfficial |= NameWords.Titles.TryGetValue(heading.Word(i), out sort) && sort == "official";
            side ??= _names.Find(heading.Tokens[i].Text);
        }
        return new Speaker { Name = name, Kind = !isOfficial ? SourceKind.CivilSociety : side is null ? SourceKind.NamedOfficial : SpeakerKinds.OfMember(side), Side = isOfficial ? side?.Actor.Name : null, IsPerson = true, IsNamed = true, Noun = role };
    }

    /// <summary>Notes that a speaker was mentioned.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="isHeard">True of one who says something: "he" may be such a person without a name.</param>
    public void Remember(Speaker speaker, bool isHeard = false)
    {
        if (Moment?.Speaker != speaker || isHeard)
            Moment = new Mention(speaker, isHeard, Moment);
        if (!speaker.IsNamed || !_known.Add(speaker) || speaker.Name is not { } name)
            return;
        _byName.TryAdd(name, speaker);
        if (speaker.IsPerson && name.LastIndexOf(' ') is var space and >= 0)
            _bySurname[name[(space + 1)..]] = speaker;
    }

    private Speaker? Last(Predicate<Speaker> fits) => Latest(mention => fits(mention.Speaker));

    private Speaker? Latest(Predicate<Mention> fits)
    {
        var left = MostRecent;
        for (var mention = Moment; mention is not null && left > 0; mention = mention.Before, left--)
        {
            if (fits(mention))
                return mention.Speaker;
        }
        return null;
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
        if ((Floor ?? Author) is { } self && word is "i" or "we" or "us" or "me" or "our" or "my")
            return self;
        if (word is "he" or "she" or "him" or "her" or "himself" or "herself" or "i")
            return Latest(mention => mention.Speaker.IsPerson && mention.Speaker != Floor && (mention.Speaker.IsNamed || mention.IsHeard)) ?? Last(speaker => speaker.IsPerson);
        if (word is "it" or "itself")
            return Last(speaker => !speaker.IsPerson && !speaker.IsSeveral);
        return word is "they" or "we" or "them" ? Last(speaker => !speaker.IsOutlet) : null;
    }

    private static bool IsOneOfThem(TaggedSentence sentence, NounPhrase noun) => noun.First < noun.Head && sentence.Lower(noun.Head) == "them";

    // "one of them": of those who spoke last without names; by the noun that explains it, when there is one.
    private Speaker OneOfThem(TaggedSentence sentence, NounPhrase? apposition)
    {
        if (apposition is { Items.IsEmpty: true } && Find(sentence, apposition) is { } explained)
            return explained;
        return Last(static speaker => !speaker.IsPerson && !speaker.IsOutlet && speaker.Kind is SourceKind.UnnamedOfficial or SourceKind.CivilSociety or SourceKind.Unnamed) is { } several
            ? several with { IsPerson = true } : new Speaker { Kind = SourceKind.Unnamed, IsPerson = true };
    }

    // "the group", "the envoy", "the ministry": the last one mentioned that fits.
    private Speaker? NominalResolved(TaggedSentence sentence, NounPhrase noun)
    {
        if (sentence.Lower(noun.First) is not ("the" or "this" or "that" or "its" or "their") || noun.Of is not null || noun.Possessor is not null || (sentence.Tag(noun.Head) == WordTag.Name && !NamePhrases.IsOffice(sentence, noun)))
            return null;
        var head = sentence.Lower(noun.Head);
        if (Match(sentence, noun) is not null || noun.Head - noun.CoreFirst > 1)
            return null;
        var word = sentence.Word(noun.Head);
        // "the Kestel mission": only one that has both words in its name.
        if (noun.Head > noun.CoreFirst && sentence.Tag(noun.CoreFirst) == WordTag.Name && NameWords.GroupNouns.Contains(word))
            return Last(speaker => NamePhrases.HasWord(speaker.Name, head) && NamePhrases.HasWord(speaker.Name, sentence.Lower(noun.CoreFirst)));
        if (NameWords.Statements.Contains(word))
            return Last(speaker => !speaker.IsOutlet);
        if (NameWords.OutletNouns.Contains(word))
            return Last(speaker => speaker.IsOutlet);
        if (NameWords.GroupNouns.Contains(word) || NameWords.Bodies.Contains(word))
            return Last(speaker => !speaker.IsPerson && (speaker.Noun == head || NamePhrases.HasWord(speaker.Name, head)))
                ?? (NameWords.GenericGroupNouns.Contains(word) ? Last(speaker => !speaker.IsPerson && !speaker.IsOutlet && speaker.IsNamed) : null);
        if (NameWords.Titles.Contains(word))
            return Last(speaker => speaker.IsPerson && speaker.Noun == head) ?? Last(speaker => speaker.IsPerson && speaker.IsNamed);
        return null;
    }

    private Speaker? Fresh(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition)
    {
        var head = sentence.Lower(noun.Head);
        var name = NamePhrases.NameOf(sentence, noun);
        if (name is not null && Known(name) is { } known)
            return known;
        if (name is not null && Shortened(sentence, noun, name) is { } whole)
            return whole;
        var match = (name is null ? null : _names.Find(name)) ?? Match(sentence, noun) ?? (apposition is null ? null : Match(sentence, apposition));
        var title = NamePhrases.Title(sentence, noun) ?? (apposition is null ? null : NamePhrases.Title(sentence, apposition));
        if (NamePhrases.IsOutlet(sentence, noun) && (name is null || _names.Find(name) is null))
            return new Speaker { Name = name ?? NamePhrases.Bare(sentence, noun), Kind = SourceKind.ThirdParty, IsOutlet = true, IsNamed = name is not null, Noun = head };
        if (match is null && NamePhrases.Signer(sentence, noun) is { } signer)
            return Resolve(sentence, signer);
        if (match is not null && NameWords.Statements.Contains(sentence.Word(noun.Head)))
            return Body(sentence, noun, match, match.Actor.Name == name ? name : null);
        // "Lena, who asked that her surname be withheld"
        if (name is not null && match is null && title is null && apposition is null && sentence.Lower(noun.End) == "," && sentence.Lower(noun.End + 1) == "who" && !NameWords.Bodies.Contains(sentence.Word(noun.Head)))
            return new Speaker { Name = name, Kind = SourceKind.CivilSociety, IsPerson = true, IsNamed = true };
        if (name is not null && NamePhrases.IsPersonName(sentence, noun, name, match, title))
            return Person(sentence, noun, apposition, name, match, title);
        if (Unnamed(sentence, noun, head, match) is { } unnamed)
            return unnamed;
        return name is null && match is null && !NameWords.Bodies.Contains(sentence.Word(noun.Head)) && !NameWords.GroupNouns.Contains(sentence.Word(noun.Head)) && !NameWords.PartyNouns.Contains(sentence.Word(noun.Head)) ? null : Body(sentence, noun, match, name);
    }

    // "the Union" after "Union for the Savannah": a word of the name of the body mentioned last that has it.
    private Speaker? Shortened(TaggedSentence sentence, NounPhrase noun, string name)
    {
        if (noun.Of is not null || name.Contains(' ', StringComparison.Ordinal) || sentence.Lower(noun.First) != "the" || _names.Find(name) is not null)
            return null;
        if (Last(speaker => speaker is { IsPerson: false, IsNamed: true, IsOutlet: false, Name: { } whole } && whole.Length > name.Length && NamePhrases.HasWord(whole, name)) is { } known)
            return known;
        // "the Front", before anybody named the Northern Front in full.
        return _names.OfWord(name) is { } match && NameWords.Bodies.Contains(sentence.Word(noun.Head))
            ? new Speaker { Name = match.Actor.Name, Kind = SpeakerKinds.OfActor(match.Actor.Standing), Side = match.Actor.Name, IsNamed = true, Noun = sentence.Lower(noun.Head) }
            : null;
    }

    private Speaker? Known(string name) =>
        _aliases.TryGetValue(name, out var called) || _byName.TryGetValue(name, out called) || (!name.Contains(' ', StringComparison.Ordinal) && _bySurname.TryGetValue(name, out called)) ? called : null;

    private Speaker Person(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition, string name, ActorMatch? match, string? title)
    {
        // "Ms Runa Aske (Tarsk Council)"
        match ??= Beside(sentence, noun) ?? _names.FindSurname(name.Split(' ')[^1]);
        var former = SpeakerKinds.IsFormer(sentence, noun);
        // "Runa Aske of the council", "the council's Runa Aske": whoever is told by a side alone speaks for it.
        var official = !former && (title == "official" || (match is { Role: not NameRole.Member } && (noun.Possessor is not null || noun.Of is not null || sentence.Lower(noun.CoreEnd) is "(")));
        var kind = former ? SourceKind.CivilSociety
            : match?.Actor.Standing == ActorStanding.Mediator && (official || match.Role == NameRole.Member) ? SourceKind.Mediator
            : match?.Actor.Standing == ActorStanding.Monitor ? SourceKind.Monitor
            : official && match is null && (SpeakerKinds.IsThirdParty(sentence, noun) || (apposition is not null && SpeakerKinds.IsThirdParty(sentence, apposition))) ? SourceKind.ThirdParty
            : official || match?.Role == NameRole.Member ? SourceKind.NamedOfficial
            : title is null && match is null && apposition is null && !name.Contains(' ', StringComparison.Ordinal) ? SourceKind.NamedOfficial
            : SourceKind.CivilSociety;
        var side = kind == SourceKind.CivilSociety ? null : match?.Actor.Name;
        // "its secretary-general", "the chairwoman of the Mothers": an office of a body that was mentioned is of that body's kind.
        if (match is null && title == "official" && !former && OfficeOf(sentence, noun, apposition) is { } body)
            (kind, side) = (body.Kind is SourceKind.Party or SourceKind.NamedOfficial or SourceKind.UnnamedOfficial ? SourceKind.NamedOfficial : body.Kind, body.Side);
        // "Talik", where the agreement knows Oren Talik.
        if (side is not null && !name.Contains(' ', StringComparison.Ordinal) && _names.FindMember(name) is var (whole, member) && member.Actor.Name == side)
            name = NamePhrases.WithoutTitles(whole);
        return new Speaker { Name = name, Kind = kind, Side = side, IsPerson = true, IsNamed = true, Noun = NamePhrases.TitleWord(sentence, noun) ?? (apposition is null ? null : NamePhrases.TitleWord(sentence, apposition)) };
    }

    private ActorMatch? Beside(TaggedSentence sentence, NounPhrase noun)
    {
        if (sentence.Lower(noun.CoreEnd) is not ("(" or "["))
            return null;
        var end = noun.CoreEnd + 1;
        while (end < sentence.Count && end < noun.CoreEnd + 8 && sentence.Lower(end) is not (")" or "]"))
            end++;
        return end > noun.CoreEnd + 1 ? _names.Find(sentence.Words(noun.CoreEnd + 1, end)) : null;
    }

    private Speaker? OfficeOf(TaggedSentence sentence, NounPhrase noun, NounPhrase? apposition)
    {
        foreach (var phrase in (ReadOnlySpan<NounPhrase?>)[noun, apposition])
        {
            if (phrase is { PossessiveWord: >= 0 } && sentence.Lower(phrase.PossessiveWord) is "its" or "their")
                return Last(speaker => !speaker.IsPerson && !speaker.IsOutlet);
            // "the agency's director"
            if (phrase?.Possessor is { Items.IsEmpty: true } whose && Resolve(sentence, whose) is { IsPerson: false, IsOutlet: false } house)
                return house;
            // "a spokeswoman for the aid group"
            if (phrase is not null && phrase.Of is null && sentence.Lower(phrase.End) is "for" or "with" && NounPhraseParser.Parse(sentence, phrase.End + 1) is { IsPronoun: false, Items.IsEmpty: true } employer && (NameWords.Bodies.Contains(sentence.Word(employer.Head)) || NameWords.GroupNouns.Contains(sentence.Word(employer.Head)) || sentence.Tag(employer.Head) == WordTag.Name))
                return Resolve(sentence, employer);
            if (phrase?.Of is { } of && sentence.Tag(of.Head) == WordTag.Name && Known(NamePhrases.Bare(sentence, of)) is { IsPerson: false } body)
                return body;
        }
        return null;
    }

    private Speaker? Unnamed(TaggedSentence sentence, NounPhrase noun, string head, ActorMatch? match)
    {
        // "the Envoy", where the agreement calls an actor so.
        if (match is not null && sentence.Tag(noun.Head) == WordTag.Name && _names.Find(NamePhrases.Bare(sentence, noun)) is not null)
            return null;
        if (!NameWords.Unnamed.TryGetValue(sentence.Word(noun.Head), out var sort)
            && !(NameWords.UnnamedEnds.Contains(sentence.Word(noun.Head)) && NameWords.Unnamed.TryGetValue(sentence.Lower(noun.Head - 1) + " " + head, out sort))
            // "the army chief": an office of somebody who is not named.
            && !((sentence.Tag(noun.Head) == WordTag.Noun || NamePhrases.IsOffice(sentence, noun)) && NameWords.Titles.TryGetValue(sentence.Word(noun.Head), out sort) && sort == "official"))
            return null;
        var isOfficial = sort == "official" || (sort == "hearsay" && noun.CoreFirst < noun.Head && (match is not null || NameWords.OfficialWords.Contains(sentence.Word(noun.Head - 1))));
        var kind = sort switch
        {
            "person" => SourceKind.CivilSociety,
            "mediator" => SourceKind.Mediator,
            "monitor" => SourceKind.Monitor,
            _ when isOfficial => match?.Actor.Standing switch
            {
                ActorStanding.Mediator => SourceKind.UnnamedOfficial,
                ActorStanding.Monitor => SourceKind.Monitor,
                null when IsOutside(sentence, noun) => SourceKind.ThirdParty,
                _ => SourceKind.UnnamedOfficial,
            },
            _ => SourceKind.Unnamed,
        };
        // "its spokesman": whose, by name.
        var whose = noun.PossessiveWord >= 0 && sentence.Lower(noun.PossessiveWord) is "its" or "their" ? Owner(sentence.Lower(noun.PossessiveWord)) : null;
        var name = kind == SourceKind.Unnamed ? null : noun.PossessiveWord < 0 ? NamePhrases.Bare(sentence, noun)
            : whose is null ? sentence.Words(noun.CoreFirst, noun.CoreEnd) : Owned(whose, sentence.Words(noun.CoreFirst, noun.CoreEnd));
        var single = !head.EndsWith('s');
        return new Speaker { Name = name, Kind = kind, Side = kind == SourceKind.CivilSociety ? null : match?.Actor.Name, IsPerson = single && sort != "mediator", Noun = head };
    }

    private Speaker Body(TaggedSentence sentence, NounPhrase noun, ActorMatch? match, string? name)
    {
        var words = NamePhrases.Bare(sentence, noun);
        var lower = sentence.Words(noun.First, noun.End).ToLowerInvariant();
        lower = lower.StartsWith("the ", StringComparison.Ordinal) ? lower[4..] : lower;
        var named = _names.Find(words);
        var whole = named ?? match;
        var nominal = name is null && named is not null && sentence.Tag(noun.Head) != WordTag.Name && !words.Any(char.IsUpper);
        var part = whole is not null && name is not null && !name.Contains(' ', StringComparison.Ordinal) && NamePhrases.HasWord(whole.Actor.Name, name) && named?.Role == NameRole.Actor;
        var owner = noun.PossessiveWord >= 0 ? Owner(sentence.Lower(noun.PossessiveWord)) : null;
        var text = owner is not null ? Owned(owner, sentence.Words(noun.CoreFirst, noun.CoreEnd))
            : part ? whole!.Actor.Name
            : match is not null && NameWords.Statements.Contains(sentence.Word(noun.Head)) ? Issuer(sentence, noun) ?? match.Actor.Name
            : nominal ? whole!.Actor.Name
            : match is null && NameWords.Statements.Contains(sentence.Word(noun.Head)) && noun.Head > noun.CoreFirst && NameWords.Bodies.Contains(sentence.Word(noun.Head - 1)) ? sentence.Words(noun.CoreFirst, noun.Head)
            : words;
        var sort = named is not null ? SourceKind.Party : SpeakerKinds.OfName(lower) is var known and not SourceKind.Party ? known : IsStranger(sentence, noun, match) ? SourceKind.ThirdParty : SourceKind.Party;
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

    // A name alone that the agreement does not know, where it knows its parties: no body of theirs.
    private bool IsStranger(TaggedSentence sentence, NounPhrase noun, ActorMatch? match) =>
        match is null && !_names.IsEmpty && noun.Possessor is { } whose && sentence.Tag(whose.Head) == WordTag.Name && sentence.Lower(noun.Head) is "ministry" or "government" or "presidency" or "parliament" or "embassy" or "army"
        || match is null && !_names.IsEmpty && sentence.Tag(noun.Head) == WordTag.Name && !NameWords.Bodies.Contains(sentence.Word(noun.Head)) && !NameWords.GroupNouns.Contains(sentence.Word(noun.Head));

    /// <summary>What a part of somebody is called; the last body mentioned may be the very part that is looked for again.</summary>
    public static string Owned(string owner, string part) => owner.EndsWith(" " + part, StringComparison.Ordinal) ? owner : $"{owner} {part}";

    private string? Issuer(TaggedSentence sentence, NounPhrase noun)
    {
        if (noun.Possessor is { } possessor)
            return NamePhrases.Bare(sentence, possessor);
        for (var end = noun.Head; end > noun.CoreFirst; end--)
        {
            var words = sentence.Words(noun.CoreFirst, end);
            if (_names.Find(words) is not null)
                return words;
        }
        return null;
    }

    // "a Western diplomat", "a UN official"; where the agreement knows its parties, an official of a country that is none of them.
    private bool IsOutside(TaggedSentence sentence, NounPhrase noun)
    {
        for (var i = noun.CoreFirst; i < noun.Head; i++)
        {
            if (NameWords.Outside.Contains(sentence.Word(i)) || (!_names.IsEmpty && NameWords.Nationalities.Contains(sentence.Word(i))))
                return true;
        }
        return noun.Head > noun.CoreFirst && SpeakerKinds.IsThirdParty(sentence, noun);
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
}
