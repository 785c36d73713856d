using NodaTime.Text;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Syntax;

/// <summary>Dates and local times as the language writes them.</summary>
internal static class TimeShapes
{
    /// <summary>The first year that can be written: before it the calendar of a text would be in doubt.</summary>
    public const int FirstYear = 1600;

    /// <summary>The last year that can be written; leaves room to count days from any date.</summary>
    public const int LastYear = 2999;

    private const string DayShape = "0000-00-00";
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>True for four digits, two and two with hyphens, whatever follows.</summary>
    public static bool IsTimeLike(ReadOnlySpan<char> run)
    {
        if (run.Length < DayShape.Length)
            return false;
        for (var i = 0; i < DayShape.Length; i++)
        {
            if (DayShape[i] == '-' ? run[i] != '-' : !char.IsAsciiDigit(run[i]))
                return false;
        }

        return true;
    }

    /// <summary>True for a date with <c>T</c> and something after it, so that a colon still belongs to it.</summary>
    public static bool IsDayAndHour(ReadOnlySpan<char> run) => IsTimeLike(run) && run.Length > DayShape.Length + 1 && run[DayShape.Length] == 'T';

    /// <summary>The date or local minute; null when there is none such.</summary>
    public static PactTime? Parse(string run) =>
        LocalDatePattern.Iso.Parse(run) is { Success: true } day ? new PactTime(day.Value)
        : Minute.Parse(run) is { Success: true } minute ? new PactTime(minute.Value.Date, minute.Value.TimeOfDay)
        : null;
}
