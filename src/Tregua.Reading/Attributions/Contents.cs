using System.Collections.Immutable;
using Tregua.Reading.Clauses;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Attributions;

/// <summary>Where the content of a reporting verb stands.</summary>
internal static class Contents
{
    /// <summary>The tokens of the content, end exclusive; null when the verb reports nothing here.</summary>
    public static (int First, int End)? Find(Parse parse, Clause clause, string frame)
    {
        if (Before(parse, clause) is { } before)
            return before;
        var start = Start(parse, clause, frame);
        if (start < 0)
            return null;
        var end = End(parse, clause, start);
        return Trim(parse, start, end);
    }

    /// <summary>"The army, she said, left the valley": the pieces on both sides of the saying; empty when it stands elsewhere.</summary>
    public static ImmutableArray<WordRange> Around(Parse parse, Clause clause, string frame)
    {
        if (frame is not ("say" or "report" or "that" or "tell") || clause.Subject is not { } subject || subject.First > clause.Verb.First || subject.First < 2 || parse.Sentence.Lower(subject.First - 1) != ",")
            return [];
        var next = parse.ChunkAt(clause.Verb.Main) + 1;
        while (parse.Kind(next) is ChunkKind.Time or ChunkKind.Adverb)
            next++;
        if (parse.Kind(next) != ChunkKind.Comma || HasVerb(parse, subject.First - 1))
            return [];
        var before = Trim(parse, 0, subject.First - 1);
        var after = Trim(parse, parse.Chunks[next].End, parse.Sentence.Count);
        return before.End > before.First && after.End > after.First ? [new WordRange(before.First, before.End), new WordRange(after.First, after.End)] : [];
    }

    /// <summary>"…, as the ministry confirmed": the clause around it; null when the verb has words of its own or does not only assert.</summary>
    public static (int First, int End)? AsSaid(Parse parse, Clause clause, string frame)
    {
        if (clause is not { Marker: "as", Objects.IsEmpty: true, Subject: not null, Verb.IsNegated: false } || frame is not ("say" or "report" or "that" or "tell"))
            return null;
        return clause.MarkerToken > 1 ? Trim(parse, 0, clause.MarkerToken) : Trim(parse, Math.Min(clause.End, parse.Sentence.Count), parse.Sentence.Count);
    }

    private static (int First, int End)? Before(Parse parse, Clause clause)
    {
        var sentence = parse.Sentence;
        var chunk = parse.ChunkAt(clause.Verb.First);
        var next = chunk + 1;
        // inverted: "…," said the envoy
        var inverted = clause.Subject is null || clause.Subject.First >= clause.Verb.End;
        while (IssuedIn(parse, next) || parse.Kind(next) is ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Noun or ChunkKind.Preposition && !(parse.Kind(next) == ChunkKind.Noun && !inverted && parse.Kind(next - 1) != ChunkKind.Preposition && clause.Verb.Lemma != "tell"))
            next++;
        if (!(parse.Kind(next) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Relative || (parse.Kind(next) == ChunkKind.Break && sentence.Lower(parse.Chunks[next].First) == ";")) || (parse.Kind(next) == ChunkKind.Stop && next < parse.Chunks.Length && sentence.Lower(parse.Chunks[next].First) == ":"))
            return null;
        var subjectFirst = clause.Subject is { } subject && subject.First < clause.Verb.First ? subject.First : clause.Verb.First;
        var last = subjectFirst - 1;
        if (last < 1 || sentence.Lower(last) is not ("," or "”" or "\"" or "?" or "!" or "—" or "–"))
            return null;
        if (!HasVerb(parse, last))
            return null;
        return Trim(parse, 0, last);
    }

    // "in a statement issued on Friday"
    private static bool IssuedIn(Parse parse, int at)
    {
        if (parse.Kind(at) != ChunkKind.Verb || parse.Kind(at - 1) != ChunkKind.Noun || parse.Kind(at - 2) != ChunkKind.Preposition)
            return false;
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.First == parse.Chunks[at].First)
                return clause.Verb.Shape == VerbShape.Participle;
        }
        return false;
    }

    private static bool HasVerb(Parse parse, int end)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.End <= end && clause.Verb.Shape == VerbShape.Finite)
                return true;
        }
        return false;
    }

    private static int Start(Parse parse, Clause clause, string frame)
    {
        var sentence = parse.Sentence;
        var at = parse.ChunkAt(clause.Verb.Main) + 1;
        for (var i = at; i < parse.Chunks.Length; i++)
        {
            var chunk = parse.Chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.That: return chunk.End;
                case ChunkKind.Quote: return chunk.End;
                case ChunkKind.Break when sentence.Lower(chunk.First) == ":": return chunk.End;
                case ChunkKind.Noun when parse.Kind(i - 1) != ChunkKind.Preposition && TakesNoun(frame): return chunk.First;
                case ChunkKind.Noun when parse.Kind(i - 1) != ChunkKind.Preposition && StartsClause(parse, i): return Opening(parse, at, i);
                case ChunkKind.Noun when parse.Kind(i - 1) != ChunkKind.Preposition && frame is "report" or "count" && EventNoun(parse, chunk): return chunk.First;
                // "called a meeting for Friday": an act, and nothing asked for.
                case ChunkKind.Noun when i == at && frame == "call" && !parse.Chunks[i].Noun!.IsPronoun: return -1;
                case ChunkKind.Noun when i == at && IsLoneNumber(parse, i, frame, clause.Verb.Lemma): return chunk.First;
                case ChunkKind.Noun when i == at && frame == "accuse" && chunk.Noun!.Of is { } blamed: return blamed.First;
                case ChunkKind.Noun when i == at && frame is "say" or "report" && Asserting(parse, chunk): return chunk.End + 1;
                case ChunkKind.Verb when Complement(chunk, frame) || (i == at && chunk.Verb!.Shape == VerbShape.Finite && parse.Kind(i - 2) == ChunkKind.Noun && parse.Kind(i - 3) == ChunkKind.Relative): return chunk.First;
                case ChunkKind.Preposition when i == at && frame == "demand" && sentence.Lower(chunk.First) == "for" && parse.Kind(i + 1) == ChunkKind.Noun && EventNoun(parse, parse.Chunks[i + 1]): return chunk.End;
                case ChunkKind.Preposition when frame is "call" && sentence.Lower(chunk.First) is "for" or "on" or "upon": return chunk.End;
                case ChunkKind.Preposition when frame is "accuse" && sentence.Lower(chunk.First) is "of" or "for": return chunk.End;
                case ChunkKind.Preposition when sentence.Lower(chunk.First) is "of" or "against" or "about" && frame is "tell" or "threaten": return chunk.End;
                case ChunkKind.Noun or ChunkKind.Time or ChunkKind.Adverb or ChunkKind.Preposition: continue;
                // "notes, however, that"
                case ChunkKind.Comma when i == at && parse.Kind(i + 1) == ChunkKind.Adverb && parse.Kind(i + 2) == ChunkKind.Comma: i += 2; continue;
                // "reported, citing a source, that"
                case ChunkKind.Comma when i == at && i + 1 < parse.Chunks.Length && parse.Chunks[i + 1].Verb is { Shape: VerbShape.Ing } && NextComma(parse, i + 1) is > 0 and var close: i = close; continue;
                case ChunkKind.Comma when i > at || frame == "quote": continue;
                case ChunkKind.Relative when frame == "quote": continue;
                case ChunkKind.Subordinator when sentence.Lower(chunk.First) is "if" or "when" or "unless" or "until": return -1;
                case ChunkKind.Adjective when frame == "say" && i == at: return -1;
                default: return -1;
            }
        }
        return -1;
    }

    /// <summary>"The ministry says 29.": a number alone is all that is said.</summary>
    public static bool IsLoneNumber(Parse parse, int at, string frame, string? lemma) =>
        (lemma is null || Events.Actions.OfVerb(lemma) is not Evidence.Claims.EventAction.Verify) && frame is "say" or "report" or "that" && parse.Chunks[at].Noun is { Quantity: { IsOrdinal: false }, Items.IsEmpty: true } noun && parse.Sentence.Tag(noun.Head) == Tags.WordTag.Number
        && parse.Kind(at + 1) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Break or ChunkKind.Quote or ChunkKind.Conjunction;

    private static int NextComma(Parse parse, int at)
    {
        while (at < parse.Chunks.Length && parse.Kind(at) != ChunkKind.Comma)
            at++;
        return at < parse.Chunks.Length ? at : -1;
    }

    private static bool TakesNoun(string frame) => frame is "demand" or "propose" or "deny" or "describe" or "believe" or "threaten" or "promise" or "quote" && frame != "quote";

    private static bool Complement(Chunk chunk, string frame) =>
        chunk.Verb!.Shape == VerbShape.Infinitive ? frame is "promise" or "threaten" or "demand" or "propose" or "believe" or "tell" or "call"
        : chunk.Verb.Shape == VerbShape.Ing && frame is "deny" or "propose" or "demand" or "quote" or "accuse" or "report";

    // The time or phrase that opens the content belongs to it: "said on Tuesday six hostages would go" keeps it with the saying.
    private static int Opening(Parse parse, int at, int noun) => parse.Chunks[Math.Max(noun, at)].First;

    private static bool StartsClause(Parse parse, int noun)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Shape == VerbShape.Finite && clause.Subject is { } subject && subject.First == parse.Chunks[noun].First && clause.Verb.First > subject.First)
                return true;
        }
        return false;
    }

    /// <summary>True of "its insistence on": what follows the preposition is the content.</summary>
    public static bool Asserting(Parse parse, Chunk chunk) =>
        Vocabularies.Vocabulary.English.Table("asserting nouns").ContainsKey(parse.Sentence.Lower(chunk.Noun!.Head)) && parse.Kind(parse.ChunkAt(chunk.First) + 1) == ChunkKind.Preposition;

    private static bool EventNoun(Parse parse, Chunk chunk)
    {
        foreach (var noun in chunk.Noun!.Each)
        {
            if (Vocabularies.Vocabulary.English.Table("action nouns").ContainsKey(parse.Sentence.Lower(noun.Head)) || Vocabularies.Vocabulary.English.Table("action nouns").ContainsKey(parse.Sentence.Lower(noun.Head).TrimEnd('s')) || noun.Quantity is not null)
                return true;
        }
        return false;
    }

    private static int End(Parse parse, Clause clause, int start)
    {
        var sentence = parse.Sentence;
        var quoted = start > 0 && sentence.Lower(start - 1) is "“" or "\"" or "‘";
        if (quoted)
        {
            for (var i = start; i < sentence.Count; i++)
            {
                if (sentence.Lower(i) is "”" or "\"" || (sentence.Lower(i) == "’" && sentence.Lower(start - 1) == "‘"))
                    return i;
            }
            return sentence.Count;
        }
        foreach (var later in parse.Clauses)
        {
            if (later.Index <= clause.Index || later.Verb.First <= start || later.Verb.Shape == VerbShape.Infinitive)
                continue;
            if (Ends(parse, clause, later, start) is var end && end > start)
                return end;
        }
        for (var i = start; i + 1 < sentence.Count; i++)
        {
            if (sentence.Lower(i) == "according" && sentence.Lower(i + 1) == "to" || sentence.Lower(i) == ";")
                return i;
        }
        return sentence.Count;
    }

    // ", adding that", "but denied", ", while the army said": another saying, or a clause set against this one.
    private static int Ends(Parse parse, Clause clause, Clause later, int start)
    {
        var sentence = parse.Sentence;
        var reports = Vocabularies.Vocabulary.English.Table("reporting verbs").ContainsKey(later.Verb.Lemma);
        if (reports && later.Verb.Shape == VerbShape.Ing && sentence.Lower(later.Verb.First - 1) == ",")
            return later.Verb.First - 1;
        if (reports && later.SharesSubject && later.Subject == clause.Subject && later.Verb.Tense == clause.Verb.Tense && sentence.Lower(later.Verb.First - 1) is "and" or "but" or ",")
            return later.Verb.First - 1;
        if (reports && later.SharesSubject && sentence.Lower(later.Verb.First - 1) is "but" && later.Verb.Tense == clause.Verb.Tense)
            return later.Verb.First - 1;
        if (later.Marker is "while" or "whereas" or "although" or "though" && later.MarkerToken > start && sentence.Lower(later.MarkerToken - 1) == ",")
            return later.MarkerToken - 1;
        if (reports && later.Subject is { } subject && later.Role == ClauseRole.Main && subject.First > start + 1 && sentence.Lower(subject.First - 1) is "but" or "and" && sentence.Lower(subject.First - 2) == ",")
            return subject.First - 2;
        return -1;
    }

    /// <summary>Without the marks and the "that" around a content.</summary>
    public static (int First, int End) Trim(Parse parse, int first, int end)
    {
        var sentence = parse.Sentence;
        while (first < end && sentence.Lower(first) is "," or "“" or "\"" or ":" or "that" or "‘")
            first++;
        while (end > first && sentence.Lower(end - 1) is "," or "." or "”" or "\"" or "!" or "?" or ";" or "’" or "–" or "—")
            end--;
        return (first, end);
    }
}
