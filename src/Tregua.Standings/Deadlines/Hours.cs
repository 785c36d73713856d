using NodaTime;

namespace Tregua.Standings.Deadlines;

/// <summary>Hours as they elapse in a zone: the night the clocks change is an hour longer or shorter.</summary>
internal static class Hours
{
    internal static LocalDateTime Elapse(DateTimeZone zone, LocalDateTime from, int hours) =>
        zone.AtLeniently(from).PlusHours(hours).LocalDateTime;
}
