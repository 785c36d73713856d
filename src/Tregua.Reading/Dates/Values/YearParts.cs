using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>Quarters, halves and seasons of a year.</summary>
internal static class YearParts
{
    /// <summary>"The third quarter", "the first half of 2024", "Q1 next year": of the year in the rule, or the rule's number of years away, else of the year in which it is or was, as the verb points.</summary>
    public static Moment? Nth(Scan scan, RuleMatch match)
    {
        var word = match.Word(WordClass.Quarter | WordClass.Ordinal | WordClass.YearPart);
        var place = word?.Place ?? (int)(match.Meaning.Number ?? 0);
        if (match.Meaning.Unit == TimeUnit.Century)
            return Century(match, place);
        var months = word is { Parts: > 0 } part ? 12 / part.Parts : match.Meaning.Unit == TimeUnit.Quarter ? 3 : 6;
        if (place < 1 || place * months > 12)
            return null;
        var letter = months == 3 ? 'Q' : 'H';
        var year = match.Word(WordClass.Year | WordClass.YearPart)?.Year
            ?? (word is not null && match.Meaning.Number is { } away ? scan.Anchor?.Year + (int)away : YearOf(scan, match, (place - 1) * months, place * months));
        if (year is not { } known)
            return new Moment(match.End, null, $"XXXX-{letter}{place}");
        var first = new LocalDate(known, ((place - 1) * months) + 1, 1);
        return Moment.Span(match.End, first, first.PlusMonths(months).PlusDays(-1), $"{TimexText.Year(known)}-{letter}{place}");
    }

    // The 19th century is "18": the years that begin so.
    private static Moment? Century(RuleMatch match, int place) =>
        place is >= 11 and <= 21 ? Moment.Span(match.End, new LocalDate((place - 1) * 100, 1, 1), new LocalDate((place * 100) - 1, 12, 31), TimexText.Year((place - 1) * 100)[..2]) : null;

    private static int? YearOf(Scan scan, RuleMatch match, int before, int upTo)
    {
        if (scan.Anchor is not { } anchor)
            return scan.Context.LastStretch?.Day.Year;
        if (scan.DirectionOf(match.Start, match.End) == Direction.Future)
            return anchor.Month > upTo ? anchor.Year + 1 : anchor.Year;
        // Figures are of the quarter that has begun, unless the clause looks ahead.
        return anchor.Month <= before ? anchor.Year - 1 : anchor.Year;
    }

    /// <summary>A season of the rule's year, else of the year nearest as the verb points. Its days differ from place to place and are left open.</summary>
    public static Moment? Season(Scan scan, RuleMatch match) =>
        match.Word(WordClass.Season) is { } season ? Season(scan, match, season.Season, null) : null;

    /// <summary>A season before or after the anchor. A winter has the year of its January.</summary>
    public static Moment Season(Scan scan, RuleMatch match, string season, int? shift)
    {
        var year = match.Word(WordClass.Year)?.Year;
        if (year is null && scan.Anchor is { } anchor)
            year = SeasonYear(anchor, season, shift, shift is null ? scan.DirectionOf(match.Start, match.End) : Direction.Unknown);
        year ??= scan.Context.LastStretch?.Day.Year;
        return new Moment(match.End, null, $"{TimexText.Year(year)}-{season}");
    }

    // By the middle month of the season: it has begun a month before and ends a month after.
    private static int SeasonYear(LocalDate anchor, string season, int? shift, Direction direction)
    {
        var middle = season switch { "SP" => 4, "SU" => 7, "FA" => 10, _ => 1 };
        var best = anchor.Year;
        for (var year = anchor.Year - 2; year <= anchor.Year + 2; year++)
        {
            var ahead = Ahead(year);
            var isBetter = (shift, direction) switch
            {
                ( < 0, _) => ahead < -1 && (Ahead(best) >= -1 || ahead > Ahead(best)),
                ( > 0, _) => ahead > 1 && (Ahead(best) <= 1 || ahead < Ahead(best)),
                (_, Direction.Past) => ahead <= 1 && (Ahead(best) > 1 || ahead > Ahead(best)),
                (_, Direction.Future) => ahead >= -1 && (Ahead(best) < -1 || ahead < Ahead(best)),
                // "this autumn" is the year's own; of winters the nearest.
                _ => middle == 1 ? Math.Abs(ahead) < Math.Abs(Ahead(best)) : year == anchor.Year,
            };
            best = isBetter ? year : best;
        }
        return best;

        int Ahead(int year) => ((year - anchor.Year) * 12) + middle - anchor.Month;
    }
}
