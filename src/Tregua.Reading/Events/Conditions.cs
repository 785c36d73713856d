using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Events;

/// <summary>The "if" of a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Text">Its words, verbatim.</param>
/// <param name="Date">The date inside it.</param>
internal sealed record Condition(int First, int End, string Text, TimeRange? Date)
{
    /// <summary>The condition of a sentence; null when it has none.</summary>
    public static Condition? Find(Parse parse)
    {
        foreach (var clause in parse.Clauses)
        {
            if (clause.Marker is "if" or "unless" && clause.MarkerToken >= 0)
                return At(parse, clause.MarkerToken, clause);
        }
        // "Should the talks fail, we …", "Had they come, we …"
        if (parse.Sentence.Lower(0) == "should" && parse.Kind(1) == ChunkKind.Noun && parse.Clauses.Length > 1 && parse.Clauses[0].Verb.First > 1 && parse.Sentence.Lower(parse.Sentence.Count - 1) != "?")
            return At(parse, 0, parse.Clauses[0]);
        if (parse.Sentence.Lower(0) is "should" or "had" or "were" && parse.Kind(1) == ChunkKind.Noun && parse.Clauses.Length > 1 && parse.Clauses[0].Subject?.First == parse.Chunks[1].First)
            return At(parse, 0, parse.Clauses[0]);
        // "provided that the army leaves", "as long as the truce holds"
        for (var i = 1; i + 2 < parse.Sentence.Count; i++)
        {
            var (first, second, third) = (parse.Sentence.Lower(i), parse.Sentence.Lower(i + 1), parse.Sentence.Lower(i + 2));
            if ((first is "provided" or "providing" && second == "that") || (first == "on" && second == "condition" && third == "that") || (first is "as" or "so" && second == "long" && third == "as"))
                return At(parse, i, parse.Clauses.FirstOrDefault(clause => clause.Verb.Main > i + 1));
        }
        // "if necessary": no verb of its own.
        for (var i = 0; i + 1 < parse.Sentence.Count; i++)
        {
            if (parse.Sentence.Lower(i) == "if" && parse.Sentence.Tag(i + 1) is WordTag.Adjective or WordTag.Negation)
                return At(parse, i, null);
        }
        return null;
    }

    private static Condition At(Parse parse, int marker, Clause? clause)
    {
        var sentence = parse.Sentence;
        var end = Math.Max(clause?.End ?? 0, marker + 1);
        while (end < sentence.Count && sentence.Tag(end) is not (WordTag.Comma or WordTag.Stop or WordTag.Quote or WordTag.Break))
            end++;
        var first = sentence.Lower(marker - 1) is "only" or "even" ? marker - 1 : marker;
        var date = clause?.Times.FirstOrDefault(time => time.Value is not null)?.Value;
        return new Condition(first, end, sentence.Words(first, end), date);
    }

    /// <summary>True when the event at a token hangs on it: all that follow a leading "if", the nearest verb before a trailing one.</summary>
    public bool Bears(Parse parse, int token)
    {
        if (Covers(token))
            return false;
        if (token >= End)
            return true;
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Main > token && clause.Verb.Main < First && clause.Verb.Shape is not Phrases.VerbShape.Participle)
                return false;
        }
        return token < First;
    }

    /// <summary>True when a token stands in it.</summary>
    public bool Covers(int token) => token >= First && token < End;
}
