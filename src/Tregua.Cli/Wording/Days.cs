using NodaTime;
using NodaTime.Text;
using Tregua.Cli.Pages;
using Tregua.Evidence.Times;

namespace Tregua.Cli.Wording;

/// <summary>Days and stretches of time in words.</summary>
internal static class Days
{
    private static readonly LocalDatePattern WithWeekday = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd ddd");

    /// <summary><c>2025-02-26</c>.</summary>
    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary><c>2025-02-26 Wed</c>.</summary>
    public static string Weekday(LocalDate day) => WithWeekday.Format(day);

    /// <summary>A stretch with its preposition: <c>on 2025-02-26</c>, <c>from … to …</c>, <c>by …</c>, <c>since …</c>.</summary>
    public static string When(TimeRange range) => (TimeText.From(range), TimeText.To(range)) switch
    {
        (null, null) => "on an unknown day",
        (null, { } to) => Firm($"by {to}"),
        ({ } from, null) => Firm($"since {from}"),
        ({ } from, { } to) when from == to => IsMinute(from) ? Firm($"at {from}") : Firm($"on {from}"),
        ({ } from, { } to) => $"from {from} to {to}",
    };

    /// <summary>A stretch without preposition: <c>2025-02-26</c>, <c>2025-02-26 to 2025-02-27</c>.</summary>
    public static string Range(TimeRange range) => (TimeText.From(range), TimeText.To(range)) switch
    {
        (null, null) => "unknown",
        (null, { } to) => Firm($"by {to}"),
        ({ } from, null) => Firm($"from {from}"),
        ({ } from, { } to) when from == to => from,
        ({ } from, { } to) => $"{from} to {to}",
    };

    /// <summary>How far a day lies from another: <c>today</c>, <c>in 3 days</c>, <c>2 days ago</c>.</summary>
    public static string Distance(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 0 and var ahead => Firm($"in {Counts.Of(ahead)} days"),
        var behind => Firm($"{Counts.Of(-behind)} days ago"),
    };

    /// <summary>Words that belong together on a line.</summary>
    public static string Firm(string text) => text.Replace(' ', SafeText.FirmSpace);

    private static bool IsMinute(string text) => text.Contains('T', StringComparison.Ordinal);
}
