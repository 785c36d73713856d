using System.Collections.Immutable;
using NodaTime;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Instalments;

namespace Tregua.Standings.Crediting;

/// <summary>Numbers due in stretches of time of their own, each counting only what was done in it.</summary>
/// <param name="tally">What was done.</param>
/// <param name="scale">How time is counted.</param>
internal sealed class PeriodCounts(Tally tally, Timescale scale)
{
    private readonly Register _register = new(scale, Register.AllPast);

    /// <summary>A number of a kind from one moment to another, as an instalment.</summary>
    internal Quota Add(ImmutableArray<string> kinds, LocalDateTime from, LocalDateTime until, decimal number, DueTime due)
    {
        var account = new Deposits(_register).Open(tally, kinds, from, from.Date, until);
        return new Quota(_register, new Compilation(_register).AddQuota(account, number, due), tally.ChangeDays);
    }
}
