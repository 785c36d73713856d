using System.Collections.Immutable;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Names;

/// <summary>The words around names and speakers, each looked up once for a word.</summary>
internal static class NameWords
{
    /// <summary>Titles and trades, each with its sort.</summary>
    public static readonly WordMap<string> Titles = Vocabulary.English.Map("titles", sort => sort);

    /// <summary>Titles of two words.</summary>
    public static readonly WordSet TitleEnds = new(Vocabulary.English.List("titles").Where(title => title.Contains(' ', StringComparison.Ordinal)).Select(title => title[(title.LastIndexOf(' ') + 1)..]));

    /// <summary>Nouns for speakers without a name, each with its sort.</summary>
    public static readonly WordMap<string> Unnamed = Vocabulary.English.Map("unnamed speakers", sort => sort);

    /// <summary>Last words of those nouns of two words.</summary>
    public static readonly WordSet UnnamedEnds = new(Vocabulary.English.List("unnamed speakers").Where(noun => noun.Contains(' ', StringComparison.Ordinal)).Select(noun => noun[(noun.LastIndexOf(' ') + 1)..]));

    /// <summary>"ministry", "council".</summary>
    public static readonly WordSet Bodies = Vocabulary.English.Words("bodies");

    /// <summary>Labels of those who ask in a transcript: "Q", "moderator".</summary>
    public static readonly WordSet Askers = Vocabulary.English.Words("askers");

    /// <summary>Labels that only introduce: "Speaker: General Aske".</summary>
    public static readonly WordSet Introductions = Vocabulary.English.Words("introductory labels");

    /// <summary>Labels of who is asked: "A".</summary>
    public static readonly WordSet Answers = Vocabulary.English.Words("answers");

    /// <summary>"military", "diplomatic": of a source, that it is official.</summary>
    public static readonly WordSet OfficialWords = Vocabulary.English.Words("official words");

    /// <summary>"rebels", "insurgents": a side by a common noun.</summary>
    public static readonly WordSet PartyNouns = Vocabulary.English.Words("party nouns");

    /// <summary>"ministry", "liberation": in the name of a body, that it is a side's.</summary>
    public static readonly WordSet PartyWords = Vocabulary.English.Words("party words");

    /// <summary>"Western", "foreign": of governments and bodies that are no side.</summary>
    public static readonly WordSet Outside = Vocabulary.English.Words("outside words");

    /// <summary>First words of a greeting: "Excellencies", "honourable".</summary>
    public static readonly WordSet Greetings = Vocabulary.English.Words("greetings");

    /// <summary>"statement", "communiqué".</summary>
    public static readonly WordSet Statements = Vocabulary.English.Words("statements");

    /// <summary>"broadcaster", "newspaper".</summary>
    public static readonly WordSet OutletNouns = Vocabulary.English.Words("outlet nouns");

    /// <summary>Words that stand in outlets' names.</summary>
    public static readonly WordSet OutletWords = Vocabulary.English.Words("outlet words");

    /// <summary>Outlets by name.</summary>
    public static readonly PhraseTable Outlets = Vocabulary.English.Phrases("outlets");

    /// <summary>"group", "movement".</summary>
    public static readonly WordSet GroupNouns = Vocabulary.English.Words("group nouns");

    /// <summary>Those that fit any group.</summary>
    public static readonly WordSet GenericGroupNouns = Vocabulary.English.Words("generic group nouns");

    /// <summary>"former", "freed".</summary>
    public static readonly WordSet Former = Vocabulary.English.Words("former");

    /// <summary>"Norwegian".</summary>
    public static readonly WordSet Nationalities = Vocabulary.English.Words("nationalities");

    /// <summary>Words of monitors' names.</summary>
    public static readonly WordSet MonitorWords = Vocabulary.English.Words("monitor words");

    /// <summary>Words of bodies of citizens.</summary>
    public static readonly WordSet CivilBodies = Vocabulary.English.Words("civil bodies");

    /// <summary>Bodies that are no side.</summary>
    public static readonly WordSet ThirdParties = Vocabulary.English.Words("third-party bodies");

    /// <summary>The same, in the vocabulary's order.</summary>
    public static readonly ImmutableArray<string> ThirdPartyNames = Vocabulary.English.List("third-party bodies");

    /// <summary>Nouns for people whose names are protected.</summary>
    public static readonly WordSet Persons = Vocabulary.English.Words("persons");

    /// <summary>"al", "van der".</summary>
    public static readonly WordSet Particles = Vocabulary.English.Words("name particles");

    /// <summary>Nouns that end places' names.</summary>
    public static readonly WordSet PlaceNouns = Vocabulary.English.Words("place nouns");

    /// <summary>"the", "of".</summary>
    public static readonly WordSet FunctionWords = Vocabulary.English.Words("function words");

    /// <summary>Weekdays.</summary>
    public static readonly WordSet Weekdays = Vocabulary.English.Words("weekdays");

    /// <summary>Months.</summary>
    public static readonly WordSet Months = Vocabulary.English.Words("months");

    /// <summary>What may stand between the names of a list.</summary>
    public static readonly WordSet Links = Vocabulary.English.Words("name links");

    /// <summary>Prepositions of places.</summary>
    public static readonly WordSet Locatives = Vocabulary.English.Words("locatives");

    /// <summary>Prepositions that bring somebody in who is not meant.</summary>
    public static readonly WordSet Companions = Vocabulary.English.Words("companions");
}
