using Tregua.Reading.Attributions;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>Where the words of one verb begin and end, and what hangs on an "if".</summary>
internal sealed class Clauses(Vocabulary vocabulary)
{
    private readonly WordSet _joints = vocabulary.WordsOrNone("clause-joints");
    private readonly WordSet _openers = vocabulary.WordsOrNone("content-openers");
    private readonly WordSet _conditions = vocabulary.WordsOrNone("condition-openers");

    /// <summary>The words around a verb: from the joint before it to the joint before the next verb, inside its content.</summary>
    public Stretch Around(ShallowSentence sentence, int verb, Attribution? inner)
    {
        var at = sentence.Verbs[verb];
        var from = Math.Max(inner?.First ?? 0, verb > 0 ? sentence.Verbs[verb - 1].End : 0);
        var first = from;
        for (var i = at.First - 1; i >= from; i--)
        {
            if (verb > 0 && sentence.Verbs[verb - 1].End <= i && sentence.Verbs[verb - 1].First >= (inner?.First ?? 0) ? Parts(sentence, i) : Opens(sentence, i))
            {
                first = i + 1;
                break;
            }
        }
        return new Stretch(Math.Min(first, at.First), EndAfter(sentence, at.End - 1, inner?.End ?? sentence.WordsEnd));
    }

    /// <summary>Where the words after a token end: before the joint that leads to the next verb.</summary>
    public int EndAfter(ShallowSentence sentence, int at, int most)
    {
        foreach (var next in sentence.Verbs)
        {
            if (next.First <= at || next.First >= most)
                continue;
            for (var i = next.First - 1; i > at; i--)
            {
                if (Parts(sentence, i) || sentence.Tokens[i].Text == ",")
                    return i;
            }
            return next.First;
        }
        for (var i = at + 1; i < most; i++)
        {
            if (_conditions.Contains(sentence.Tokens[i]))
                return i;
        }
        return most;
    }

    /// <summary>True of a token inside an "if".</summary>
    public bool IsCondition(ShallowSentence sentence, int at) => ConditionBefore(sentence, at) is { } condition && condition.Covers(at);

    /// <summary>The words of the "if" on which the verb at a token hangs; null when none.</summary>
    public string? Condition(ShallowSentence sentence, int at)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (_conditions.Contains(sentence.Tokens[i]) && At(sentence, i) is var condition && !condition.Covers(at) && Math.Abs(i - at) < 40)
                return sentence.Words(condition.First, condition.End);
        }
        return null;
    }

    private Stretch? ConditionBefore(ShallowSentence sentence, int at)
    {
        for (var i = at; i >= 0; i--)
        {
            if (_conditions.Contains(sentence.Tokens[i]))
                return At(sentence, i);
        }
        return null;
    }

    private static Stretch At(ShallowSentence sentence, int opener)
    {
        var end = opener + 1;
        while (end < sentence.WordsEnd && sentence.Tokens[end].Text is not ("," or ";" or "»" or "”" or "\""))
            end++;
        return new Stretch(opener, end);
    }

    private bool Parts(ShallowSentence sentence, int at) => _joints.Contains(sentence.Tokens[at]) || Opens(sentence, at);

    private bool Opens(ShallowSentence sentence, int at) =>
        _openers.Contains(sentence.Tokens[at]) || sentence.Tokens[at].Text is ";" or ":" or "«" or "“";
}
