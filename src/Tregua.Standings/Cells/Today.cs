using NodaTime;

namespace Tregua.Standings.Cells;

/// <summary>
/// The day asked about. Comparing it records only the threshold; taking its value makes what is being computed
/// depend on every day.
/// </summary>
internal readonly struct Today
{
    private readonly Graph? _graph;
    private readonly LocalDate _day;

    internal Today(Graph graph)
    {
        _graph = graph;
        _day = graph.Day;
    }

    private Today(LocalDate day) => _day = day;

    /// <summary>The day itself.</summary>
    internal LocalDate Exactly => _graph?.Exactly() ?? _day;

    public static implicit operator LocalDate(Today today) => today.Exactly;

    public static implicit operator Today(LocalDate day) => new(day);

    public static bool operator >=(Today today, LocalDate day) => today.Reaches(day);

    public static bool operator <(Today today, LocalDate day) => !today.Reaches(day);

    public static bool operator >(Today today, LocalDate day) => today.Reaches(day.PlusDays(1));

    public static bool operator <=(Today today, LocalDate day) => !today.Reaches(day.PlusDays(1));

    public static bool operator <=(LocalDate day, Today today) => today.Reaches(day);

    public static bool operator >(LocalDate day, Today today) => !today.Reaches(day);

    public static bool operator <(LocalDate day, Today today) => today.Reaches(day.PlusDays(1));

    public static bool operator >=(LocalDate day, Today today) => !today.Reaches(day.PlusDays(1));

    // Comparisons with what is not known are false, as those of nullable values are.
    public static bool operator <(LocalDate? day, Today today) => day is { } d && d < today;

    public static bool operator >=(LocalDate? day, Today today) => day is { } d && d >= today;

    public static bool operator <=(LocalDate? day, Today today) => day is { } d && d <= today;

    public static bool operator >(LocalDate? day, Today today) => day is { } d && d > today;

    private bool Reaches(LocalDate threshold) => _graph?.Reaches(threshold) ?? _day >= threshold;
}
