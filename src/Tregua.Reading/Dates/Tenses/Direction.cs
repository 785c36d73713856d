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

    /// <summary>Ahead by a weak sign, "threatened to leave on Friday": but a day that was yesterday rather dates the threat, since one six days off is told as "next".</summary>
    FutureUnlessYesterday,

    /// <summary>Planned in the past, "was to leave on Friday": a weekday ahead unless a few days past, a quarter or year whichever is nearer.</summary>
    OncePlanned,

    /// <summary>As likely ahead as behind, "to understand Thursday's debate": whichever is nearer.</summary>
    Nearer,
}
