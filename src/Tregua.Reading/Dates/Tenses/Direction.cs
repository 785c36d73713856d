namespace Tregua.Reading.Dates.Tenses;

/// <summary>Which way from the anchor a date points.</summary>
internal enum Direction
{
    /// <summary>The clause does not say.</summary>
    Unknown,

    /// <summary>On the anchor day or before.</summary>
    Past,

    /// <summary>On the anchor day or after.</summary>
    Future,

    /// <summary>Ahead by a weak sign, "threatened to leave on Friday": but when the day was yesterday it rather dates the threat, since a day six days off is told as "next".</summary>
    FutureUnlessYesterday,

    /// <summary>Planned in the past, "was to meet": as likely ahead as behind, so whichever is nearer.</summary>
    Nearer,
}
