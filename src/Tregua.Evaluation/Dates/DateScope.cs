using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tregua.Evaluation.Corpora;

namespace Tregua.Evaluation.Dates;

/// <summary>Which cases lie outside what the stage of dates is for, by rule.</summary>
internal static partial class DateScope
{
    private static readonly ImmutableArray<Rule> Rules =
    [
        new("the corpus' own reference engine is marked as failing on it", test => test.NotSupported.Contains("dotnet", StringComparison.Ordinal)),
        new("files that mark extents and give no values", test => test.File.EndsWith("Extractor", StringComparison.Ordinal) || test.File.Contains("SkipFromTo", StringComparison.Ordinal)),
        new("files for a setting of the corpus' own engine, which give the same words other values", test => Settings().IsMatch(test.File)),
        new("zones and hours without a day, ranges of hours and hours that repeat (from 5 to 6 pm, every day at 8): a claim is dated to a day, or to a minute of a day", IsOfHours),
        new("moments counted from the minute of reading, and ends of days told to the second (now, in five minutes, end of day): a report has no minute of reading", test => IsOf(test, "datetime") && AnyText(test, Moments())),
        new("hours that are told without minutes, half of the day or day of a month, as they are spoken (Sunday at 5, 8 pm on 15)", test => IsOf(test, "datetime") && AnyText(test, SpokenHours())),
        new("feasts by the moon, whose day is seen and announced, not computed (Ramadan, Eid, the Chinese new year)", test => AnyText(test, Moons())),
        new("what counts from a day mentioned before, for which the corpus takes the day of reading (the next day, that weekend, a week later)", test => AnyText(test, Mentions())),
        new("a month, day or year as a bare number or with one other number, and two-digit years (on 15, 4/22, 3/2015, 5-12-17, year 247), which in reports are amounts, fractions, scores and sections", test => AnyText(test, Numbers())),
        new("dates in numbers whose day and month could be either way round (3/7/2017): the reader takes neither", test => AnyText(test, EitherWay())),
        new("marks or digits set against a month, dates without marks and addresses, as in forms and names of files (Oct/2, mar3, 2019/aug/01, 20161016)", test => AnyText(test, Shorthand()) || test.Input.StartsWith("www.", StringComparison.Ordinal)),
        new("numbered weeks of calendars (week 31, w/c)", test => AnyText(test, NumberedWeeks())),
        new("years and days of the month spoken in words (two thousand and eighteen, twenty second of June), which reports write in digits", test => AnyText(test, Spoken())),
        new("weekdays counted off without the month they are counted in (second Sunday)", test => AnyText(test, CountedWeekdays())),
        new("vague numbers, on which the corpus puts three (a few days, several weeks) or two (a couple)", test => AnyText(test, Vague())),
        new("the current day, week or year without a word that says so (partner of the year, my week, for the day)", test => AnyText(test, Own())),
        new("queries (>2016, equal to 2016, less than 3 days after tomorrow), which take bounds exactly where a report means \"about\"", test => Queries().IsMatch(test.Input) || AnyText(test, Bounds())),
        new("abbreviations of chats and offices (tmr, EOD, YTD, OTD, 3h, 10 yrs)", test => AnyText(test, Chats())),
        new("business days, work weeks, fiscal and school years, which need a calendar of their own", test => AnyText(test, Business())),
    ];

    /// <summary>Why a case lies outside; null for one that is scored.</summary>
    public static string? Outside(DateSpec test)
    {
        foreach (var rule in Rules)
        {
            if (rule.Applies(test))
                return rule.Reason;
        }
        return null;
    }

    private static bool IsOf(DateSpec test, string type) => test.Results.Any(result => result.Type == type);

    // "Tuesday night" is a part of a day and no range of hours.
    private static bool IsOfHours(DateSpec test) => test.Results.Any(result => result.Type switch
    {
        "time" or "timerange" or "timezone" or "datetimealt" or "" => true,
        "datetimerange" => !result.Values.Any(value => PartOfDay().IsMatch(value.Timex)) || Moments().IsMatch(result.Text),
        "set" => result.Values.Any(value => Hours().IsMatch(value.Timex)),
        _ => false,
    });

    private static bool AnyText(DateSpec test, Regex pattern) => test.Results.Any(result => pattern.IsMatch(result.Text.ToLowerInvariant()));

    [GeneratedRegex("Mode$|ComplexCalendar|ExtendedTypes|SplitDateAndTime", RegexOptions.CultureInvariant)]
    private static partial Regex Settings();

    [GeneratedRegex(@"^[\dX]{4}-([\dX]{2}|WXX)-[\dX]{1,2}T(MO|MI|AF|EV|NI)$", RegexOptions.CultureInvariant)]
    private static partial Regex PartOfDay();

    [GeneratedRegex(@"T\d", RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b(now|hours?|minutes?|mins?|seconds?|the moment|at present|present time|this time|as soon as possible|eod)\b|\bend of|:\d\d:\d\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moments();

    [GeneratedRegex(@"^(?!.*(\d[:.]\d\d|\d ?[ap]\.?m\b|noon|midnight|o'clock|in the (morning|afternoon|evening)))|\bon (the )?\d+$|^\d+(th|st|nd|rd)?,? (at )?\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex SpokenHours();

    [GeneratedRegex(@"ramadan|\beid\b|islamic|yuandan", RegexOptions.CultureInvariant)]
    private static partial Regex Moons();

    [GeneratedRegex(@"^(the |that )?(next day|day after|day before|same day)\b(?! (yesterday|tomorrow))|^that |of the following|\b(minutes?|days?|weeks?|months?|years?|fortnight) later\b|hence$", RegexOptions.CultureInvariant)]
    private static partial Regex Mentions();

    [GeneratedRegex(@"(?<!\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )(?<![\d/.\-])\d{1,2} ?[/.\-] ?\d{1,2}( ?[/.,\-] ?\d{2})?(?![\d/.\-]| ?[ap]\.?m\b| ?(of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| (second|year|hour|day))|^(on )?(the )?\d{1,2}$|'\d\d$|\d{4} ?[\-/] ?\d{1,2}$|(?<![\d/\-.])\d{1,2} ?[\-/] ?\d{4}\b|\d{4}\.\d{1,2}$|~|year \d{3}\b|of \d\d$|(?<=[a-z]) [4-9]\d$|(?<!/)\b\d{1,2}/\d{1,2}[,\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(^|[^\d])0?(\d|1[0-2])[/\-.]0?(?!\2[/\-.])(\d|1[0-2])[/\-.]\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex EitherWay();

    [GeneratedRegex(@"[a-z]{3}[/.\-]\d|\d[/.\-] ?[a-z]{3}|\b[a-pr-z][a-z]+\d|[a-z]{3,}/|\d{8}|[a-z]+day-[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Shorthand();

    [GeneratedRegex(@"week \d|w/c", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedWeeks();

    [GeneratedRegex(@"thousand|hundred|twenty and|nineteen|noughties|\b(twenty|thirty) (one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twenty-tens|the (second|fifteen|thirty|twenty)$", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(first|second|third|fourth|fifth) [a-z]+day$", RegexOptions.CultureInvariant)]
    private static partial Regex CountedWeekdays();

    [GeneratedRegex(@"\b(few|several|couple|some)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\bmy\b|^(the )?(day|week|month|year|weekend|hour|fortnight)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"[<>=]|\bequals?\b|\bnewer\b|\bolder\b|\bgreater\b|\bsmaller\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Queries();

    [GeneratedRegex(@"\b(more|less) than\b.*\b(before|after|from)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();

    [GeneratedRegex(@"\b(tmr|tmrw|2morrow|2day|tonite|eod|eom|eoy|ytd|mtd|otd|\d+ ?(h|hr|hrs|min|mins|sec|d|w|wk|wks|m|mo|mos|y|yr|yrs))\b|\bmin\b|\d(year|month|week|day)s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Chats();

    [GeneratedRegex(@"business|work ?week|working|school|fiscal|\bsy ?\d|\bcy ?\d|\b(year|till) (to )?date\b|^to date", RegexOptions.CultureInvariant)]
    private static partial Regex Business();

    private sealed record Rule(string Reason, Func<DateSpec, bool> Applies);
}
