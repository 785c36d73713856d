using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Standings.Deadlines;

/// <summary>A moment in local time that may not be known exactly.</summary>
/// <param name="Earliest">The earliest it can be.</param>
/// <param name="Latest">The latest it can be; not before <paramref name="Earliest"/>.</param>
internal readonly record struct Moment(LocalDateTime Earliest, LocalDateTime Latest)
{
    internal static Moment At(LocalDateTime time) => new(time, time);

    /// <summary>The day of an event: the moment is the midnight it begins with, the text's day being all that is known.</summary>
    internal static Moment? DayOf(TimeRange range) =>
        range.FirstDay is { } first && range.LastDay is { } last ? new Moment(first.AtMidnight(), last.AtMidnight()) : null;

    internal Moment Plus(Func<LocalDateTime, LocalDateTime> move) => new(move(Earliest), move(Latest));

    internal static Moment Later(Moment a, Moment b) => new(LocalDateTime.Max(a.Earliest, b.Earliest), LocalDateTime.Max(a.Latest, b.Latest));

    internal static Moment Sooner(Moment a, Moment b) => new(LocalDateTime.Min(a.Earliest, b.Earliest), LocalDateTime.Min(a.Latest, b.Latest));
}
