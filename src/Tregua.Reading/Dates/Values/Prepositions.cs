using System.Collections.Frozen;
using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Values;

/// <summary>Applies "by", "since", "before" to the time that follows.</summary>
internal sealed class Prepositions(Vocabulary vocabulary)
{
    private readonly PhraseTable _relations = vocabulary.PhrasesOrNone("time-prepositions");
    private readonly FrozenSet<string> _possessives = vocabulary.SetOrNone("possessives");
    private readonly FrozenSet<string> _records = vocabulary.SetOrNone("records");

    /// <summary>The time that starts at a token with its preposition; null when there is no preposition, or none of a point in time.</summary>
    public (Moment Moment, TimeRelation Relation)? Match(Scan scan, int at)
    {
        if (_relations.Match(scan.Tokens, at) is not { } phrase)
            return null;
        // "figures from last week" are of that week
        var relation = phrase is { Value: "from", Length: 1 } && at > 0 && _records.Contains(scan.Lower(at - 1)) ? TimeRelation.At : Relation(phrase.Value);
        var start = at + phrase.Length;
        if (RuleMatcher.Match(Limited(scan, phrase.Value, at, start), scan.Grammar.Times, start) is not { } moment)
            return null;
        if (moment.Relation is TimeRelation.Every && relation == TimeRelation.At)
            return (moment, TimeRelation.Every);
        if (moment.IsLoose || moment.Relation is not null)
            return null;
        if (moment.IsRange)
            return relation is TimeRelation.At or TimeRelation.Since ? (moment, TimeRelation.At) : null;
        // "shortly after dawn on Tuesday", "before dawn on Tuesday": a part of the day has no clock time to be counted from.
        if (relation is TimeRelation.After or TimeRelation.Before && IsPartOfDay(moment))
            return (moment, TimeRelation.At);
        var value = moment.Value is { } range ? Apply(relation, moment.Edge, range, IsPossessive(scan, moment.End)) : (TimeRange?)null;
        return (moment with { Value = value }, relation);
    }

    private static TimeRelation Relation(string value) => value switch
    {
        "at" => TimeRelation.At,
        "by" => TimeRelation.By,
        "until" or "through" => TimeRelation.Until,
        "since" or "from" => TimeRelation.Since,
        "before" or "ahead" => TimeRelation.Before,
        "after" => TimeRelation.After,
        _ => throw new FormatException($"The vocabulary gives a preposition the value '{value}'; at, by, until, through, since, from, before, ahead and after are known."),
    };

    // "by Friday", "until Friday" and "ahead of Friday" look ahead, "since Friday" back, whatever the tense of the verb beside them.
    private static Scan Limited(Scan scan, string word, int at, int start)
    {
        if (word == "since")
            return scan with { Imposed = Direction.Past };
        if (word == "ahead")
        {
            var ahead = scan.Grammar.Directions.OfAhead(scan.Tokens, at, start + 1);
            return scan with { Imposed = ahead, IsWeak = ahead != Direction.Future };
        }
        if (word is not ("by" or "until"))
            return scan;
        var direction = scan.Grammar.Directions.OfLimit(scan.Tokens, at, start + 1, word == "until", out var isSure);
        return scan with { Imposed = direction, IsWeak = !isSure };
    }

    private static bool IsPartOfDay(Moment moment) => moment.Timex.LastIndexOf('T') is >= 0 and var at && at + 1 < moment.Timex.Length && char.IsAsciiLetterUpper(moment.Timex[at + 1]);

    // After "Saturday's release" the day itself still counts; after Saturday it does not.
    private bool IsPossessive(Scan scan, int end) => _possessives.Contains(scan.Lower(end));

    private static TimeRange Apply(TimeRelation relation, LocalDate? edge, TimeRange range, bool isPossessive) => (relation, edge) switch
    {
        (TimeRelation.At, _) => range,
        (TimeRelation.By or TimeRelation.Until, { } start) when start == range.FirstDay => TimeRange.Until(start),
        (TimeRelation.Before, { } point) => TimeRange.Until(point.PlusDays(-1)),
        (TimeRelation.After, { } point) => TimeRange.Since(point),
        (TimeRelation.By or TimeRelation.Until, _) => range.End is { } end ? new TimeRange(null, end) : range,
        (TimeRelation.Since, _) => range.Start is { } start ? new TimeRange(start, null) : range,
        (TimeRelation.Before, _) => (isPossessive ? range.End : range.Start) is { } before ? new TimeRange(null, before) : range,
        (TimeRelation.After, _) => (isPossessive ? range.Start : range.End) is { } after ? new TimeRange(after, null) : range,
        (TimeRelation.Duration or TimeRelation.Every or TimeRelation.Mentioned, _) => range,
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
