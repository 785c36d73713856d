using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Names;

/// <summary>How a word tells what became of people.</summary>
[Flags]
internal enum OrdealUse
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>A noun for such a person, before or beside the name ("captive").</summary>
    Person = 1,

    /// <summary>A noun whose "of" or possessor is the person ("body").</summary>
    Of = 2,

    /// <summary>A word before the person ("slain").</summary>
    Adjective = 4,

    /// <summary>A verb.</summary>
    Verb = 8,

    /// <summary>"wife", "son".</summary>
    Kin = 16,

    /// <summary>"named as", "identified as".</summary>
    Naming = 32,

    /// <summary>A verb with which people speak.</summary>
    Speaking = 64,
}

/// <summary>What a word tells of people.</summary>
/// <param name="Use">How.</param>
/// <param name="Fate">What it tells.</param>
internal readonly record struct Ordeal(OrdealUse Use, Fate Fate)
{
    /// <summary>The fate is that of the verb's subject.</summary>
    public bool OfSubject { get; init; }

    /// <summary>The verb's object may be a place.</summary>
    public bool MayBePlace { get; init; }

    /// <summary>Only the passive tells anything.</summary>
    public bool OnlyPassive { get; init; }

    /// <summary>True of words that tell something of people by themselves.</summary>
    public bool Tells => (Use & (OrdealUse.Person | OrdealUse.Of | OrdealUse.Adjective | OrdealUse.Verb)) != 0;
}

/// <summary>The words that tell what became of people, looked up by form.</summary>
internal static class Ordeals
{
    private static readonly WordMap<Ordeal> Words = Gather(Vocabulary.English, VerbForms.English);

    /// <summary>What a word in lower case tells.</summary>
    public static Ordeal Of(string lower) => Words.TryGetValue(lower, out var ordeal) ? ordeal : default;

    /// <summary>What a word tells, whatever its case.</summary>
    public static Ordeal Of(Word word) => Words.TryGetValue(word, out var ordeal) ? ordeal : default;

    private static WordMap<Ordeal> Gather(Vocabulary vocabulary, VerbForms forms)
    {
        var words = new Dictionary<string, Ordeal>(StringComparer.Ordinal);
        foreach (var (lemma, value) in vocabulary.Table("ordeal verbs"))
        {
            var parts = value.Split(' ');
            var verb = new Ordeal(OrdealUse.Verb, FateOf(parts[0])) { OfSubject = parts.Contains("subject"), MayBePlace = parts.Contains("place"), OnlyPassive = parts.Contains("passive") };
            foreach (var form in forms.FormsOf(lemma))
                Add(words, form, verb);
        }
        foreach (var noun in vocabulary.List("persons"))
            Add(words, noun, new Ordeal(OrdealUse.Person, noun is "dead" or "body" or "corpse" or "remains" or "deceased" or "fatality" ? Fate.Dead : Fate.Held), plural: true);
        foreach (var (noun, fate) in vocabulary.Table("ordeal nouns"))
            Add(words, noun, new Ordeal(OrdealUse.Of, FateOf(fate)), plural: true);
        foreach (var (adjective, fate) in vocabulary.Table("ordeal adjectives"))
            Add(words, adjective, new Ordeal(OrdealUse.Adjective, FateOf(fate)));
        foreach (var noun in vocabulary.List("kin"))
            Add(words, noun, new Ordeal(OrdealUse.Kin, Fate.None), plural: true);
        foreach (var verb in new[] { "name", "identify" })
        {
            foreach (var form in forms.FormsOf(verb))
                Add(words, form, new Ordeal(OrdealUse.Naming, Fate.None));
        }
        foreach (var verb in vocabulary.List("speaking verbs").Concat(vocabulary.List("reporting verbs")))
        {
            foreach (var form in forms.FormsOf(verb))
                Add(words, form, new Ordeal(OrdealUse.Speaking, Fate.None));
        }
        return new WordMap<Ordeal>(words);
    }

    private static Fate FateOf(string word) => word switch
    {
        "held" => Fate.Held,
        "dead" => Fate.Dead,
        "freed" => Fate.Freed,
        _ => throw new FormatException($"The vocabulary knows the fates held, dead and freed, not '{word}'."),
    };

    private static void Add(Dictionary<string, Ordeal> words, string word, Ordeal ordeal, bool plural = false)
    {
        words[word] = words.TryGetValue(word, out var known)
            ? known with { Use = known.Use | ordeal.Use, Fate = known.Fate | ordeal.Fate, OfSubject = known.OfSubject | ordeal.OfSubject, MayBePlace = known.MayBePlace | ordeal.MayBePlace, OnlyPassive = known.OnlyPassive | ordeal.OnlyPassive }
            : ordeal;
        if (!plural)
            return;
        Add(words, word switch
        {
            _ when word.EndsWith('s') => word,
            "child" or "grandchild" => word + "ren",
            "wife" => "wives",
            _ when word.EndsWith('y') && !word.EndsWith("ey", StringComparison.Ordinal) && !word.EndsWith("oy", StringComparison.Ordinal) => word[..^1] + "ies",
            _ => word + "s",
        }, ordeal);
    }
}
