using NodaTime;

namespace Tregua.Reading.Dates.Rules;

/// <summary>What one word says of time.</summary>
internal sealed record TimeWord
{
    /// <summary>The number of the word among those that rules name; 0 when none names it.</summary>
    public int Literal { get; init; }

    /// <summary>Everything it can be.</summary>
    public WordClass Classes { get; init; }

    /// <summary>A weekday, 1 to 7; 0 when none.</summary>
    public int Weekday { get; init; }

    /// <summary>A month, 1 to 12; 0 when none.</summary>
    public int Month { get; init; }

    /// <summary>The second month of <see cref="WordClass.Months"/>; 0 when none.</summary>
    public int LastMonth { get; init; }

    /// <summary>A unit, with how many of it the word stands for.</summary>
    public CountedUnit Unit { get; init; }

    /// <summary>TimeML's letters of a part of the day.</summary>
    public string DayPart { get; init; } = "";

    /// <summary>TimeML's letters of a season.</summary>
    public string Season { get; init; } = "";

    /// <summary>The place of an ordinal or quarter; 0 when none.</summary>
    public int Place { get; init; }

    /// <summary>A day of a month; 0 when none.</summary>
    public int Day { get; init; }

    /// <summary>A year, or the first of a decade; 0 when none.</summary>
    public int Year { get; init; }

    /// <summary>How many units a <see cref="WordClass.Compound"/> has; null when it does not say.</summary>
    public decimal? Count { get; init; }

    /// <summary>How many parts the year of a <see cref="WordClass.YearPart"/> has; 0 when it is none.</summary>
    public int Parts { get; init; }

    /// <summary>The part in <see cref="WordClass.PartMonth"/> and <see cref="WordClass.PartYear"/>.</summary>
    public string Part { get; init; } = "";

    /// <summary>The date of a <see cref="WordClass.Whole"/>; null when day and month could be either way round.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The classes that remain when the word is written without a capital.</summary>
    public WordClass WithoutCapital { get; init; } = (WordClass)(-1);

    /// <summary>The same word written without a capital.</summary>
    public TimeWord? Small { get; init; }
}
