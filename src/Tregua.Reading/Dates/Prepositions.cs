using Tregua.Evidence.Times;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Applies "by", "since", "early", "the end of" to the time that follows.</summary>
internal static class Prepositions
{
    private static readonly PhraseTable Relations = Vocabulary.English.Phrases("time-prepositions");
    private static readonly PhraseTable PartWords = Vocabulary.English.Phrases("early-and-late");

    /// <summary>The time that starts at a token with its preposition.</summary>
    public static (Moment Moment, TimeRelation Relation)? Match(Scan scan, int at)
    {
        var relation = Relations.Match(scan.Tokens, at);
        var word = relation is { } phrase ? Relation(phrase.Value) : TimeRelation.At;
        var start = at + (relation?.Length ?? 0);
        if (start >= scan.Tokens.Length || (relation is not null && scan.Lower(start) == "overnight"))
            return null;
        var inner = Limited(scan, word, at, start);
        var part = PartWords.Match(scan.Tokens, start);
        var body = start + (part?.Length ?? 0);
        if (body >= scan.Tokens.Length || Days.Match(inner, body) is not { } moment)
            return null;
        if (moment.NeedsPreposition && relation is null && part is null)
            return null;
        if (part is { } whichPart)
            moment = Part(scan, moment, whichPart);
        if (moment.Relation is { } own)
            return (moment, own);
        var value = moment.Value is { } range ? Apply(word, range, IsPossessive(scan, moment.End)) : (TimeRange?)null;
        return (moment with { Value = value }, word);
    }

    private static TimeRelation Relation(string value) => value switch
    {
        "at" => TimeRelation.At,
        "by" => TimeRelation.By,
        "until" => TimeRelation.Until,
        "since" => TimeRelation.Since,
        "before" => TimeRelation.Before,
        "after" => TimeRelation.After,
        _ => throw new FormatException($"The vocabulary gives a preposition the value '{value}'; at, by, until, since, before and after are known."),
    };

    // "by Friday" and "until Friday" look ahead, "since Friday" back, whatever the tense of the verb beside them.
    private static Scan Limited(Scan scan, TimeRelation word, int at, int start) => word switch
    {
        TimeRelation.Since when scan.Lower(start - 1) == "since" => scan with { Imposed = Direction.Past },
        TimeRelation.By or TimeRelation.Until =>
            scan with { Imposed = Directions.OfLimit(scan.Tokens, at, start + 1, word == TimeRelation.Until, out var isSure), IsWeak = !isSure },
        TimeRelation.Since or TimeRelation.At or TimeRelation.Before or TimeRelation.After or TimeRelation.Duration or TimeRelation.Every => scan,
        _ => throw new ArgumentOutOfRangeException(nameof(word)),
    };

    private static Moment Part(Scan scan, Moment moment, PhraseMatch part)
    {
        if (moment.Value is not { Start: not null, End: not null, IsWholeDays: true } whole)
            return moment;
        var value = part.Value is "earlier" or "later"
            ? scan.Anchor is { } anchor ? Parts.UpToOrFrom(whole, part.Value, anchor) : whole
            : Parts.Of(whole, part.Value);
        return moment with { Value = value };
    }

    // After "Saturday's release" the day itself still counts; after Saturday it does not.
    private static bool IsPossessive(Scan scan, int end) => scan.Lower(end) is "'s" or "'";

    private static TimeRange Apply(TimeRelation relation, TimeRange range, bool isPossessive) => relation switch
    {
        TimeRelation.At => range,
        TimeRelation.By or TimeRelation.Until => range.End is { } end ? new TimeRange(null, end) : range,
        TimeRelation.Since => range.Start is { } start ? new TimeRange(start, null) : range,
        TimeRelation.Before => (isPossessive ? range.End : range.Start) is { } before ? new TimeRange(null, before) : range,
        TimeRelation.After => (isPossessive ? range.Start : range.End) is { } after ? new TimeRange(after, null) : range,
        TimeRelation.Duration or TimeRelation.Every => range,
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
