namespace Tregua.Reading.Dates.Rules;

/// <summary>What a word can be in a rule of dates; a word can be several things.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>Nothing but itself.</summary>
    None = 0,

    /// <summary>"Friday".</summary>
    Weekday = 1 << 0,

    /// <summary>"Fridays".</summary>
    Weekdays = 1 << 1,

    /// <summary>"March".</summary>
    Month = 1 << 2,

    /// <summary>"day": one unit.</summary>
    Unit = 1 << 3,

    /// <summary>"days": several units.</summary>
    Units = 1 << 4,

    /// <summary>"morning".</summary>
    DayPart = 1 << 5,

    /// <summary>"summer".</summary>
    Season = 1 << 6,

    /// <summary>"third", "7th".</summary>
    Ordinal = 1 << 7,

    /// <summary>A day of a month: "19", "19th", "nineteenth".</summary>
    Day = 1 << 8,

    /// <summary>A year in four digits.</summary>
    Year = 1 << 9,

    /// <summary>"1990s", "nineties".</summary>
    Decade = 1 << 10,

    /// <summary>A date in one token: "2025-01-19", "25/02/2025".</summary>
    Whole = 1 << 11,

    /// <summary>A length in one token: "42-day", "six-week-long".</summary>
    Compound = 1 << 12,

    /// <summary>Can start a number.</summary>
    Number = 1 << 13,

    /// <summary>Can start an hour of the day.</summary>
    Clock = 1 << 14,

    /// <summary>A month with its part in one token: "mid-March".</summary>
    PartMonth = 1 << 15,

    /// <summary>A year with its part in one token: "mid-2009".</summary>
    PartYear = 1 << 16,

    /// <summary>A quarter in one token: "third-quarter".</summary>
    Quarter = 1 << 17,

    /// <summary>A year in two digits, after an apostrophe.</summary>
    ShortYear = 1 << 18,

    /// <summary>Can start a vague number: "several".</summary>
    Some = 1 << 19,

    /// <summary>Can start a hedge: "more than".</summary>
    Hedge = 1 << 20,

    /// <summary>Can start a part of a stretch: "early", "the end of".</summary>
    Part = 1 << 21,

    /// <summary>Can start a feast: "Christmas Day".</summary>
    Feast = 1 << 22,

    /// <summary>Can start a preposition of time.</summary>
    Preposition = 1 << 23,

    /// <summary>A decade in two digits: "90s".</summary>
    ShortDecade = 1 << 24,

    /// <summary>Two months in one token: "June-August".</summary>
    Months = 1 << 25,

    /// <summary>"mornings".</summary>
    DayParts = 1 << 26,

    /// <summary>"Sat" and "Sun", which are weekdays only with a day of the month.</summary>
    ShortWeekday = 1 << 27,

    /// <summary>A part of a year in one token: "2025-Q1", "2025H2".</summary>
    YearPart = 1 << 28,
}
