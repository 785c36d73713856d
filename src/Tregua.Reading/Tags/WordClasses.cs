using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>Turns the tagger's parts of speech into the classes that the rules of later stages tell apart.</summary>
/// <remarks>Closed classes come from the vocabulary ("that", "who", forms of "be"); the tagger decides where such a word can be another, and everywhere else.</remarks>
internal static class WordClasses
{
    private static readonly WordMap<WordTag> FunctionWords = Vocabulary.English.Map("function words", Enum.Parse<WordTag>);

    private static readonly WordSet ActionNouns = Vocabulary.English.Words("action nouns");
    private static readonly FrozenSet<string> ActingNouns = [.. Vocabulary.English.Set("acting nouns"), .. Vocabulary.English.Table("persons").Keys, .. Vocabulary.English.Set("people")];
    private static readonly FrozenSet<string> GerundVerbs = Vocabulary.English.Set("verbs before gerunds");
    private static readonly WordSet Adjectives = Vocabulary.English.Words("adjectives");
    private static readonly WordSet AdjectivesAsNouns = Vocabulary.English.Words("adjectives as nouns");

    /// <summary>The classes of the words of a sentence.</summary>
    public static WordTag[] Of(Sentence sentence, ReadOnlySpan<byte> labels, WordLabels names, Casing casing)
    {
        var tokens = sentence.Tokens;
        var tags = new WordTag[tokens.Length];
        var headline = Casing.IsHeadlineCase(sentence);
        for (var i = 0; i < tokens.Length; i++)
            tags[i] = First(sentence, i, names.Upos[labels[i]], names.Xpos[labels[i]], casing, headline);
        for (var i = 0; i < tokens.Length; i++)
            tags[i] = Settle(tokens, tags, i);
        return tags;
    }

    private static WordTag First(Sentence sentence, int index, Upos upos, Xpos xpos, Casing casing, bool headline)
    {
        var token = sentence.Tokens[index];
        if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            return Mark(token.Text);
        if (token.Kind == TokenKind.Number)
            return char.IsLetter(token.Text[^1]) || token.Text[^1] == '-' ? WordTag.Adjective : WordTag.Number;
        if ((token.IsCapitalised && casing.IsName(sentence, index, headline)) || NameParticles.Is(sentence, index))
            return WordTag.Name;
        return FunctionWords.TryGetValue(token, out var known) ? Closed(token.Lower, known, upos, xpos) : Open(token, upos, xpos);
    }

    private static WordTag Mark(string text) => text switch
    {
        "," => WordTag.Comma,
        "\"" or "“" or "”" or "«" or "»" or "„" or "‘" => WordTag.Quote,
        ":" or ";" or "—" or "–" or "--" or "-" or "…" => WordTag.Break,
        "(" or ")" or "[" or "]" => WordTag.Bracket,
        "." or "!" or "?" => WordTag.Stop,
        _ => WordTag.Other,
    };

    private static WordTag Closed(string lower, WordTag known, Upos upos, Xpos xpos) => known switch
    {
        WordTag.Preposition when lower == "to" => xpos == Xpos.TO && upos == Upos.Part ? WordTag.To : WordTag.Preposition,
        WordTag.Possessive when lower == "her" => xpos == Xpos.PRP ? WordTag.Pronoun : WordTag.Possessive,
        WordTag.Pronoun when lower == "there" => xpos == Xpos.RB ? WordTag.Adverb : WordTag.Pronoun,
        WordTag.Modal when lower is "will" or "may" or "might" or "can" => upos == Upos.Noun ? WordTag.Noun : WordTag.Modal,
        WordTag.Adverb or WordTag.Preposition or WordTag.Particle when upos is Upos.Noun or Upos.Verb => Open(upos, xpos),
        WordTag.Adverb when upos == Upos.Adj => WordTag.Adjective,
        _ => known,
    };

    private static WordTag Open(Token token, Upos upos, Xpos xpos) => token.Lower switch
    {
        "'s" => xpos is Xpos.VBZ ? WordTag.Be : WordTag.Noun,
        _ when char.IsAsciiDigit(token.Text[0]) => WordTag.Adjective,
        _ => Open(upos, xpos),
    };

    private static WordTag Open(Upos upos, Xpos xpos) => xpos switch
    {
        Xpos.VB or Xpos.VBP => WordTag.VerbBase,
        Xpos.VBZ => WordTag.VerbPresent,
        Xpos.VBD => WordTag.VerbPast,
        Xpos.VBN => WordTag.Participle,
        Xpos.VBG => WordTag.Ing,
        Xpos.JJ or Xpos.JJR or Xpos.JJS => WordTag.Adjective,
        Xpos.RB or Xpos.RBR or Xpos.RBS or Xpos.UH => WordTag.Adverb,
        Xpos.RP => WordTag.Particle,
        Xpos.CD => WordTag.Number,
        Xpos.MD => WordTag.Modal,
        Xpos.IN => upos == Upos.Sconj ? WordTag.Subordinator : WordTag.Preposition,
        Xpos.CC => WordTag.Conjunction,
        Xpos.DT or Xpos.PDT => WordTag.Determiner,
        _ => WordTag.Noun,
    };

    private static WordTag Settle(ImmutableArray<Token> tokens, WordTag[] tags, int i) => tags[i] switch
    {
        // "the seized weapons", "two retiring judges", "lists of injured soldiers".
        WordTag.VerbPast or WordTag.Participle or WordTag.Ing when StandsBeforeNoun(tokens, tags, i) => WordTag.Adjective,
        WordTag.VerbPast or WordTag.Participle => Past(tokens[i], Tag(tags, BeforeAdverbs(tags, i))),
        // "are due to resume": before a bare form it opens an infinitive.
        WordTag.Preposition when tokens[i].Lower == "to" && i > 1 && tokens[i - 1].Lower == "due" && tags[i - 2] == WordTag.Be && i + 1 < tokens.Length && VerbForms.English.Find(tokens[i + 1])?.Forms.HasFlag(VerbForm.Bare) == true => WordTag.To,
        // "and withdrawn its observer"
        WordTag.Preposition when tokens[i].Lower is not "given" && VerbForms.English.Find(tokens[i]) is { } verb && (verb.Forms & (VerbForm.Bare | VerbForm.Ing)) == 0 => Past(tokens[i], Tag(tags, BeforeAdverbs(tags, i))),
        // "fighting in the valley": an act without an object.
        WordTag.Ing when ActionNouns.Contains(tokens[i]) && Tag(tags, i - 1) is not (WordTag.Be or WordTag.Have) && !StartsObject(tags, i + 1) && EndsPhrase(tokens, tags, i + 1) => WordTag.Noun,
        // "Voting took place": a form in -ing that opens the sentence and has a verb.
        WordTag.Ing when i == 0 && Tag(tags, 1) is WordTag.VerbPast or WordTag.Be or WordTag.Have or WordTag.Modal => WordTag.Noun,
        WordTag.Noun or WordTag.Adjective => Known(tokens, tags, i),
        // "will either travel".
        WordTag.Determiner when Tag(tags, i - 1) is WordTag.Modal && Tag(tags, i + 1) is WordTag.VerbBase or WordTag.Be or WordTag.Have => WordTag.Adverb,
        // "said that talks on": a verb in -s after "that" has an object or is never a noun.
        WordTag.VerbPresent when Tag(tags, i - 1) == WordTag.That && !StartsObject(tags, i + 1) && VerbForms.English.Find(tokens[i]) is { NeverNoun: false } => WordTag.Noun,
        // "The ceasefire monitors logged": who acts, before a verb of its own.
        WordTag.VerbPresent when ActingNouns.Contains(tokens[i].Lower) && IsFinite(Tag(tags, i + 1)) && Tag(tags, i - 1) is WordTag.Noun or WordTag.Name or WordTag.Adjective => WordTag.Noun,
        // "are to be let out"
        WordTag.VerbBase when Tag(tags, BeforeAdverbs(tags, i)) == WordTag.Be && VerbForms.English.Find(tokens[i])?.Forms.HasFlag(VerbForm.Participle) == true => WordTag.Participle,
        // "which rebels say": no form of a verb that is known, but people.
        WordTag.VerbPresent when ActingNouns.Contains(tokens[i].Lower) && VerbForms.English.Find(tokens[i]) is null => WordTag.Noun,
        WordTag.Particle when Tag(tags, i - 1) is WordTag.Noun or WordTag.Name && Tag(tags, i + 1) is WordTag.Determiner => WordTag.Preposition,
        var tag => tag,
    };

    private static bool StandsBeforeNoun(ImmutableArray<Token> tokens, WordTag[] tags, int i) =>
        Tag(tags, i + 1) is WordTag.Noun or WordTag.Name or WordTag.Adjective
        && (Tag(tags, i - 1) is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Adjective
            || (Tag(tags, i - 1) == WordTag.Preposition && (tags[i] != WordTag.Ing || Adjectives.Contains(tokens[i])))
            || (i > 0 && tokens[i - 1].Lower is "'s" or "'"));

    // Whether "released" is a past or a participle without an auxiliary is for the rules on clauses, which see more of the sentence.
    private static WordTag Past(Token token, WordTag before) =>
        before is WordTag.Be or WordTag.Have ? WordTag.Participle
        : VerbForms.English.Find(token) is { } verb ? (verb.Forms.HasFlag(VerbForm.Past) ? WordTag.VerbPast : WordTag.Participle)
        : token.Lower.StartsWith("un", StringComparison.Ordinal) ? WordTag.Adjective
        : token.Lower.EndsWith("ed", StringComparison.Ordinal) ? WordTag.VerbPast
        : WordTag.Participle;

    // What the vocabulary knows better than the tagger, which has seen little news of war.
    private static WordTag Known(ImmutableArray<Token> tokens, WordTag[] tags, int i)
    {
        if (VerbForms.English.Find(tokens[i]) is { } verb)
        {
            if (IsPhrasal(tokens, tags, i, verb))
                return verb.Forms.HasFlag(VerbForm.Third) ? WordTag.VerbPresent : Tag(tags, BeforeAdverbs(tags, i)) == WordTag.Be ? WordTag.Participle : WordTag.VerbPast;
            if (verb.Forms.HasFlag(VerbForm.Bare) && Tag(tags, BeforeAdverbs(tags, i)) is WordTag.Modal or WordTag.To)
                return WordTag.VerbBase;
            if (tags[i] == WordTag.Noun && !OpensNoun(Tag(tags, i - 1)) && (verb.NeverNoun || ((StartsObject(tags, i + 1) || TakesGerund(verb, tags, i) || (verb.Lemma == "stand" && i + 1 < tokens.Length && tokens[i + 1].Lower == "at") || (verb.Lemma == "call" && Tag(tags, i - 1) is WordTag.Name or WordTag.Conjunction or WordTag.Pronoun && Tag(tags, i + 1) == WordTag.Preposition)) && !HasVerb(tags, i))))
                return verb.Forms.HasFlag(VerbForm.Bare) ? WordTag.VerbBase : verb.Forms.HasFlag(VerbForm.Third) ? WordTag.VerbPresent : verb.Forms.HasFlag(VerbForm.Past) ? WordTag.VerbPast : WordTag.Noun;
            if (tags[i] == WordTag.Adjective && verb.Forms.HasFlag(VerbForm.Past) && !OpensNoun(Tag(tags, i - 1)) && (StartsObject(tags, i + 1) || (Tag(tags, i - 1) is WordTag.Noun or WordTag.Name && Tag(tags, i + 1) is WordTag.Adverb or WordTag.Stop or WordTag.Preposition && !HasVerb(tags, i))))
                return WordTag.VerbPast;
        }
        return tags[i] == WordTag.Adjective && HeadsPhrase(tokens, tags, i) ? WordTag.Noun : tags[i];
    }

    // "the delay risks collapsing the deal"
    private static bool TakesGerund(VerbReading verb, WordTag[] tags, int i) =>
        verb.Forms.HasFlag(VerbForm.Third) && Tag(tags, i - 1) is WordTag.Noun or WordTag.Name && Tag(tags, i + 1) == WordTag.Ing && StartsObject(tags, i + 2) && GerundVerbs.Contains(verb.Lemma);

    // "the regime hands over its list", "Sarnath set free 130", "would be let go": the word after it belongs to the verb.
    private static bool IsPhrasal(ImmutableArray<Token> tokens, WordTag[] tags, int i, VerbReading verb) =>
        i + 1 < tokens.Length
        && (Tag(tags, i - 1) is WordTag.Noun or WordTag.Name ? tags[i] == WordTag.Noun && (verb.Forms.HasFlag(VerbForm.Third) || verb.Forms.HasFlag(VerbForm.Past)) : verb.Forms.HasFlag(VerbForm.Participle) && Tag(tags, BeforeAdverbs(tags, i)) == WordTag.Be)
        && PhrasalVerbs.Of(verb.Lemma, tokens[i + 1]) is not null;

    private static bool EndsPhrase(ImmutableArray<Token> tokens, WordTag[] tags, int i) =>
        Tag(tags, i) is WordTag.Have or WordTag.Be or WordTag.Modal or WordTag.VerbPast or WordTag.Stop
        || (Tag(tags, i) == WordTag.Preposition && tokens[i].Lower is "in" or "of" or "by" or "between" or "along" or "across" or "near" or "inside" or "outside");

    private static bool OpensNoun(WordTag tag) => tag is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Number or WordTag.Preposition or WordTag.Be;

    private static bool StartsObject(WordTag[] tags, int i) =>
        Tag(tags, i) is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Name or WordTag.Pronoun or WordTag.That;

    // Whether the stretch between marks and conjunctions has a finite verb already.
    private static bool HasVerb(WordTag[] tags, int i)
    {
        for (var j = i - 1; !Bounds(Tag(tags, j)); j--)
        {
            if (IsFinite(Tag(tags, j)))
                return true;
        }
        for (var j = i + 1; !Bounds(Tag(tags, j)); j++)
        {
            if (IsFinite(Tag(tags, j)))
                return true;
        }
        return false;
    }

    private static bool Bounds(WordTag tag) => tag is WordTag.Comma or WordTag.That or WordTag.Subordinator or WordTag.Conjunction or WordTag.Stop or WordTag.Break;

    private static bool IsFinite(WordTag tag) => tag is WordTag.VerbPast or WordTag.VerbPresent or WordTag.Modal or WordTag.Be or WordTag.Have or WordTag.Do;

    // "the dead", "40 wounded".
    private static bool HeadsPhrase(ImmutableArray<Token> tokens, WordTag[] tags, int i) =>
        ActionNouns.Contains(tokens[i])
        || ((Tag(tags, i - 1) is WordTag.Determiner or WordTag.Number || (i > 0 && tokens[i - 1].Lower == "one")) && (Tag(tags, i + 1) is not (WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number or WordTag.Conjunction) || MayBeVerb(tokens, tags, i + 1))
            && AdjectivesAsNouns.Contains(tokens[i]));

    private static bool MayBeVerb(ImmutableArray<Token> tokens, WordTag[] tags, int i) =>
        i < tokens.Length && VerbForms.English.Find(tokens[i]) is { } verb && verb.Forms.HasFlag(VerbForm.Bare) && (verb.NeverNoun || StartsObject(tags, i + 1));

    private static int BeforeAdverbs(WordTag[] tags, int i)
    {
        var before = i - 1;
        while (Tag(tags, before) is WordTag.Adverb or WordTag.Negation)
            before--;
        return before;
    }

    private static WordTag Tag(WordTag[] tags, int i) => i >= 0 && i < tags.Length ? tags[i] : WordTag.Stop;
}
