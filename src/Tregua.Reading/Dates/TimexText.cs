using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Tregua.Reading.Dates;

/// <summary>Values in TimeML's notation.</summary>
internal static class TimexText
{
    /// <summary>"2025-02-25".</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>"2025-02".</summary>
    public static string Month(int? year, int month) => $"{Year(year)}-{month.ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>"2025-W08".</summary>
    public static string Week(LocalDate day) =>
        $"{Year(WeekYearRules.Iso.GetWeekYear(day))}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day).ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>"2025", or "XXXX" when unknown.</summary>
    public static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX";

    /// <summary>"XXXX-WXX-2": a weekday without a date.</summary>
    public static string Weekday(IsoDayOfWeek weekday) => $"XXXX-WXX-{((int)weekday).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>"P42D", "PT48H"; "PXD" when the number is not given.</summary>
    public static string Length(decimal? count, TimeUnit unit)
    {
        var number = count?.ToString("0.##", CultureInfo.InvariantCulture) ?? "X";
        return unit switch
        {
            TimeUnit.Second => $"PT{number}S",
            TimeUnit.Minute => $"PT{number}M",
            TimeUnit.Hour => $"PT{number}H",
            TimeUnit.Day => $"P{number}D",
            TimeUnit.Weekend => $"P{number}WE",
            TimeUnit.Week => $"P{number}W",
            TimeUnit.Month => $"P{number}M",
            TimeUnit.Year => $"P{number}Y",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
    }
}
