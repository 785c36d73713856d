using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>The vocabulary of dates, typed.</summary>
internal static class DateWords
{
    /// <summary>Weekdays by name and abbreviation, plurals included.</summary>
    public static FrozenDictionary<string, IsoDayOfWeek> Weekdays { get; } = Table("weekdays", value => (IsoDayOfWeek)Number(value));

    /// <summary>Months by name and abbreviation, from 1.</summary>
    public static FrozenDictionary<string, int> Months { get; } = Table("months", Number);

    /// <summary>Months that are other words too.</summary>
    public static FrozenSet<string> MonthsInDoubt { get; } = Vocabulary.English.Set("months-in-doubt");

    /// <summary>Units, with how many of the plain unit they are.</summary>
    public static FrozenDictionary<string, CountedUnit> Units { get; } = Table("units", Unit);

    /// <summary>Parts of the day, with TimeML's endings.</summary>
    public static FrozenDictionary<string, string> DayParts { get; } = Vocabulary.English.Table("day-parts");

    private static FrozenDictionary<string, T> Table<T>(string name, Func<string, T> read) =>
        Vocabulary.English.Table(name).ToFrozenDictionary(pair => pair.Key, pair => read(pair.Value), StringComparer.Ordinal);

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static CountedUnit Unit(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var count = space < 0 ? 1 : Number(value[..space]);
        return Enum.TryParse<TimeUnit>(value[(space + 1)..], ignoreCase: true, out var unit)
            ? new CountedUnit(unit, count)
            : throw new FormatException($"The vocabulary names the unit '{value}'; second, minute, hour, day, weekend, week, month and year are known.");
    }
}

/// <summary>A unit and how many of it a word stands for: a fortnight is two weeks.</summary>
internal readonly record struct CountedUnit(TimeUnit Unit, int Count);

/// <summary>Units of time.</summary>
internal enum TimeUnit
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
