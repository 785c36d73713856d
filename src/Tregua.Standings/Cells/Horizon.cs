using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings.Cells;

/// <summary>
/// A moment up to which things are looked at: any moment, or the end of the day asked about. Comparing the end of the day
/// asked about records only the threshold; taking its value makes what is being computed depend on every day.
/// </summary>
internal readonly struct Horizon
{
    private readonly Graph? _graph;
    private readonly LocalDateTime _moment;

    internal Horizon(Graph graph)
    {
        _graph = graph;
        _moment = graph.Day.PlusDays(1).AtMidnight();
    }

    private Horizon(LocalDateTime moment) => _moment = moment;

    /// <summary>The moment itself.</summary>
    internal LocalDateTime Exactly
    {
        get
        {
            _graph?.Exactly();
            return _moment;
        }
    }

    public static implicit operator LocalDateTime(Horizon horizon) => horizon.Exactly;

    public static implicit operator Horizon(LocalDateTime moment) => new(moment);

    public static bool operator <(LocalDateTime moment, Horizon horizon) => horizon.IsAfter(moment);

    public static bool operator >=(LocalDateTime moment, Horizon horizon) => !horizon.IsAfter(moment);

    public static bool operator >(Horizon horizon, LocalDateTime moment) => horizon.IsAfter(moment);

    public static bool operator <=(Horizon horizon, LocalDateTime moment) => !horizon.IsAfter(moment);

    public static bool operator <=(LocalDateTime moment, Horizon horizon) => horizon.IsNotBefore(moment);

    public static bool operator >(LocalDateTime moment, Horizon horizon) => !horizon.IsNotBefore(moment);

    public static bool operator >=(Horizon horizon, LocalDateTime moment) => horizon.IsNotBefore(moment);

    public static bool operator <(Horizon horizon, LocalDateTime moment) => !horizon.IsNotBefore(moment);

    // Comparisons with what is not known are false, as those of nullable values are.
    public static bool operator <(LocalDateTime? moment, Horizon horizon) => moment is { } m && m < horizon;

    public static bool operator >=(LocalDateTime? moment, Horizon horizon) => moment is { } m && m >= horizon;

    public static bool operator <=(LocalDateTime? moment, Horizon horizon) => moment is { } m && m <= horizon;

    public static bool operator >(LocalDateTime? moment, Horizon horizon) => moment is { } m && m > horizon;

    /// <summary>The sooner of this and a moment.</summary>
    internal Horizon NotAfter(LocalDateTime moment) => moment < this ? moment : this;

    /// <summary>
    /// The moment itself, for what changes only at certain days: recorded is the stretch between those next to it.
    /// </summary>
    /// <param name="days">The days asked about on which the answer can change, sorted.</param>
    internal LocalDateTime Among(ImmutableArray<LocalDate> days)
    {
        if (_graph is null)
            return _moment;
        var found = days.BinarySearch(_graph.Day);
        var next = found >= 0 ? found + 1 : ~found;
        _graph.Holds(next > 0 ? days[next - 1] : LocalDate.MinIsoValue, next < days.Length ? days[next] : LocalDate.MaxIsoValue);
        return _moment;
    }

    /// <summary>The days asked about on which a comparison of a moment with the end of the day can change.</summary>
    internal static IEnumerable<LocalDate> DaysOf(LocalDateTime? moment) => moment is { } m ? [m.Date, FirstFor(m)] : [];

    private static LocalDate FirstFor(LocalDateTime moment) => moment.TimeOfDay == LocalTime.Midnight ? moment.Date.PlusDays(-1) : moment.Date;

    private bool IsAfter(LocalDateTime moment) => _graph?.Reaches(moment.Date) ?? moment < _moment;

    private bool IsNotBefore(LocalDateTime moment) => _graph?.Reaches(FirstFor(moment)) ?? moment <= _moment;
}
