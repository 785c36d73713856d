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

    /// <summary>Planned in the past, "was to meet": as likely ahead as behind, so whichever is nearer.</summary>
    Nearer,
}
