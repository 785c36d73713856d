using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Tregua.Reading.Dates.Values;

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

    /// <summary>"2025-Q1".</summary>
    public static string Quarter(LocalDate day) => $"{Year(day.Year)}-Q{(((day.Month - 1) / 3) + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>"199": the years from 1990 on.</summary>
    public static string Decade(int first) => Year(first)[..3];

    /// <summary>"P42D", "PT48H"; "PXD" when the number is not given.</summary>
    public static string Length(decimal? count, TimeUnit unit)
    {
        // Half an hour is PT30M, half a year P6M.
        if (count is { } part && part % 1 == 0.5m && Smaller(part, unit) is { } halved)
            return halved;
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
            TimeUnit.Quarter => $"P{number}Q",
            TimeUnit.Year => $"P{number}Y",
            TimeUnit.Decade => $"P{Tenfold(count, 10)}Y",
            TimeUnit.Century => $"P{Tenfold(count, 100)}Y",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
    }

    private static string Tenfold(decimal? count, int times) => (count * times)?.ToString("0.##", CultureInfo.InvariantCulture) ?? "X";

    private static string? Smaller(decimal count, TimeUnit unit)
    {
        var whole = decimal.Truncate(count);
        return unit switch
        {
            TimeUnit.Hour => whole == 0 ? "PT30M" : Length(whole, unit) + "30M",
            TimeUnit.Year => whole == 0 ? "P6M" : Length(whole, unit) + "6M",
            _ => null,
        };
    }
}
