using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings;

namespace Tregua.Cases.Questions;

/// <summary>How the stipulations of a case stood over a stretch of days.</summary>
/// <param name="Answer">The answer for the last day, with the claims and the masking that a view needs.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, inclusive.</param>
/// <param name="IsAsKnownThen">True when each day was judged by what was published by then.</param>
/// <param name="Stipulations">Those asked for, in file order.</param>
public sealed record CaseHistory(CaseStanding Answer, LocalDate From, LocalDate To, bool IsAsKnownThen, ImmutableArray<StipulationHistory> Stipulations)
{
    /// <summary>The clause of a history.</summary>
    /// <param name="history">One of <see cref="Stipulations"/>.</param>
    public Stipulation? Clause(StipulationHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Answer.Agreement.Stipulation(history.Id);
    }
}
