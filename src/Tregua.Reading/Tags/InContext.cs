using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>Settles words that can be of several classes by their neighbours.</summary>
internal static class InContext
{
    /// <summary>The class of a token, given the settled classes before it and the first guesses after it.</summary>
    public static WordTag Settle(ImmutableArray<Token> tokens, WordTag[] tags, int i) => tags[i] switch
    {
        WordTag.VerbBase => Bare(tokens, tags, i),
        WordTag.VerbPresent => Third(tokens, tags, i),
        WordTag.VerbPast or WordTag.Participle => Past(tokens, tags, i),
        WordTag.Ing => Ing(tokens, tags, i),
        WordTag.Preposition when tokens[i].Lower == "to" => To(tokens, tags, i),
        WordTag.Determiner when tokens[i].Lower is "either" or "both" or "all" && Tag(tags, i + 1) is WordTag.VerbBase or WordTag.Be or WordTag.Have && Tag(tags, i - 1) is WordTag.Modal => WordTag.Adverb,
        WordTag.Pronoun when tokens[i].Lower == "there" && Tag(tags, i + 1) is not (WordTag.Be or WordTag.Modal or WordTag.Have) => WordTag.Adverb,
        // "the grain may spoil": after a modal, an unknown word is the verb.
        WordTag.Noun when Tag(tags, BeforeAdverbs(tags, i)) == WordTag.Modal && BeforeAdverbs(tags, i) > 0 && !tokens[i].IsCapitalised && char.IsLetter(tokens[i].Text[0]) => WordTag.VerbBase,
        WordTag.Noun when tokens[i].Lower == "'s" && Tag(tags, i - 1) is WordTag.Pronoun or WordTag.That => WordTag.Be,
        WordTag.Possessive when tokens[i].Lower == "her" && !StartsNoun(tags, i + 1) => WordTag.Pronoun,
        WordTag.Adverb when tokens[i].Lower is "back" or "home" or "far" && Tag(tags, i - 1) is WordTag.Determiner or WordTag.Possessive => WordTag.Noun,
        WordTag.Adjective => Adjective(tokens, tags, i),
        WordTag.Particle when Tag(tags, i - 1) is WordTag.Noun or WordTag.Name && Tag(tags, i + 1) is WordTag.Determiner => WordTag.Preposition,
        var tag => tag,
    };

    private static WordTag Tag(WordTag[] tags, int i) => i >= 0 && i < tags.Length ? tags[i] : WordTag.Stop;

    private static string Lower(ImmutableArray<Token> tokens, int i) => i >= 0 && i < tokens.Length ? tokens[i].Lower : "";

    private static bool IsPossessiveName(ImmutableArray<Token> tokens, int i) =>
        Lower(tokens, i) == "'s" || (Lower(tokens, i) == "'" && Lower(tokens, i - 1).EndsWith('s'));

    private static bool StartsNoun(WordTag[] tags, int i) =>
        Tag(tags, i) is WordTag.Determiner or WordTag.Possessive or WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Adjective or WordTag.Pronoun;

    private static WordTag To(ImmutableArray<Token> tokens, WordTag[] tags, int i)
    {
        var next = i + 1;
        while (Tag(tags, next) == WordTag.Adverb)
            next++;
        if (Tag(tags, next) is WordTag.Be or WordTag.Have or WordTag.Do && Lower(tokens, next) is "be" or "have" or "do")
            return WordTag.To;
        if (VerbForms.English.Find(Lower(tokens, next)) is not { } verb || !verb.Forms.HasFlag(VerbForm.Bare) || tokens[next].IsCapitalised)
            return WordTag.Preposition;
        if (verb.NeverNoun)
            return WordTag.To;
        return Vocabulary.English.Set("words that take to").Contains(Lower(tokens, i - 1)) && !StartsObject(tags, next + 1) ? WordTag.Preposition : WordTag.To;
    }

    private static bool StartsObject(WordTag[] tags, int i) =>
        Tag(tags, i) is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Name or WordTag.Pronoun or WordTag.That;

    private static WordTag Bare(ImmutableArray<Token> tokens, WordTag[] tags, int i)
    {
        var before = BeforeAdverbs(tags, i);
        if (Tag(tags, before) is WordTag.To or WordTag.Modal or WordTag.Do)
            return WordTag.VerbBase;
        if (Tag(tags, i - 1) is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Number or WordTag.Preposition || IsPossessiveName(tokens, i - 1))
            return Tag(tags, i - 1) == WordTag.Adjective && Tag(tags, i - 2) == WordTag.Relative ? WordTag.VerbBase : WordTag.Noun;
        if (Tag(tags, before) is WordTag.Pronoun && Lower(tokens, before) is "i" or "we" or "they" or "you" || Tag(tags, before) == WordTag.Relative)
            return WordTag.VerbBase;
        var never = VerbForms.English.Find(tokens[i].Lower)?.NeverNoun ?? false;
        if (never)
            return WordTag.VerbBase;
        // "sources say that", "officials claim the": a plural before it and the start of an object after it.
        if (Tag(tags, before) is WordTag.Noun && IsPlural(Lower(tokens, before)) && (StartsObject(tags, i + 1) || Lower(tokens, i + 1) is "to" || Tag(tags, i + 1) is WordTag.Adverb))
            return WordTag.VerbBase;
        if (Tag(tags, before) is WordTag.Name && Tag(tags, before - 1) is WordTag.Conjunction && StartsObject(tags, i + 1))
            return WordTag.VerbBase;
        if (Tag(tags, before) == WordTag.Conjunction && StartsObject(tags, i + 1) && BareVerbBefore(tags, before))
            return WordTag.VerbBase;
        if (Tag(tags, before) is WordTag.Noun && StartsObject(tags, i + 1) && !VerbNear(tags, i))
            return WordTag.VerbBase;
        // "40,000 people face famine": nothing else can be the verb.
        if (Tag(tags, i - 1) is WordTag.Noun && IsPlural(Lower(tokens, i - 1)) && Tag(tags, i + 1) is WordTag.Noun or WordTag.Adjective && !VerbNear(tags, i))
            return WordTag.VerbBase;
        return WordTag.Noun;
    }

    private static bool BareVerbBefore(WordTag[] tags, int i)
    {
        for (var j = i - 1; j >= 0 && Tag(tags, j) is not (WordTag.Comma or WordTag.That or WordTag.Subordinator); j--)
        {
            if (Tag(tags, j) == WordTag.VerbBase)
                return true;
        }
        return false;
    }

    private static bool VerbNear(WordTag[] tags, int i)
    {
        for (var j = i - 1; j >= 0 && Tag(tags, j) is not (WordTag.Comma or WordTag.That or WordTag.Subordinator or WordTag.Conjunction or WordTag.Break); j--)
        {
            if (IsFinite(Tag(tags, j)))
                return true;
        }
        for (var j = i + 1; j < tags.Length && Tag(tags, j) is not (WordTag.Comma or WordTag.That or WordTag.Subordinator or WordTag.Conjunction or WordTag.Stop or WordTag.Break); j++)
        {
            if (IsFinite(Tag(tags, j)))
                return true;
        }
        return false;
    }

    private static bool IsFinite(WordTag tag) => tag is WordTag.VerbPast or WordTag.VerbPresent or WordTag.Modal or WordTag.Be or WordTag.Have or WordTag.Do;

    private static bool IsPlural(string word) => word.EndsWith('s') || word is "people" or "men" or "women" or "children" or "media" or "forces" or "police";

    private static WordTag Third(ImmutableArray<Token> tokens, WordTag[] tags, int i)
    {
        var before = BeforeAdverbs(tags, i);
        if (Tag(tags, i - 1) is WordTag.Determiner or WordTag.Possessive or WordTag.Number || IsPossessiveName(tokens, i - 1))
            return Tag(tags, i - 1) == WordTag.Determiner && Lower(tokens, i - 1) is "this" or "another" or "each" ? WordTag.VerbPresent : WordTag.Noun;
        var never = (VerbForms.English.Find(tokens[i].Lower)?.NeverNoun ?? false) && tokens[i].Lower != "remains";
        if (Tag(tags, before) is WordTag.Pronoun or WordTag.Relative || (Tag(tags, before) == WordTag.That && (never || StartsObject(tags, i + 1))))
            return WordTag.VerbPresent;
        if (Lower(tokens, i + 1) == "of" && !never)
            return WordTag.Noun;
        if (never || (tokens[i].Lower == "remains" && Tag(tags, i - 1) is WordTag.Noun or WordTag.Name or WordTag.Adverb))
            return Tag(tags, i - 1) is WordTag.Preposition ? WordTag.Noun : WordTag.VerbPresent;
        if (Tag(tags, i - 1) is WordTag.Preposition or WordTag.Adjective or WordTag.To or WordTag.VerbBase or WordTag.Ing)
            return WordTag.Noun;
        var opensObject = StartsObject(tags, i + 1) || Tag(tags, i + 1) is WordTag.Ing || (Tag(tags, i + 1) is WordTag.Noun or WordTag.Adjective && Tag(tags, i - 1) is WordTag.Name);
        if (Tag(tags, before) is WordTag.Name or WordTag.Bracket or WordTag.Comma && opensObject)
            return WordTag.VerbPresent;
        return Tag(tags, before) is WordTag.Noun && !IsPlural(Lower(tokens, before)) && (StartsObject(tags, i + 1) || Tag(tags, i + 1) is WordTag.To or WordTag.Ing) ? WordTag.VerbPresent : WordTag.Noun;
    }

    private static WordTag Past(ImmutableArray<Token> tokens, WordTag[] tags, int i)
    {
        var before = BeforeAdverbs(tags, i);
        if (Tag(tags, before) is WordTag.Be or WordTag.Have)
            return Tag(tags, before) == WordTag.Be && Tag(tags, i + 1) is WordTag.Noun && Lower(tokens, before) is "be" ? WordTag.Adjective : WordTag.Participle;
        var nounFollows = Tag(tags, i + 1) is WordTag.Noun or WordTag.Name or WordTag.Adjective || (Tag(tags, i + 1) is WordTag.VerbBase or WordTag.VerbPresent && VerbForms.English.Find(Lower(tokens, i + 1)) is { NeverNoun: false });
        // "nine involved rifles": a number with no other verb near is the subject.
        if (nounFollows && !(Tag(tags, i - 1) == WordTag.Number && !VerbNear(tags, i))
            && (Tag(tags, i - 1) is WordTag.Determiner or WordTag.Possessive or WordTag.Number or WordTag.Preposition or WordTag.Adjective || IsPossessiveName(tokens, i - 1)))
            return WordTag.Adjective;
        if (Tag(tags, i - 1) is WordTag.Determiner or WordTag.Possessive && Tag(tags, i + 1) is WordTag.Conjunction or WordTag.Adverb or WordTag.VerbPast)
            return WordTag.Adjective;
        var bare = VerbForms.English.Find(tokens[i].Lower) is { } verb && verb.Forms.HasFlag(VerbForm.Bare);
        if (bare && Tag(tags, before) is WordTag.To or WordTag.Modal or WordTag.Do)
            return WordTag.VerbBase;
        if (Tag(tags, i - 1) is WordTag.Determiner or WordTag.Possessive)
            return bare ? WordTag.Noun : WordTag.Adjective;
        return tags[i];
    }

    private static WordTag Ing(ImmutableArray<Token> tokens, WordTag[] tags, int i)
    {
        var isEvent = Vocabulary.English.Table("action nouns").ContainsKey(tokens[i].Lower) || Vocabulary.English.Set("nouns in ing").Contains(tokens[i].Lower);
        var prev = Tag(tags, i - 1);
        var next = Tag(tags, i + 1);
        if (prev is WordTag.Determiner or WordTag.Possessive or WordTag.Adjective || IsPossessiveName(tokens, i - 1))
            return next is WordTag.Noun && !isEvent ? WordTag.Adjective : WordTag.Noun;
        if (prev is WordTag.Number)
            return next is WordTag.Noun ? WordTag.Adjective : WordTag.Noun;
        if (Tag(tags, BeforeAdverbs(tags, i)) is WordTag.Be)
            return WordTag.Ing;
        if (isEvent && prev is WordTag.Preposition or WordTag.Noun or WordTag.Stop or WordTag.Conjunction && !StartsObject(tags, i + 1))
            return WordTag.Noun;
        return WordTag.Ing;
    }

    // "the dead", "most wounded": an adjective that heads its phrase.
    private static WordTag Adjective(ImmutableArray<Token> tokens, WordTag[] tags, int i) =>
        Tag(tags, BeforeAdverbs(tags, i)) is WordTag.Modal or WordTag.To && VerbForms.English.Find(Lower(tokens, i)) is { } bare && bare.Forms.HasFlag(VerbForm.Bare) ? WordTag.VerbBase
        : Tag(tags, BeforeAdverbs(tags, i)) is WordTag.Be && Lower(tokens, i) is "displaced" or "wounded" or "injured" ? WordTag.Participle
        : Tag(tags, i + 1) is WordTag.Determiner or WordTag.Possessive && Tag(tags, i - 1) is not (WordTag.Determiner or WordTag.Be) && VerbForms.English.Find(Lower(tokens, i)) is { } verb && verb.Forms.HasFlag(VerbForm.Bare) ? WordTag.VerbBase
        : Tag(tags, i - 1) is WordTag.Determiner or WordTag.Number && Lower(tokens, i) is "dead" or "wounded" or "injured" or "missing" or "displaced" or "sick" or "elderly" or "official" or "military" or "living" or "final" or "past" or "national"
        && Tag(tags, i + 1) is not (WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Number) && Tag(tags, i + 1) is not WordTag.Conjunction
            ? WordTag.Noun
            : Lower(tokens, i) is "official" or "military" && Tag(tags, i + 1) is not (WordTag.Noun or WordTag.Adjective) ? WordTag.Noun
            : tags[i];

    private static int BeforeAdverbs(WordTag[] tags, int i)
    {
        var before = i - 1;
        while (Tag(tags, before) is WordTag.Adverb or WordTag.Negation)
            before--;
        return before;
    }
}
