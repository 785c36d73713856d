using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Rules;

/// <summary>Tokens that say something of time by their form: "19th", "1990s", "42-day", "mid-March", "2025-01-19".</summary>
internal sealed class TimeShapes
{
    private const int FirstYear = 1000;
    private const int EndYear = 2100;
    private const decimal MostUnits = 12_000;

    private readonly TimeWords _words;
    private readonly NumberReader _numbers;
    private readonly FrozenSet<string> _decadeEndings;
    private readonly FrozenSet<string> _endings;
    private readonly FrozenSet<string> _ages;
    private readonly FrozenDictionary<string, string> _openings;
    private readonly FrozenDictionary<string, string> _parts;
    private readonly FrozenDictionary<string, string> _yearParts;

    /// <summary>Reads what the forms are made of.</summary>
    public TimeShapes(Vocabulary vocabulary, TimeWords words, NumberReader numbers)
    {
        _numbers = numbers;
        _words = words;
        _decadeEndings = vocabulary.SetOrNone("decade-endings");
        _endings = vocabulary.SetOrNone("length-endings");
        _ages = vocabulary.SetOrNone("age-endings");
        _openings = vocabulary.TableOrNone("length-openings");
        _parts = vocabulary.TableOrNone("parts");
        _yearParts = vocabulary.TableOrNone("year-part-letters");
    }

    /// <summary>What a token says by its form; null when nothing.</summary>
    public TimeWord? Of(Token token)
    {
        var text = token.Lower;
        if (char.IsAsciiDigit(text[0]))
            return token.Kind == TokenKind.Number ? Digits(text) : DigitsAndLetters(text);
        return text.Contains('-', StringComparison.Ordinal) ? Hyphened(text) : null;
    }

    private static TimeWord Digits(string text)
    {
        if (text.Contains('/', StringComparison.Ordinal) || text.AsSpan().Count('.') == 2 || text.AsSpan().Count('-') == 2)
            return Slashed(text);
        var classes = WordClass.Number | WordClass.Clock;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new TimeWord { Classes = classes };
        if (text.Length <= 2 && number is >= 1 and <= 31)
            classes |= WordClass.Day;
        if (text.Length == 2)
            classes |= WordClass.ShortYear;
        if (text.Length == 4 && IsYear(number))
            classes |= WordClass.Year;
        return new TimeWord { Classes = classes, Day = number, Year = number };
    }

    // 25/02/2025, 25-02-2025 and 02/25/2025 are days; 03/04/2025 could be two and 31/04/2025 is none, so that they have no value.
    private static TimeWord Slashed(string text)
    {
        var parts = text.Split('/', '.', '-');
        if (parts.Length != 3 || !TryNumber(parts[0], out var a) || !TryNumber(parts[1], out var b) || !TryNumber(parts[2], out var c))
            return new TimeWord();
        if (parts[0].Length == 4)
            return IsLikeDay(a, b, c) ? new TimeWord { Classes = WordClass.Whole, Date = DayOf(a, b, c), Year = a } : new TimeWord();
        if (!IsLikeDay(c, b, a) && !IsLikeDay(c, a, b))
            return new TimeWord();
        var (dayFirst, monthFirst) = (DayOf(c, b, a), DayOf(c, a, b));
        var isEither = dayFirst is not null && monthFirst is not null && dayFirst != monthFirst;
        return new TimeWord { Classes = WordClass.Whole, Date = isEither ? null : dayFirst ?? monthFirst, Year = c };
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // "19th", "1990s", "42-day", "8am".
    private TimeWord DigitsAndLetters(string text)
    {
        if (_numbers.OrdinalValue(text) is { } place)
            return new TimeWord { Classes = WordClass.Ordinal | (place <= 31 ? WordClass.Day : 0), Place = place, Day = place };
        if (YearPart(text) is { } yearPart)
            return yearPart;
        if (text.Contains('-', StringComparison.Ordinal))
            return Hyphened(text) ?? new TimeWord();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (_decadeEndings.Contains(text[digits..]) && int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var decade) && decade % 10 == 0)
        {
            if (digits == 2)
                return new TimeWord { Classes = WordClass.ShortDecade, Year = 1900 + decade };
            return IsYear(decade) ? new TimeWord { Classes = WordClass.Decade, Year = decade } : new TimeWord();
        }
        return new TimeWord { Classes = WordClass.Clock };
    }

    // "2025-q1", "2025q1".
    private TimeWord? YearPart(string text)
    {
        if (text.Length is < 6 or > 7 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !IsYear(year) || (text.Length == 7 && text[4] != '-'))
            return null;
        return _yearParts.TryGetValue(text[^2..^1], out var parts) && int.Parse(parts, CultureInfo.InvariantCulture) is var count && text[^1] - '0' is var place && place >= 1 && place <= count
            ? new TimeWord { Classes = WordClass.YearPart, Year = year, Place = place, Parts = count }
            : null;
    }

    private TimeWord? Hyphened(string text)
    {
        var first = text.IndexOf('-', StringComparison.Ordinal);
        var last = text.LastIndexOf('-');
        var tail = text[(last + 1)..];
        if (_ages.Contains(tail))
            return null;
        if (first == last && _parts.TryGetValue(text[..first], out var part) && Part(part, tail) is { } whole)
            return whole;
        if (first == last && _words.Of(tail) is { Month: > 0 } until && _words.Of(text[..first]) is { Month: > 0 } from)
            return new TimeWord { Classes = WordClass.Months, Month = from.Month, LastMonth = until.Month };
        var unitEnd = _endings.Contains(tail) ? last : text.Length;
        var unitStart = text.LastIndexOf('-', unitEnd - 1) + 1;
        if (_words.Of(text[unitStart..unitEnd]) is { } unit && (unit.Classes & (WordClass.Unit | WordClass.Units)) != 0)
            return Compound(text, unitStart, unit);
        return _numbers.OrdinalValue(text) is { } place
            ? new TimeWord { Classes = WordClass.Ordinal | (place <= 31 ? WordClass.Day : 0), Place = place, Day = place }
            : _numbers.Small(text) is not null ? new TimeWord { Classes = WordClass.Number } : null;
    }

    private TimeWord? Part(string part, string tail)
    {
        if (tail.Length == 4 && int.TryParse(tail, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year))
            return new TimeWord { Classes = WordClass.PartYear, Part = part, Year = year };
        if (_words.Of(tail) is not { } word)
            return tail.Length > 0 && char.IsAsciiDigit(tail[0]) && DigitsAndLetters(tail) is { Classes: WordClass.Decade } decade ? decade with { Part = part } : null;
        if ((word.Classes & WordClass.Decade) != 0)
            return new TimeWord { Classes = WordClass.Decade, Part = part, Year = word.Year };
        return word.Month > 0 ? new TimeWord { Classes = WordClass.PartMonth, Part = part, Month = word.Month } : null;
    }

    private TimeWord? Compound(string text, int unitStart, TimeWord unit)
    {
        if (unitStart == 0)
            return new TimeWord { Classes = WordClass.Compound, Unit = unit.Unit, Count = (unit.Classes & WordClass.Unit) != 0 ? unit.Unit.Count : null };
        var words = text[..(unitStart - 1)];
        if (unit.Unit.Unit == TimeUnit.Quarter && _numbers.OrdinalValue(words) is { } place and >= 1 and <= 4)
            return new TimeWord { Classes = WordClass.Quarter, Place = place };
        var count = decimal.TryParse(words, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits) ? digits
            : _numbers.Small(words) is { } small ? small
            : _openings.TryGetValue(words, out var opening) ? decimal.Parse(opening, CultureInfo.InvariantCulture)
            : (decimal?)null;
        return count is { } number and <= MostUnits ? new TimeWord { Classes = WordClass.Compound, Unit = unit.Unit, Count = number * unit.Unit.Count } : null;
    }

    private static bool IsYear(int year) => year is >= FirstYear and < EndYear;

    private static bool IsLikeDay(int year, int month, int day) => IsYear(year) && month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static LocalDate? DayOf(int year, int month, int day) =>
        IsLikeDay(year, month, day) && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
