using Tregua.Reading.Dates;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Phrases;

/// <summary>Reads a verb with its auxiliaries.</summary>
internal static class VerbGroupParser
{
    /// <summary>The verb group that starts at a token; null when none does.</summary>
    public static VerbGroup? Parse(TaggedSentence sentence, int first)
    {
        var state = new State();
        var i = first;
        if (sentence.Tag(i) == WordTag.To)
        {
            state.Infinitive = true;
            i++;
        }
        else if (IsInfinitive(sentence, i))
        {
            state.Infinitive = true;
            state.MainTag = WordTag.VerbBase;
            state.Mark(i + 1, VerbForms.English.Find(sentence.Tokens[i + 1])!.Value.Lemma);
            return Build(sentence, first, state);
        }
        while (i < sentence.Count)
        {
            var tag = sentence.Tag(i);
            if (tag == WordTag.Negation || sentence.Lower(i).EndsWith("n't", StringComparison.Ordinal) || sentence.Lower(i) == "cannot")
                state.Negated = true;
            if (tag is WordTag.Negation or WordTag.Adverb || (state.Opened && sentence.Lower(i) is "yet" or "since"))
            {
                if (!LeadsToVerb(sentence, i + 1))
                    break;
            }
            else if (state.Opened && TimeWithin(sentence, i) is { } time)
            {
                // "have today completed": the time stands inside the verb
                i = time.EndToken;
                continue;
            }
            else if (tag == WordTag.Quote && state.ModalToken >= 0 && sentence.Tag(i - 1) == WordTag.Modal && LeadsToVerb(sentence, i + 1))
            {
                // a modal in quotation marks of its own
            }
            else if (!Take(sentence, i, state))
                break;
            i++;
            if (state.Done)
                break;
        }
        return state.Main < 0 ? null : Build(sentence, first, state);
    }

    /// <summary>True of "to free 40 men", "to open the road": an adjective with an object of its own is a verb.</summary>
    public static bool IsInfinitive(TaggedSentence sentence, int i) =>
        sentence.Tag(i) == WordTag.Preposition && sentence.Tag(i + 1) == WordTag.Adjective && sentence.Lower(i) == "to"
        && (sentence.Tag(i + 2) is WordTag.Number or WordTag.Determiner or WordTag.Possessive or WordTag.Pronoun or WordTag.Name || (sentence.Tag(i + 2) == WordTag.Noun && sentence.Lower(i + 1) == "free"))
        && VerbForms.English.Find(sentence.Tokens[i + 1]) is { } verb && verb.Forms.HasFlag(VerbForm.Bare);

    // A time between an auxiliary and its participle.
    private static TimeExpression? TimeWithin(TaggedSentence sentence, int i)
    {
        foreach (var time in sentence.Times)
        {
            if (time.FirstToken == i && time.EndToken > i && sentence.Tag(time.EndToken) is WordTag.Participle or WordTag.VerbPast)
                return time;
        }
        return null;
    }

    private static bool LeadsToVerb(TaggedSentence sentence, int i)
    {
        while (sentence.Tag(i) is WordTag.Adverb or WordTag.Negation || sentence.Lower(i) == "yet")
            i++;
        return sentence.Tag(i) is WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.Participle or WordTag.Ing or WordTag.Be or WordTag.Have or WordTag.Modal;
    }

    private static bool Take(TaggedSentence sentence, int i, State state)
    {
        var tag = sentence.Tag(i);
        var lower = sentence.Lower(i);
        switch (tag)
        {
            case WordTag.Modal when state.First(): state.Modal = lower; state.ModalToken = i; return true;
            case WordTag.Do when state.First():
                state.Do = lower;
                state.Mark(i, "do");
                return true;
            case WordTag.Have when state.Be is null && state.Have is null:
                state.Have = lower;
                state.Mark(i, "have");
                return true;
            case WordTag.Be:
                if (state.Be is not null && lower is not ("being" or "been"))
                    return false;
                state.Being |= lower == "being";
                state.Be ??= lower;
                state.Mark(i, "be");
                return true;
            case WordTag.VerbBase or WordTag.VerbPresent or WordTag.VerbPast or WordTag.Participle or WordTag.Ing:
                if (tag is WordTag.VerbPresent or WordTag.VerbPast && (state.Modal is not null || state.Do is not null))
                    return false;
                if (tag == WordTag.Ing && state.Have is not null && state.Be is null)
                    return false;
                if (tag is WordTag.VerbBase && state.Be is not null)
                    return false;
                state.MainTag = tag;
                state.Mark(i, VerbForms.English.Find(sentence.Tokens[i])?.Lemma ?? sentence.Lemma(i));
                state.Done = true;
                return true;
            default: return false;
        }
    }

    private static VerbGroup Build(TaggedSentence sentence, int first, State state)
    {
        var shape = Shape(state);
        var passive = state.MainTag is WordTag.Participle or WordTag.VerbPast && state.Be is not null || shape == VerbShape.Participle;
        return new VerbGroup
        {
            First = first,
            End = state.Main + 1,
            Main = state.Main,
            Lemma = state.Lemma,
            Shape = shape,
            Tense = shape == VerbShape.Finite ? Tense(sentence, state) : VerbTense.None,
            IsProgressive = state.MainTag == WordTag.Ing && state.Be is not null || state.Being,
            IsPassive = passive,
            IsNegated = state.Negated,
            Modal = state.Modal,
            ModalToken = state.ModalToken,
            MayBeParticiple = state.MainTag == WordTag.VerbPast && state is { Be: null, Have: null, Modal: null }
                && (VerbForms.English.Find(sentence.Tokens[state.Main])?.Forms.HasFlag(VerbForm.Participle) ?? true),
        };
    }

    private static VerbShape Shape(State state) =>
        state.Infinitive ? VerbShape.Infinitive
        : state.Modal is not null || state.Do is not null ? VerbShape.Finite
        : state.Be == "being" || (state.Be == "been" && state.Have is null) || state.Have == "having" ? VerbShape.Ing
        : state.Be == "be" && state.Have is null ? VerbShape.Infinitive
        : state.Be is not null || state.Have is not null ? VerbShape.Finite
        : state.MainTag == WordTag.Ing ? VerbShape.Ing
        : state.MainTag == WordTag.Participle ? VerbShape.Participle
        : VerbShape.Finite;

    private static VerbTense Tense(TaggedSentence sentence, State state)
    {
        if (state.Modal is "will" or "shall" or "'ll" or "would" or "won't" or "wouldn't")
            return VerbTense.Future;
        if (state.Have is not null && state.Lemma != "have")
            return state.Have.StartsWith("had", StringComparison.Ordinal) ? VerbTense.PastPerfect : VerbTense.Perfect;
        var lead = state.Be ?? state.Do ?? state.Have;
        if (lead is not null)
            return lead is "was" or "were" or "did" or "had" or "wasn't" or "weren't" or "didn't" or "hadn't" ? VerbTense.Past : VerbTense.Present;
        return state.MainTag == WordTag.VerbPast || IsPastToo(sentence, state) ? VerbTense.Past : VerbTense.Present;
    }

    // "The rebels let five go": a bare form that is the past too tells of the past.
    private static bool IsPastToo(TaggedSentence sentence, State state) =>
        state.MainTag == WordTag.VerbBase && VerbForms.English.Find(sentence.Tokens[state.Main])?.Forms.HasFlag(VerbForm.Past | VerbForm.Bare) == true;

    private sealed class State
    {
        public bool Infinitive;
        public bool Negated;
        public bool Being;
        public bool Done;
        public string? Modal;
        public int ModalToken = -1;
        public string? Do;
        public string? Have;
        public string? Be;
        public int Main = -1;
        public string Lemma = "";
        public WordTag MainTag = WordTag.Other;

        // An auxiliary has come, the main verb not yet.
        public bool Opened => !Done && (Have is not null || Be is not null);

        public bool First() => Modal is null && Do is null && Have is null && Be is null;

        public void Mark(int main, string lemma) => (Main, Lemma) = (main, lemma);
    }
}
