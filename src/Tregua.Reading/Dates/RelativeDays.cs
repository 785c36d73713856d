using System.Globalization;
using NodaTime;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>"Yesterday", "tonight", "the next day", "the 19th", "day 23 of the truce".</summary>
internal static class RelativeDays
{
    private static readonly PhraseTable FromAnchor = Vocabulary.English.Phrases("relative-days");
    private static readonly PhraseTable FromMention = Vocabulary.English.Phrases("following-days");
    private static readonly PhraseTable Fixed = Vocabulary.English.Phrases("fixed-days");

    /// <summary>The relative day that starts at a token.</summary>
    public static Moment? Match(Scan scan, int at) =>
        Shifted(scan, at, FromAnchor, scan.Anchor) ?? AfterMention(scan, at) ?? Feast(scan, at) ?? DayOfMonth(scan, at);

    private static Moment? Shifted(Scan scan, int at, PhraseTable table, LocalDate? from)
    {
        if (table.Match(scan.Tokens, at) is not { } phrase)
            return null;
        var parts = phrase.Value.Split(' ');
        var shift = int.Parse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var moment = Moment.Day(at + phrase.Length, from?.PlusDays(shift), "XXXX-XX-XX");
        return parts.Length > 1 ? moment with { Timex = $"{moment.Timex}T{parts[1]}" } : DayParts.After(scan, moment);
    }

    // "The day after the truce began" counts from something that is no date.
    private static Moment? AfterMention(Scan scan, int at)
    {
        if (Shifted(scan, at, FromMention, scan.Context.LastMentioned) is not { } moment)
            return null;
        var isOpen = scan.Lower(moment.End - 1) is "after" or "before";
        return isOpen && moment.End < scan.Tokens.Length && scan.Tokens[moment.End].Kind == Tokens.TokenKind.Word ? null : moment;
    }

    private static Moment? Feast(Scan scan, int at)
    {
        if (Fixed.Match(scan.Tokens, at) is not { } feast || !scan.IsCapitalised(at))
            return null;
        var (month, day) = (int.Parse(feast.Value[..2], CultureInfo.InvariantCulture), int.Parse(feast.Value[3..], CultureInfo.InvariantCulture));
        var end = at + feast.Length;
        return Moment.Day(end, Years.Nearest(month, day, scan.Anchor, scan.DirectionOf(at, end)), $"XXXX-{feast.Value}");
    }

    // "On the 19th", with no noun after it that the 19th could be.
    private static Moment? DayOfMonth(Scan scan, int at)
    {
        if (scan.Lower(at) != "the" || at == 0 || at + 1 >= scan.Tokens.Length || !IsDayPreposition(scan.Lower(at - 1)))
            return null;
        var word = scan.Lower(at + 1);
        if (!char.IsAsciiDigit(word[0]) || Quantities.NumberWords.OrdinalValue(word) is not ({ } day and >= 1 and <= 31))
            return null;
        var end = at + 2;
        if (end < scan.Tokens.Length && scan.Tokens[end].Kind == Tokens.TokenKind.Word && !IsFunctionWord(scan.Lower(end)))
            return null;
        return Moment.Day(end, NearestMonth(scan, day, at, end), $"XXXX-XX-{day.ToString("00", CultureInfo.InvariantCulture)}");
    }

    private static bool IsDayPreposition(string word) => word is "on" or "by" or "since" or "until" or "before" or "after" or "from" or "till" or "to" or "and";

    private static bool IsFunctionWord(string word) =>
        word is "and" or "but" or "at" or "in" or "to" or "until" or "when" or "with" or "by" or "for" or "as" or "after" or "before" or "that" or "will" or "was" or "were" or "is" or "are" or "the" or "it" or "they";

    private static LocalDate? NearestMonth(Scan scan, int day, int first, int end)
    {
        if (scan.Anchor is not { } anchor)
            return null;
        var direction = scan.DirectionOf(first, end);
        LocalDate? best = null;
        for (var shift = -2; shift <= 2; shift++)
        {
            var month = anchor.With(DateAdjusters.StartOfMonth).PlusMonths(shift);
            if (day > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
                continue;
            var candidate = month.PlusDays(day - 1);
            var ahead = Period.DaysBetween(anchor, candidate);
            if ((direction == Direction.Past && ahead > 0) || (direction == Direction.Future && ahead < 0))
                continue;
            if (best is not { } held || Math.Abs(ahead) < Math.Abs(Period.DaysBetween(anchor, held)))
                best = candidate;
        }
        return best;
    }
}
