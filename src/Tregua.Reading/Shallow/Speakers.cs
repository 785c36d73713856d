using System.Collections.Immutable;
using Tregua.Evidence.Sources;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Names;

namespace Tregua.Reading.Shallow;

/// <summary>Who a stretch of words names: a person with a title, a body, a country, somebody unnamed. One instance reads one document and remembers who spoke.</summary>
/// <param name="words">The language's words for people and bodies.</param>
/// <param name="lexicon">The agreement's names.</param>
internal sealed class Speakers(SpeakerWords words, Lexicon lexicon)
{
    private readonly LexiconNames _names = LexiconNames.Of(lexicon);
    private readonly List<Speaker> _known = [];

    /// <summary>The lexicon's names.</summary>
    public LexiconNames Names => _names;

    /// <summary>Who spoke last; null at the start.</summary>
    public Speaker? Last { get; private set; }

    /// <summary>Who the words between two tokens name, as one who speaks; null when nobody.</summary>
    public Speaker? Find(ShallowSentence sentence, int first, int end)
    {
        var parts = SpeakerParts.Of(sentence, first, end, words);
        if (parts is null)
            return null;
        var speaker = Resolved(parts);
        if (speaker is not null)
        {
            Last = speaker;
            if (speaker.IsNamed)
                _known.Add(speaker);
        }
        return speaker;
    }

    /// <summary>Somebody whom the words describe but no name or list tells: another than who spoke last. Null when there are no words.</summary>
    public Speaker? Unknown(ShallowSentence sentence, int first, int end) =>
        SpeakerParts.Of(sentence, first, end, words) is { } parts ? new Speaker { Name = parts.Nominal, Kind = SourceKind.Unnamed } : null;

    /// <summary>Notes that somebody goes on speaking.</summary>
    public void Continue(Speaker speaker) => Last = speaker;

    /// <summary>The actor that a name inside the words stands for; null when none.</summary>
    public ActorMatch? Actor(ImmutableArray<string> text)
    {
        for (var first = 0; first < text.Length; first++)
        {
            for (var length = Math.Min(6, text.Length - first); length > 0; length--)
            {
                var name = string.Join(' ', text.AsSpan(first, length));
                if (_names.Find(name) is { } match)
                    return match;
                if (words.Country(name) is { } country && _names.Find(country) is { } nation)
                    return nation;
            }
        }
        return null;
    }

    private Speaker? Resolved(SpeakerParts parts)
    {
        var match = Actor(parts.Words);
        if (parts.Name is { } name)
        {
            if (Whole(name) is { } actor && parts.Title is null)
                return Body(name, actor, parts);
            if (parts.Title is null && words.IsBody(name))
                return Body(name, match, parts);
            return Known(name) ?? Person(name, parts, match);
        }
        if (parts.Title is { } title)
            return (match is null ? _known.FindLast(speaker => speaker.IsPerson && speaker.Noun == title) : null) ?? Unnamed(parts, match);
        return words.IsHearsay(parts.Head) ? Unnamed(parts, match) : match is null && !words.IsBody(parts.Nominal) ? null : Body(parts.Nominal, match, parts);
    }

    private ActorMatch? Whole(string name) => Actor([name]) is { Role: not NameRole.Member } match ? match : null;

    private Speaker? Known(string name) => _known.FindLast(speaker => speaker.Name == name)
        ?? (name.Contains(' ', StringComparison.Ordinal) ? null : _known.FindLast(speaker => speaker is { IsPerson: true, Name: { } full } && full.EndsWith(" " + name, StringComparison.Ordinal)));

    private Speaker Person(string name, SpeakerParts parts, ActorMatch? match)
    {
        match ??= _names.FindSurname(name.Split(' ')[^1]);
        var isOfficial = parts.IsOfficial || match?.Role == NameRole.Member;
        var kind = !isOfficial ? SourceKind.CivilSociety
            : match?.Actor.Standing switch
            {
                ActorStanding.Mediator => SourceKind.Mediator,
                ActorStanding.Monitor => SourceKind.Monitor,
                ActorStanding.Party => SourceKind.NamedOfficial,
                _ => parts.IsForeign ? SourceKind.ThirdParty : SourceKind.NamedOfficial,
            };
        return new Speaker { Name = name, Kind = kind, Side = isOfficial ? match?.Actor.Name : null, IsPerson = true, IsNamed = true, Noun = parts.Title };
    }

    private static Speaker Unnamed(SpeakerParts parts, ActorMatch? match)
    {
        var kind = parts.IsOfficial || match is not null ? SourceKind.UnnamedOfficial : parts.Title is null ? SourceKind.Unnamed : SourceKind.CivilSociety;
        return new Speaker { Name = kind == SourceKind.Unnamed ? null : parts.Nominal, Kind = kind, Side = match?.Actor.Name, IsPerson = parts.Title is not null, Noun = parts.Title };
    }

    private Speaker Body(string name, ActorMatch? match, SpeakerParts parts)
    {
        var kind = match?.Actor.Standing switch
        {
            ActorStanding.Party => SourceKind.Party,
            ActorStanding.Mediator => SourceKind.Mediator,
            ActorStanding.Monitor => SourceKind.Monitor,
            _ => words.KindOfBody(parts.Nominal, name),
        };
        return new Speaker { Name = name, Kind = kind, Side = match?.Actor.Name, IsNamed = true, IsOutlet = words.IsOutlet(parts.Head) };
    }
}
