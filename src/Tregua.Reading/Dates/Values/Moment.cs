using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Dates.Values;

/// <summary>A time read at a token, before a preposition is applied to it.</summary>
/// <param name="End">Index of the token after its last.</param>
/// <param name="Value">The stretch of time; null when it cannot be resolved.</param>
/// <param name="Timex">The value in TimeML's notation.</param>
internal sealed record Moment(int End, TimeRange? Value, string Timex)
{
    /// <summary>TimeML's kind.</summary>
    public TimexType Type { get; init; } = TimexType.Date;

    /// <summary>The first token of TimeML's tag; -1 for the first of all.</summary>
    public int CoreStart { get; init; } = -1;

    /// <summary>The token after the tag's last; -1 for the last of all.</summary>
    public int CoreEnd { get; init; } = -1;

    /// <summary>The second tag of a range or a distance from a date; null when there is one only.</summary>
    public Moment? Second { get; init; }

    /// <summary>The relation the words themselves carry; null when a preposition decides.</summary>
    public TimeRelation? Relation { get; init; }

    /// <summary>The length, of a duration.</summary>
    public Length? Length { get; init; }

    /// <summary>True when the words name both ends: "3 to 7 March".</summary>
    public bool IsRange { get; init; }

    /// <summary>The day at which a point of a stretch lies: "the start of May" on the first day, "the end of May" on the day after the last; null when it is no such point.</summary>
    public LocalDate? Edge { get; init; }

    /// <summary>True when the words give no year, so that the other end of a range may.</summary>
    public bool LacksYear { get; init; }

    /// <summary>True when the words are a weekday that the verb places, so that the other end of a range may place it.</summary>
    public bool LacksWeek { get; init; }

    /// <summary>The smaller lengths of a sum: "a year, two months and three days".</summary>
    public ImmutableArray<Length> Rest { get; init; } = [];

    /// <summary>The length in days, of a duration; null when the days of one of its units vary.</summary>
    public decimal? Days => Length?.Days is { } days && Rest.All(rest => rest.Days is not null) ? days + Rest.Sum(rest => rest.Days) : null;

    /// <summary>True when only a preposition makes it date something: a bare year or month.</summary>
    public bool IsBare { get; init; }

    /// <summary>True when it speaks of a time but dates nothing.</summary>
    public bool IsLoose { get; init; }

    /// <summary>One day.</summary>
    public static Moment Day(int end, LocalDate? day, string unresolved) =>
        day is { } known ? new Moment(end, TimeRange.Day(known), TimexText.Day(known)) : new Moment(end, null, unresolved);

    /// <summary>The first to the last day, both inclusive.</summary>
    public static Moment Span(int end, LocalDate first, LocalDate last, string timex) => new(end, TimeRange.Days(first, last), timex);
}

/// <summary>A number of units, such as "42 days" or "six-week".</summary>
/// <param name="Count">How many; null when the words give no number ("several weeks").</param>
/// <param name="Unit">Of what.</param>
internal readonly record struct Length(decimal? Count, TimeUnit Unit)
{
    /// <summary>In days; null for months and longer, whose days vary, for less than an hour, and when no number is given.</summary>
    public decimal? Days => Unit switch
    {
        TimeUnit.Hour => Count / 24,
        TimeUnit.Day => Count,
        TimeUnit.Week => Count * 7,
        TimeUnit.Weekend => Count * 2,
        _ => null,
    };
}
