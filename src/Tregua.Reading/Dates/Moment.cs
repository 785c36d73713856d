using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Dates;

/// <summary>A time read at a token, before a preposition is applied to it.</summary>
/// <param name="End">Index of the token after its last.</param>
/// <param name="Value">The stretch of time; null when it cannot be resolved.</param>
/// <param name="Timex">The value in TimeML's notation.</param>
internal sealed record Moment(int End, TimeRange? Value, string Timex)
{
    /// <summary>The relation the words themselves carry; null when a preposition decides.</summary>
    public TimeRelation? Relation { get; init; }

    /// <summary>The length of a duration.</summary>
    public decimal? Days { get; init; }

    /// <summary>True when the words name both ends: "3 to 7 March".</summary>
    public bool IsRange { get; init; }

    /// <summary>True when only a preposition makes it a time: a bare year or month.</summary>
    public bool NeedsPreposition { get; init; }

    /// <summary>One day.</summary>
    public static Moment Day(int end, LocalDate? day, string unresolved) =>
        day is { } known ? new Moment(end, TimeRange.Day(known), TimexText.Day(known)) : new Moment(end, null, unresolved);

    /// <summary>The first to the last day, both inclusive.</summary>
    public static Moment Span(int end, LocalDate first, LocalDate last, string timex) => new(end, TimeRange.Days(first, last), timex);
}
