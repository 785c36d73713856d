namespace Tregua.Reading.Dates;

/// <summary>TimeML's kinds of time expressions.</summary>
public enum TimexType
{
    /// <summary>A day or a longer stretch of the calendar.</summary>
    Date,

    /// <summary>An hour or a part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repetition.</summary>
    Set,
}

/// <summary>A time expression as TimeML tags it: the words without their preposition.</summary>
/// <param name="Start">UTF-16 index of the first character.</param>
/// <param name="End">UTF-16 index of the first character after.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Value">Its value: <c>2025-02-25</c>, <c>2025-02-25TMO</c>, <c>P42D</c>, <c>2025-W08</c>, <c>PRESENT_REF</c>.</param>
public readonly record struct Timex(int Start, int End, TimexType Type, string Value);
