using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates;

/// <summary>Finds dates, times, durations and repetitions in a sentence and resolves them.</summary>
/// <remarks>
/// A weekday or a date without a year points as its clause's verb does; nothing is imputed:
/// without an anchor relative dates have no value. Values are in the zone of the text.
/// </remarks>
internal static class DateFinder
{
    // Years outside these bounds are typing errors and no anchors.
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>The time expressions of a sentence, in order and without overlap.</summary>
    public static ImmutableArray<TimeExpression> Find(Sentence sentence, DateContext context)
    {
        if (context.Anchor is { Year: < FirstYear or > LastYear })
            context = context with { Anchor = null };
        if (context.LastMentioned is { Year: < FirstYear or > LastYear })
            context = context with { LastMentioned = null };
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var scan = new Scan(sentence.Tokens, context);
        var at = 0;
        while (at < sentence.Tokens.Length)
        {
            if (!Openers.CanStart(sentence.Tokens, at) || Match(scan, at) is not { } match)
            {
                at++;
                continue;
            }
            var expression = Expression(sentence, at, match.Moment, match.Relation);
            found.Add(expression);
            at = match.Moment.End;
            if (expression.Relation == TimeRelation.At && expression.Value is { } value && value.FirstDay is { Year: >= FirstYear and <= LastYear } day && value.LastDay == day)
                scan = scan with { Context = scan.Context with { LastMentioned = day } };
        }
        return HoursOnTheirDay.Place(found.ToImmutable());
    }

    private static (Moment Moment, TimeRelation Relation)? Match(Scan scan, int at)
    {
        if (Repetitions.Match(scan, at) is { } repetition)
            return (repetition, TimeRelation.Every);
        if (DateRanges.Match(scan, at) is { } range)
            return (range, TimeRelation.At);
        if (scan.Lower(at) is "on" or "during" or "in" && DateRanges.Match(scan, at + 1) is { } inner)
            return (inner, TimeRelation.At);
        if (scan.Lower(at) is "on" && Repetitions.Match(scan, at + 1) is { } weekly)
            return (weekly, TimeRelation.Every);
        if (Prepositions.Match(scan, at) is { } time)
            return time;
        // "in three days": the preposition belongs to the distance.
        if (Days.Match(scan, at) is { NeedsPreposition: false } counted)
            return (counted, counted.Relation ?? TimeRelation.At);
        return Lengths.Match(scan, at) is { } length
            ? (new Moment(length.End, null, TimexText.Length(length.Count, length.Unit)) { Days = length.Days }, TimeRelation.Duration)
            : null;
    }

    private static TimeExpression Expression(Sentence sentence, int at, Moment moment, TimeRelation relation)
    {
        var days = relation == TimeRelation.Duration ? moment.Days : null;
        return new TimeExpression(sentence.Tokens[at].Start, sentence.Tokens[moment.End - 1].End, at, moment.End, relation, moment.Value, moment.Timex, days);
    }
}
