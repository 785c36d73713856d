using System.Collections.Immutable;
using System.Globalization;

namespace Tregua.Reading.Dates.Rules;

/// <summary>What a rule makes of the words it matches; docs/vocabulary.md lists them.</summary>
internal enum MeaningKind
{
    /// <summary>A date of the calendar from its fields.</summary>
    Calendar,

    /// <summary>A weekday near the anchor.</summary>
    Weekday,

    /// <summary>A day or unit a number of units from the anchor.</summary>
    Shift,

    /// <summary>A day of the month: "the 19th".</summary>
    MonthDay,

    /// <summary>A quarter or half of a year.</summary>
    Nth,

    /// <summary>A unit or weekday at a place in a stretch: "the first Monday of March".</summary>
    Placed,

    /// <summary>Half of a stretch.</summary>
    Half,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A feast.</summary>
    Feast,

    /// <summary>An hour of the day.</summary>
    Clock,

    /// <summary>An hour on its day.</summary>
    Hour,

    /// <summary>A part of the day on its day.</summary>
    DayPart,

    /// <summary>The early, middle or late part of a stretch.</summary>
    Part,

    /// <summary>A night that belongs to two days.</summary>
    Overnight,

    /// <summary>A length of time.</summary>
    Length,

    /// <summary>Two lengths in one: "a year and six months".</summary>
    Sum,

    /// <summary>A point a length away from another.</summary>
    Distance,

    /// <summary>The stretch of a length that runs up to the anchor or from it.</summary>
    Running,

    /// <summary>A limit a length away.</summary>
    Within,

    /// <summary>A length that starts with a date, or the first or last such length in it.</summary>
    Stretch,

    /// <summary>A repetition.</summary>
    Every,

    /// <summary>From one point to another.</summary>
    Range,

    /// <summary>A counted day of a phase of the agreement.</summary>
    PhaseDay,

    /// <summary>A time that is only pointed to: "now", "recently".</summary>
    Ref,

    /// <summary>What the symbol in it reads.</summary>
    Same,

    /// <summary>No time at all.</summary>
    Nothing,
}

/// <summary>The right side of a rule.</summary>
/// <param name="Kind">What to make of the words.</param>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="Unit">Its unit; null when it has none or a symbol gives it.</param>
/// <param name="Code">Its letters in TimeML's notation; empty when it has none.</param>
/// <param name="Flags">Further words: <c>mention</c>, <c>loose</c>, <c>bare</c>, conditions.</param>
internal sealed record Meaning(MeaningKind Kind, decimal? Number, TimeUnit? Unit, string Code, ImmutableArray<string> Flags)
{
    private static readonly string[] Known = ["mention", "loose", "bare", "if-future", "if-counted", "if-placed", "if-closed", "if-joined", "if-told", "of-week", "exact", "capital"];

    /// <summary>True when it counts from the time mentioned last.</summary>
    public bool FromMention { get; } = Flags.Contains("mention");

    /// <summary>True when the words speak of a time but date nothing.</summary>
    public bool IsLoose { get; } = Flags.Contains("loose");

    /// <summary>True when only a preposition makes the words date something.</summary>
    public bool IsBare { get; } = Flags.Contains("bare");

    /// <summary>True when the rule has the flag.</summary>
    public bool Has(string flag) => Flags.Contains(flag);

    /// <summary>Reads the right side of a rule.</summary>
    /// <exception cref="FormatException">It names what is not known.</exception>
    public static Meaning Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Enum.TryParse<MeaningKind>(words[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
            throw new FormatException($"The rules of dates name the meaning '{text}', which is not known.");
        decimal? number = null;
        TimeUnit? unit = null;
        var code = "";
        var flags = ImmutableArray.CreateBuilder<string>();
        foreach (var word in words.AsSpan(1))
        {
            if (decimal.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
                number = count;
            else if (Known.Contains(word))
                flags.Add(word);
            else if (char.IsLower(word[0]) && Enum.TryParse<TimeUnit>(word, ignoreCase: true, out var named))
                unit = named;
            else if (char.IsUpper(word[0]))
                code = word;
            else
                throw new FormatException($"The rules of dates say '{word}' in '{text}', which is not known.");
        }
        return new Meaning(kind, number, unit, code, flags.ToImmutable());
    }
}
