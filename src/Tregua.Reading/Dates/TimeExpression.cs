using System.Collections.Immutable;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Dates;

/// <summary>How a time expression stands to the event it dates.</summary>
public enum TimeRelation
{
    /// <summary>"on Tuesday", "yesterday": at that time.</summary>
    At,

    /// <summary>"by Friday", "within 48 hours": up to it; the value has only an end.</summary>
    By,

    /// <summary>"since 2 May": from it on; the value has only a start.</summary>
    Since,

    /// <summary>"until Friday": up to it.</summary>
    Until,

    /// <summary>"before Friday".</summary>
    Before,

    /// <summary>"after Friday".</summary>
    After,

    /// <summary>A length of time: "42 days", "six weeks"; <see cref="TimeExpression.Value"/> is null.</summary>
    Duration,

    /// <summary>"every day", "daily": a repetition; <see cref="TimeExpression.Value"/> is null.</summary>
    Every,

    /// <summary>"now", "recently", "the 2014 clashes": a time that the words speak of but that dates no event.</summary>
    Mentioned,
}

/// <summary>A date, time, duration or repetition found in a sentence, resolved against the dateline.</summary>
/// <param name="Start">UTF-16 index of the first character, preposition included.</param>
/// <param name="End">UTF-16 index of the first character after.</param>
/// <param name="FirstToken">Index of its first token in the sentence, preposition included.</param>
/// <param name="EndToken">Index of the token after its last.</param>
/// <param name="Relation">How it stands to the event.</param>
/// <param name="Value">The stretch of time meant, with the relation applied; null when it has none.</param>
/// <param name="Timexes">What TimeML tags in these words: one time, or both ends of a range, without prepositions.</param>
/// <param name="Days">The length in days of a <see cref="TimeRelation.Duration"/>; null otherwise.</param>
public sealed record TimeExpression(int Start, int End, int FirstToken, int EndToken, TimeRelation Relation, TimeRange? Value, ImmutableArray<Timex> Timexes, decimal? Days = null)
{
    /// <summary>The value in TimeML's notation; the two ends of a range with a stroke between them.</summary>
    public string Timex => Timexes.Length switch
    {
        0 => "",
        1 => Timexes[0].Value,
        _ => $"{Timexes[0].Value}/{Timexes[^1].Value}",
    };
}
