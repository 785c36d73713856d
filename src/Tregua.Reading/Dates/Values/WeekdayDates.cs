using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>"Tuesday", "last Saturday", "Thursday next week".</summary>
internal static class WeekdayDates
{
    private const int DaysToldAfter = 2; // on which what was planned is told of when it is past
    private const int DaysToldAhead = 2; // of a day that no verb points at: five or six days back it would be told as "last"

    /// <summary>The day that a rule's weekday names: with a number and <c>of-week</c> in the week so many weeks away, with a number alone before or after the anchor, else as the clause's verb points.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Word(WordClass.Weekday) is not { } word)
            return null;
        var weekday = (IsoDayOfWeek)word.Weekday;
        var day = Moment.Day(match.End, Day(scan, match, weekday), TimexText.Weekday(weekday));
        return match.Word(WordClass.DayPart) is { } part ? DayParts.On(day, part.DayPart) : day;
    }

    private static LocalDate? Day(Scan scan, RuleMatch match, IsoDayOfWeek weekday)
    {
        var meaning = match.Meaning;
        if (meaning.FromMention && scan.Context.LastMentioned is { } mentioned)
            return meaning.Number < 0 ? mentioned.Previous(weekday) : mentioned.Next(weekday);
        if (scan.Anchor is not { } anchor)
            return null;
        if (meaning.Has("of-week"))
            return anchor.PlusDays(1).Previous(IsoDayOfWeek.Monday).PlusDays((7 * (int)(meaning.Number ?? 0)) + (int)weekday - 1);
        if (meaning.Number is < 0)
            return anchor.Previous(weekday);
        if (meaning.Number is > 0)
            return anchor.Next(weekday);
        var (ahead, behind) = (anchor.PlusDays(-1).Next(weekday), anchor.PlusDays(1).Previous(weekday));
        return scan.DirectionOfDay(match.Start, match.End) switch
        {
            Direction.Future => ahead,
            Direction.Past => behind,
            Direction.FutureUnlessYesterday => meaning.Number is null && behind == anchor.PlusDays(-1) ? behind : ahead,
            Direction.OncePlanned => Period.DaysBetween(behind, anchor) <= DaysToldAfter ? behind : ahead,
            Direction.Nearer => Period.DaysBetween(anchor, ahead) < Period.DaysBetween(behind, anchor) ? ahead : behind,
            _ => meaning.Number == 0 || Period.DaysBetween(anchor, ahead) <= DaysToldAhead ? ahead : behind,
        };
    }
}
