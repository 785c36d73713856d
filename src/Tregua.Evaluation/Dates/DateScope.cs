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
        new("extents without values, which the files of the models repeat", test => test.File.EndsWith("Extractor", StringComparison.Ordinal) || test.File.Contains("SkipFromTo", StringComparison.Ordinal)),
        new("a setting of the corpus' own engine", test => Settings().IsMatch(test.File)),
        new("hours, alone, on a day or repeated, their ranges, zones and alternatives: a claim is dated to days", test => test.Results.Any(result => (result.Type == "set" && result.Values.Any(value => Hours().IsMatch(value.Timex))) || result.Type is "datetime" or "time" or "timerange" or "datetimerange" or "timezone" or "datetimealt" or "")),
        new("feasts, which are words of the vocabulary and name no deadline in reports", test => test.File.StartsWith("Holiday", StringComparison.Ordinal) || AnyText(test, Feasts())),
        new("what counts from a day mentioned before, for which the corpus takes the day of reading (the next day, that weekend)", test => AnyText(test, Mentions())),
        new("a length with the day it starts on or a weekday it falls on, and lengths in three units, which are several expressions here", test => AnyText(test, Joined())),
        new("weeks and quarters counted off, which the corpus takes by the calendar (the first week of October, the past two quarters)", test => AnyText(test, Counted())),
        new("dates in two numbers or with a year of two digits (4/22, 5-12-17, 3/2015), which in reports are fractions, scores and sections", test => AnyText(test, Numbers())),
        new("marks or digits against a month or year, as in forms and calendars (Oct/2, mar3, FY18, week 1)", test => AnyText(test, Shorthand())),
        new("years and days of the month in words (two thousand and eighteen, twenty-second of June), which reports write in digits", test => AnyText(test, Words())),
        new("vague numbers, which the corpus takes for three (a few days, several weeks) or two (a couple)", test => AnyText(test, Vague())),
        new("last and next before a weekday or month, which the corpus takes by calendar weeks and years", test => AnyText(test, Nearness())),
        new("early, mid and late parts, whose days the corpus sets otherwise", test => AnyText(test, Parts())),
        new("what the users of an assistant call theirs or leave unsaid (my week, the day, weekend)", test => AnyText(test, Own())),
        new("months and weekdays without a capital that are other words too (may, sun)", LacksCapital),
        new("comparisons as queries put them (>2016, equal to 2016)", test => Queries().IsMatch(test.Input)),
        new("abbreviations of chats and offices (tmr, EOD, YTD, 3h, 10 yrs)", test => AnyText(test, Chats())),
        new("business days, work weeks and school years, which need a calendar of their own", test => AnyText(test, Business())),
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

    private static bool LacksCapital(DateSpec test) =>
        test.Results.Any(result => result.Start + result.Text.Length <= test.Input.Length && Ambiguous().IsMatch(test.Input.AsSpan(result.Start, result.Text.Length)));

    private static bool AnyText(DateSpec test, Regex pattern) => test.Results.Any(result => pattern.IsMatch(result.Text.ToLowerInvariant()));

    [GeneratedRegex("Mode$|ComplexCalendar|ExtendedTypes|SplitDateAndTime", RegexOptions.CultureInvariant)]
    private static partial Regex Settings();

    [GeneratedRegex(@"(^|[^\d/.\-])\d{1,2} ?[/.\-] ?\d{1,2}( ?[/.\-] ?\d{2})?($|[^\d/.\-])|^(on )?(the )?\d{1,2}$|'\d\d|\d{1,2} ?[\-.] ?\d{1,2} ?[\-.] ?\d{4}|\d{4} ?[\-/] ?\d{1,2}\b|\b\d{1,2} ?[\-/] ?\d{4}|\b\d{1,2} (to|till|and|-) \d{1,2}\b.*(month|week)|~|year \d|^\d{4} ?(-|to|through) ?\d{4}$|of \d\d$|^from \d{4}-", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[a-z][/.\-]\d|\d[/.\-] ?[a-z]{3}|\b[a-z]+\d|\d{4}[./\-]\d{1,2}$|week \d|\bq[1-4]\b|\bh[12]\b|\d+(st|nd|rd|th)-|w/c|\d{8}|\bsy \d|[a-z]{3,}-[a-z]{3,} \d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Shorthand();

    [GeneratedRegex(@"[<>=]|\bequals?\b|\bnewer\b|\bolder\b|\bgreater\b|\bsmaller\b|\b(more|less) than\b|\bat (least|most)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Queries();

    [GeneratedRegex(@"\b(tmr|tmrw|2morrow|2day|eod|eom|eoy|ytd|mtd|\d+ ?(h|hr|hrs|min|mins|s|sec|d|w|wk|wks|m|mo|mos|y|yr|yrs))\b|\bmin\b|\d(year|month|week|day)s?\b|^(mon|tue|wed|thu|fri|sat|sun) \d", RegexOptions.CultureInvariant)]
    private static partial Regex Chats();

    [GeneratedRegex(@"business|work ?week|work ?days?|working|weekdays?|school|fiscal|calendar|bi-?monthly|semi|to date", RegexOptions.CultureInvariant)]
    private static partial Regex Business();

    [GeneratedRegex(@"T(\d|MO|AF|EV|NI)", RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(@"thousand|hundred|twenty and|nineteen|noughties|\b(twenty|thirty)[ -](one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|the (second|fifteen|thirty|twenty)$|\b(eighth|ninth|tenth|seventeenth)\b.* of ", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(few|several|couple|some)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(last|next|this|past|coming) (mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.CultureInvariant)]
    private static partial Regex Nearness();

    [GeneratedRegex(@"\b(early|mid|late|end|beginning|start|middle|earlier|later in|later this)\b|mid-", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\bmy\b|^(the )?(day|week|month|year|weekend|hour|past day)s?$|rest (of )?(the |this |my )?(week|month|year|day|decade|century)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(may|mar|march|dec|jan|sep|sat|sun|wed|mon|august)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"easter|christmas|halloween|thanksgiving|eid |earth day|st\.? patrick|saint|mother|father|new year|valentine|mlk|luther|memorial|labor|juneteenth", RegexOptions.CultureInvariant)]
    private static partial Regex Feasts();

    [GeneratedRegex(@"^(the |that )?(next day|day after|day before|following|previous|same day)\b|^that |of the following|\blater|hence$", RegexOptions.CultureInvariant)]
    private static partial Regex Mentions();

    [GeneratedRegex(@"(first|second|third|fourth|fifth|last|\d(st|nd|rd|th)?|one|two|three) (weeks?|quarters)( of (?!\d)|$)|^(the )?(first|second|third|fourth|fifth) [a-z]+day$|first \d weeks", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^for \d|starting|commencing|beginning| on [a-z]+day$|years? .*months? .*days?|months? .*years? .*days?", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    private sealed record Rule(string Reason, Func<DateSpec, bool> Applies);
}
