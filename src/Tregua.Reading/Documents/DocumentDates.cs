using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Tregua.Reading.Languages;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Documents;

/// <summary>Reads the dates that documents bear of themselves.</summary>
internal static class DocumentDates
{
    private const int MostHeaderPassages = 5;
    private const int LongestHeader = 120; // characters

    private static readonly OffsetDateTimePattern[] Instants =
    [
        OffsetDateTimePattern.Rfc3339,
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<m>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<M>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:sso<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<G>"),
    ];

    /// <summary>Takes a publication date or instant, when the draft has none yet.</summary>
    public static void Take(DocumentDraft draft, string value)
    {
        if (Instant(value) is { } instant)
        {
            draft.PublishedAt ??= instant;
            draft.Published ??= instant.Date;
            return;
        }
        draft.Published ??= Day(value);
    }

    /// <summary>Takes a date as feeds write it, such as "Tue, 25 Feb 2025 10:00:00 GMT".</summary>
    public static void TakeInternet(DocumentDraft draft, string value)
    {
        Take(draft, value.Trim());
        if (draft.PublishedAt is not null || !MimeKit.Utils.DateUtils.TryParse(value, out var date) || !IsPlausible(LocalDate.FromDateTime(date.DateTime)))
            return;
        draft.PublishedAt = OffsetDateTime.FromDateTimeOffset(date);
        draft.Published ??= draft.PublishedAt.Value.Date;
    }

    /// <summary>An instant with its offset; null when the text is none.</summary>
    public static OffsetDateTime? Instant(string text)
    {
        foreach (var pattern in Instants)
        {
            if (pattern.Parse(text) is { Success: true } parsed && IsPlausible(parsed.Value.Date))
                return parsed.Value;
        }
        return null;
    }

    /// <summary>The first whole date in a text; null when there is none.</summary>
    public static LocalDate? Day(string text)
    {
        if (text.Length >= 10 && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } iso && IsPlausible(iso.Value))
            return iso.Value;
        var tokens = Tokenizer.Tokenize(text[..Math.Min(text.Length, 300)]);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (At(tokens, i) is { Day: { } day })
                return day;
        }
        return null;
    }

    /// <summary>The first whole date in the short paragraphs that a text in another language begins with; null when there is none.</summary>
    public static LocalDate? InHeader(DocumentDraft draft, Language language)
    {
        foreach (var passage in draft.Passages.Take(MostHeaderPassages))
        {
            if (passage.End - passage.Start > LongestHeader)
                continue;
            var tokens = language.Tokenizer.Split(draft.Text[passage.Start..passage.End]);
            for (var i = 0; i < tokens.Length; i++)
            {
                if (language.Dates.CalendarDate(tokens, i) is { Day: { } day } && IsPlausible(day))
                    return day;
            }
        }
        return null;
    }

    /// <summary>A calendar date at a token, with the weekday and the hour around it.</summary>
    /// <returns>The token after it, the day when its year is given, and the month and day when it is not; null when there is no date.</returns>
    public static (int End, LocalDate? Day, AnnualDate? WithoutYear)? At(ImmutableArray<Token> tokens, int at)
    {
        var start = at;
        if (start < tokens.Length && Language.English.Dates.IsWeekday(tokens[start].Lower))
            start += start + 1 < tokens.Length && tokens[start + 1].Lower == "," ? 2 : 1;
        if (start >= tokens.Length || Language.English.Dates.CalendarDate(tokens, start) is not { } date)
            return null;
        if (date.Day is { } day)
            return IsPlausible(day) ? (date.End, day, null) : null;
        // "XXXX-03-12": no year.
        if (date.Timex.Length != 10 || !date.Timex.StartsWith("XXXX-", StringComparison.Ordinal))
            return null;
        return AnnualDatePattern.Iso.Parse(date.Timex[5..]) is { Success: true } annual ? (date.End, null, annual.Value) : null;
    }

    private static bool IsPlausible(LocalDate day) => day.Year is >= 1800 and <= 2100;
}
