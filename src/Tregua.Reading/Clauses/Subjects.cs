using System.Collections.Immutable;
using Tregua.Reading.Dates;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Clauses;

/// <summary>Finds the subject of a verb and what else stands before it.</summary>
internal static class Subjects
{
    /// <summary>Looks to the left of a verb chunk.</summary>
    public static Left Find(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var shape = chunks[at].Verb!.Shape;
        return shape switch
        {
            VerbShape.Finite => Finite(sentence, chunks, at, before),
            VerbShape.Infinitive => Infinitive(chunks, at, before),
            VerbShape.Ing => Ing(sentence, chunks, at, before),
            _ => Reduced(chunks, at, before),
        };
    }

    private static Left Finite(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var i = at - 1;
        while (i >= 0 && chunks[i].Kind is ChunkKind.Adverb or ChunkKind.Time)
            i--;
        if (i < 0)
            return new Left { First = chunks[at].First };
        if (chunks[i].Kind == ChunkKind.Relative || (chunks[i].Kind == ChunkKind.That && i > 0 && chunks[i - 1].Kind is ChunkKind.Noun))
            return Relative(sentence, chunks, i, before);
        // "a siege, which rebels say has cost 90 lives": a saying inside the relative clause.
        if (i > 2 && chunks[i].Verb is { Shape: VerbShape.Finite } saying && ReportingVerbs.TakesClause(saying.Lemma) && chunks[i - 1].Kind == ChunkKind.Noun && chunks[i - 2].Kind == ChunkKind.Relative)
            return Relative(sentence, chunks, i - 2, before) with { First = chunks[at].First };
        if (Interrupted(chunks, i, before) is { } interrupted)
            return new Left { Subject = interrupted.Noun, First = chunks[at].First };
        if (chunks[i].Kind == ChunkKind.Conjunction && before.Count > 0)
            return Shared(before, chunks[at]);
        if (chunks[i].Kind == ChunkKind.Comma && before.Count > 0 && before[^1].Role == ClauseRole.Main && before[^1].Verb.Shape == VerbShape.Finite && i > 0 && chunks[i - 1].End == before[^1].End && !HasNounAfter(chunks, before[^1], i))
            return Shared(before, chunks[at]);
        return Stretch(sentence, chunks, at, before);
    }

    // "The army, she said, left": the subject stands before what interrupts it.
    private static Chunk? Interrupted(ImmutableArray<Chunk> chunks, int comma, List<Clause> before)
    {
        if (chunks[comma].Kind != ChunkKind.Comma || before.Count != 1 || before[0] is not { Verb.Shape: VerbShape.Finite, Subject: { } speaker } saying || !ReportingVerbs.TakesClause(saying.Verb.Lemma) || saying.Objects.Length > 0)
            return null;
        var noun = comma;
        while (noun > 0 && chunks[noun].First > speaker.First)
            noun--;
        noun -= 2;
        if (noun < 0 || chunks[noun + 1].Kind != ChunkKind.Comma)
            return null;
        while (noun > 1 && chunks[noun].Kind == ChunkKind.Noun && chunks[noun - 1].Kind == ChunkKind.Preposition && chunks[noun - 2].Kind == ChunkKind.Noun)
            noun -= 2;
        return chunks[noun].Kind == ChunkKind.Noun && (noun == 0 || chunks[noun - 1].Kind != ChunkKind.Preposition) ? chunks[noun] : null;
    }

    private static bool HasNounAfter(ImmutableArray<Chunk> chunks, Clause clause, int end) =>
        chunks.Any(chunk => chunk.Kind == ChunkKind.Noun && chunk.First >= clause.End && chunk.End <= chunks[end].First);

    private static Left Relative(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int marker, List<Clause> before)
    {
        var i = marker - 1;
        while (i > 0 && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Preposition)
            i--;
        // "a doctor at the hospital, who": the person, not the place.
        if (sentence.Lower(chunks[marker].First) == "who" && i > 1 && chunks[i - 1].Kind == ChunkKind.Preposition && chunks[i - 2].Noun is { } person && Vocabulary.English.Table("unnamed speakers").ContainsKey(sentence.Lower(person.Head)))
            i -= 2;
        // "a diplomat briefed on the search, who": whom the participle describes.
        if (sentence.Lower(chunks[marker].First) == "who" && marker > 0 && chunks[marker - 1].Kind == ChunkKind.Comma && before is [.., { Role: ClauseRole.Relative, Verb.Shape: VerbShape.Participle, Subject: { } described } reduced] && Chunked(chunks, reduced.Verb.End, marker - 1))
            return new Left { Subject = described, Role = ClauseRole.Relative, Governor = before.Count - 1, First = chunks[marker].First };
        return new Left
        {
            Subject = i >= 0 ? Antecedent(sentence, chunks[i].Noun, sentence.Lower(chunks[marker].First)) : null,
            Role = ClauseRole.Relative,
            Governor = before.Count - 1,
            First = chunks[marker].First,
        };
    }

    // Whether only phrases that hang on a verb stand between it and a chunk.
    private static bool Chunked(ImmutableArray<Chunk> chunks, int from, int to)
    {
        for (var i = to - 1; i >= 0 && chunks[i].First >= from; i--)
        {
            if (chunks[i].Kind is not (ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Time or ChunkKind.Adverb))
                return false;
        }
        return true;
    }

    // "the release of prisoners who": people are meant, not the release.
    private static NounPhrase? Antecedent(TaggedSentence sentence, NounPhrase? noun, string marker)
    {
        if (noun is { Items.Length: > 1 })
            return noun;
        while (noun?.Of is { } of && marker is "who" or "whom" && sentence.Lower(noun.Head + 1) == "of")
            noun = of;
        return noun;
    }

    private static Left Shared(List<Clause> before, Chunk verb)
    {
        var first = verb.First;
        // "said the number was 34 and demanded a list": who spoke first speaks again.
        var speaks = ReportingVerbs.Find(verb.Verb!.Lemma) is not null && before.Exists(clause => Speaks(clause, verb.Verb));
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Verb.Shape == VerbShape.Finite && (!speaks || Speaks(before[i], verb.Verb)) && !(before[i].Marker is not null && i > 0 && ReportingVerbs.Find(verb.Verb.Lemma) is not null))
                return new Left { Subject = before[i].Subject, Role = before[i].Role, Governor = before[i].Governor, SharesSubject = true, Marker = before[i].Marker, MarkerToken = before[i].MarkerToken, First = first };
        }
        return new Left { First = first };
    }

    private static bool Speaks(Clause clause, VerbGroup verb) =>
        clause.Verb.Shape == VerbShape.Finite && clause.Verb.Tense == verb.Tense && clause.Verb.IsPassive == verb.IsPassive && ReportingVerbs.Find(clause.Verb.Lemma) is not null;

    private static Left Stretch(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var start = at - 1;
        while (start >= 0 && !Bounds(chunks, start, at))
            start--;
        var marker = start >= 0 && chunks[start].Kind == ChunkKind.Subordinator ? chunks[start] : null;
        var afterVerb = start >= 0 && chunks[start].Kind == ChunkKind.Verb ? before[^1] : null;
        var nouns = Bare(sentence, chunks, start + 1, at, afterVerb);
        var whose = Whose(sentence, chunks, nouns);
        var subject = Choose(chunks, at, nouns);
        if (subject < 0)
            return Fallback(chunks, chunks[at], before, marker, sentence);
        var times = ImmutableArray.CreateBuilder<TimeExpression>(0);
        var complements = ImmutableArray.CreateBuilder<Complement>(0);
        var first = Introduction(sentence, chunks, start, subject, at, afterVerb, times, complements);
        return new Left
        {
            Subject = chunks[subject].Noun,
            Role = whose is not null ? ClauseRole.Relative : marker is not null ? ClauseRole.Adverbial : ClauseRole.Main,
            Governor = afterVerb?.Index ?? (before.Count > 0 ? before[^1].Index : -1),
            Marker = marker is null ? null : sentence.Lower(marker.First),
            MarkerToken = marker?.First ?? -1,
            First = marker?.First ?? Math.Min(first, whose?.First ?? first),
            Times = times.DrainToImmutable(),
            Complements = complements.DrainToImmutable(),
        };
    }

    private static bool Bounds(ImmutableArray<Chunk> chunks, int i, int at) => chunks[i].Kind switch
    {
        // "A man of 70, too ill to travel, will be moved"
        ChunkKind.Verb when chunks[i].Verb!.Shape == VerbShape.Infinitive && i > 1 && chunks[i - 1].Kind == ChunkKind.Adjective && chunks[i + 1].Kind == ChunkKind.Comma => false,
        ChunkKind.Verb or ChunkKind.That or ChunkKind.Quote or ChunkKind.Break or ChunkKind.Stop or ChunkKind.Relative => true,
        ChunkKind.Subordinator => !(i + 2 < at && chunks[i + 1].Kind is ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Adjective && chunks[i + 2].Kind == ChunkKind.Comma) && (i + 1 >= at || chunks[i + 1].Kind != ChunkKind.Verb),
        ChunkKind.Conjunction => chunks[i + 1].Kind is ChunkKind.Noun or ChunkKind.Time or ChunkKind.Preposition or ChunkKind.Adverb,
        _ => false,
    };

    // "told us 32 were aboard"
    private static bool IsObjectPronoun(TaggedSentence sentence, Chunk chunk) =>
        chunk.Noun is { IsPronoun: true, Items.IsEmpty: true } noun && noun.First == noun.Head && sentence.Lower(noun.Head) is "us" or "me" or "him" or "them";

    private static List<int> Bare(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int from, int at, Clause? afterVerb)
    {
        var nouns = new List<int>();
        for (var i = from; i < at; i++)
        {
            if (chunks[i].Kind != ChunkKind.Noun)
                continue;
            var governed = i > 0 && chunks[i - 1].Kind == ChunkKind.Preposition;
            var isObject = afterVerb is not null && i == from && !afterVerb.Verb.IsPassive && !ReportingVerbs.TakesClause(afterVerb.Verb.Lemma) && afterVerb.Object is not null;
            var afterSubordinator = i > 0 && chunks[i - 1].Kind == ChunkKind.Subordinator && i + 1 < at && chunks[i + 1].Kind == ChunkKind.Comma;
            if (!governed && !isObject && !afterSubordinator && !IsObjectPronoun(sentence, chunks[i]))
                nouns.Add(i);
        }
        return nouns;
    }


    // The first bare noun after the last comma; before a closing comma it is an apposition, and the first of all is meant.
    private static int Choose(ImmutableArray<Chunk> chunks, int at, List<int> nouns)
    {
        if (nouns.Count == 0)
            return -1;
        var last = at - 1;
        while (last >= 0 && chunks[last].Kind is ChunkKind.Adverb or ChunkKind.Time)
            last--;
        if (chunks[last].Kind is ChunkKind.Comma or ChunkKind.Break)
            return nouns[0];
        var comma = last;
        while (comma >= 0 && chunks[comma].Kind != ChunkKind.Comma)
            comma--;
        foreach (var noun in nouns)
        {
            if (noun > comma)
                return noun;
        }
        return nouns[^1];
    }

    // "whose ledgers I have seen", "whose buses carried them": a relative clause, whichever part of it "whose" opens.
    private static Chunk? Whose(TaggedSentence sentence, ImmutableArray<Chunk> chunks, List<int> nouns)
    {
        foreach (var noun in nouns)
        {
            if (sentence.Lower(chunks[noun].First) == "whose")
                return chunks[noun];
        }
        return null;
    }

    private static int Introduction(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int start, int subject, int at, Clause? afterVerb, ImmutableArray<TimeExpression>.Builder times, ImmutableArray<Complement>.Builder complements)
    {
        var from = start + 1;
        // What follows an earlier verb belongs to it up to the comma.
        if (afterVerb is not null)
        {
            while (from < subject && chunks[from].Kind != ChunkKind.Comma)
                from++;
            if (from == subject)
                from = subject;
        }
        var first = chunks[subject].First;
        for (var i = from; i < at; i++)
        {
            if (chunks[i].Kind == ChunkKind.Time)
                times.Add(chunks[i].Time!);
            else if (chunks[i].Kind is ChunkKind.Preposition or ChunkKind.Subordinator && sentence.Lower(chunks[i].First - 1) != "according" && i + 1 < at && chunks[i + 1].Kind == ChunkKind.Noun)
                complements.Add(new Complement(sentence.Lower(chunks[i].First), chunks[i].First, chunks[i + 1].Noun!));
            else
                continue;
            first = Math.Min(first, chunks[i].First);
        }
        return first;
    }

    // No noun of its own: the noun that a relative clause hangs on, or the subject of the clause before.
    private static Left Fallback(ImmutableArray<Chunk> chunks, Chunk verb, List<Clause> before, Chunk? marker, TaggedSentence sentence)
    {
        // "The claim that the army fired could not be verified"
        if (before.Count == 1 && marker is null)
        {
            for (var c = 3; c < chunks.Length && chunks[c].First <= before[0].Verb.First; c++)
            {
                if (chunks[c].First == before[0].Verb.First && Right.Told(chunks, c) is { } told)
                    return new Left { Subject = told, Role = ClauseRole.Main, First = told.First };
            }
        }
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Role == ClauseRole.Infinitive)
                continue;
            // "The council, which held 38 men when the guns fell silent, has freed 20": past what hangs on the relative clause.
            if (before[i].Role == ClauseRole.Adverbial && i > 0 && before[i - 1].Role == ClauseRole.Relative && before[i].MarkerToken > before[i - 1].Verb.Main)
                continue;
            if (before[i].Role == ClauseRole.Participial && before[i].Verb.First <= (i > 0 ? before[i - 1].End + 1 : 0))
                break;
            return new Left
            {
                Subject = before[i].Role == ClauseRole.Relative ? Owner(sentence, chunks, before[i]) ?? Whole(chunks, before[i].Subject) : before[i].Subject,
                Role = marker is not null ? ClauseRole.Adverbial : ClauseRole.Main,
                Marker = marker is null ? null : sentence.Lower(marker.First),
                MarkerToken = marker?.First ?? -1,
                SharesSubject = before[i].Role == ClauseRole.Main,
                First = before[i].Role == ClauseRole.Relative ? before[i].Subject?.First ?? verb.First : verb.First,
            };
        }
        return new Left { First = verb.First };
    }

    // Of a clause with "whose", the noun before it.
    private static NounPhrase? Owner(TaggedSentence sentence, ImmutableArray<Chunk> chunks, Clause relative)
    {
        if (sentence.Lower(relative.First) != "whose")
            return null;
        for (var i = 1; i < chunks.Length; i++)
        {
            if (chunks[i].First == relative.First)
                return chunks[i - 1].Kind == ChunkKind.Comma && i > 1 ? chunks[i - 2].Noun : chunks[i - 1].Noun;
        }
        return null;
    }

    // The phrase that a relative clause's noun is part of: "the body of a man who …" is the body.
    private static NounPhrase? Whole(ImmutableArray<Chunk> chunks, NounPhrase? part)
    {
        for (var i = 0; i < chunks.Length; i++)
        {
            if (part is null || chunks[i].Noun is not { } noun || chunks[i].First > part.First || chunks[i].End < part.End)
                continue;
            // "Mirela Fosk, the envoy of Abrel, which …": the phrase explains the one before the comma.
            var explains = i > 1 && chunks[i - 1].Kind == ChunkKind.Comma && chunks[i - 2].Kind == ChunkKind.Noun && (i < 3 || chunks[i - 3].Kind is not (ChunkKind.Preposition or ChunkKind.Verb));
            return explains ? chunks[i - 2].Noun : noun;
        }
        return part;
    }

    private static Left Infinitive(ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var governor = before.Count > 0 ? before[^1] : null;
        var noun = at > 0 ? chunks[at - 1].Noun : null;
        var subject = governor?.Subject;
        // "asked that the store be handed back"
        if (noun is not null && at > 1 && chunks[at - 2].Kind == ChunkKind.That && chunks[at].Verb!.First == chunks[at].First && chunks[at].Verb is { IsPassive: true })
            return new Left { Subject = noun, Role = ClauseRole.Infinitive, Governor = governor?.Index ?? -1, First = chunks[at - 1].First };
        if (governor is { Verb.IsPassive: false } && noun is not null && governor.Objects.Contains(noun) && Vocabulary.English.Set("verbs whose object acts").Contains(governor.Verb.Lemma))
            subject = noun;
        else if (governor is { Verb.Lemma: "call" or "appeal" } && noun is not null && governor.Complements.Any(complement => complement.Noun == noun && complement.Preposition is "on" or "upon" or "to"))
            subject = noun;
        else if (noun?.Possessor is { } possessor)
            subject = possessor;
        else if (noun is not null && governor is null)
            subject = noun.PossessiveWord >= 0 ? null : noun;
        return new Left { Subject = subject, Role = ClauseRole.Infinitive, Governor = governor?.Index ?? -1, First = chunks[at].First };
    }

    private static Left Ing(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var governor = LastFinite(before);
        if (at > 0 && chunks[at - 1].Noun is { } noun)
        {
            var own = at > 1 && chunks[at - 2].Kind is ChunkKind.Preposition or ChunkKind.Subordinator;
            return new Left { Subject = noun, Role = own ? ClauseRole.Participial : ClauseRole.Relative, Governor = governor?.Index ?? -1, First = chunks[at - 1].First };
        }
        if (at > 0 && chunks[at - 1].Kind == ChunkKind.That)
            return new Left { Role = ClauseRole.Participial, Governor = governor?.Index ?? -1, First = chunks[at].First };
        var accused = governor is not null && at > 0 && chunks[at - 1].Kind == ChunkKind.Preposition && sentence.Lower(chunks[at - 1].First) is "of" or "for" or "by"
            && Vocabulary.English.Table("reporting verbs").TryGetValue(governor.Verb.Lemma, out var frame) && frame.StartsWith("accuse", StringComparison.Ordinal);
        return new Left
        {
            Subject = IsQuoted(sentence, chunks, at, governor) || accused ? (governor!.Verb.IsPassive ? governor.Subject : governor.Object) : governor is null ? Opening(chunks, at) : governor.Subject,
            Role = ClauseRole.Participial,
            Governor = governor?.Index ?? -1,
            First = chunks[at].First,
        };
    }

    // "quoted a colonel as saying"
    private static bool IsQuoted(TaggedSentence sentence, ImmutableArray<Chunk> chunks, int at, Clause? governor) =>
        governor is { Verb.Lemma: "quote" or "cite" or "report" or "describe" } && at > 0 && sentence.Lower(chunks[at - 1].First) == "as" && ReportingVerbs.TakesClause(chunks[at].Verb!.Lemma);

    // "An adviser to the minister, speaking anonymously, said": the noun that opens the sentence.
    private static NounPhrase? Opening(ImmutableArray<Chunk> chunks, int at)
    {
        if (at < 2 || chunks[at - 1].Kind != ChunkKind.Comma)
            return null;
        var noun = at - 2;
        while (noun > 1 && chunks[noun].Kind == ChunkKind.Noun && chunks[noun - 1].Kind == ChunkKind.Preposition)
            noun -= 2;
        return chunks[noun].Noun;
    }

    private static Clause? LastFinite(List<Clause> before)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Verb.Shape == VerbShape.Finite)
                return before[i];
        }
        return null;
    }

    private static Left Reduced(ImmutableArray<Chunk> chunks, int at, List<Clause> before)
    {
        var i = at - 1;
        while (i > 0 && chunks[i].Kind is ChunkKind.Comma or ChunkKind.Adverb)
            i--;
        return new Left
        {
            Subject = i >= 0 ? chunks[i].Noun : null,
            Role = at == 0 ? ClauseRole.Participial : ClauseRole.Relative,
            Governor = before.Count > 0 ? before[^1].Index : -1,
            First = i >= 0 && chunks[i].Noun is not null ? chunks[i].First : chunks[at].First,
        };
    }
}
