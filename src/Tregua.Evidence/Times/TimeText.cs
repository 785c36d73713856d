using NodaTime.Text;

namespace Tregua.Evidence.Times;

/// <summary>Ranges as text and back: ISO 8601 dates (<c>2025-01-19</c>) or local minutes (<c>2025-01-19T11:15</c>), the end inclusive.</summary>
public static class TimeText
{
    private static readonly LocalDateTimePattern MinutePattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The start of a range as text; null when open.</summary>
    public static string? From(TimeRange range) => range.Start is not { } start ? null
        : range.IsWholeDays ? LocalDatePattern.Iso.Format(start.Date)
        : MinutePattern.Format(start);

    /// <summary>The last day or minute inside a range as text, inclusive; null when open.</summary>
    public static string? To(TimeRange range) => range.End is not { } end ? null
        : range.IsWholeDays ? LocalDatePattern.Iso.Format(end.Date.PlusDays(-1))
        : MinutePattern.Format(end.PlusMinutes(-1));

    /// <summary>Reads a date or a local minute.</summary>
    /// <returns>The one day or minute as a range; null when the text is neither.</returns>
    public static TimeRange? TryParse(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } date ? TimeRange.Day(date.Value)
        : MinutePattern.Parse(text) is { Success: true } minute ? TimeRange.Minute(minute.Value)
        : null;

    /// <summary>Reads a range from its two texts as written by <see cref="From"/> and <see cref="To"/>.</summary>
    /// <exception cref="FormatException">A text is neither a date nor a minute, or the end lies before the start.</exception>
    public static TimeRange? Range(string? from, string? to)
    {
        if (from is null && to is null)
            return null;
        var first = Parse(from);
        var last = Parse(to);
        if (first?.Start is { } start && last?.End is { } end && end <= start)
            throw new FormatException($"The range from {from} to {to} ends before it starts.");
        return new TimeRange(first?.Start, last?.End);
    }

    private static TimeRange? Parse(string? text) => text is null ? null
        : TryParse(text) ?? throw new FormatException($"'{text}' is not a date (2025-01-19) or a minute (2025-01-19T11:15).");
}
