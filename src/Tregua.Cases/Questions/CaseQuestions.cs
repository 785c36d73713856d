using System.Collections.Immutable;
using NodaTime;
using Tregua.Ledgers;
using Tregua.Standings;

namespace Tregua.Cases.Questions;

/// <summary>Asks a case where it stands.</summary>
public static class CaseQuestions
{
    /// <summary>Where the agreement stands.</summary>
    /// <exception cref="CaseException">The agreement, the standard or the ledger cannot be used.</exception>
    public static CaseStanding Stand(CaseFolder folder, CaseQuestion question, IClock clock) => throw new NotSupportedException($"{folder}{question}{clock}");

    /// <summary>One stipulation of an answer, opened.</summary>
    /// <exception cref="CaseException">There is no such stipulation; the message names the nearest.</exception>
    public static Explanation Why(CaseStanding answer, string stipulation) => throw new NotSupportedException($"{answer}{stipulation}");

    /// <summary>What is due or overdue, oldest day first; clauses without a date at the end.</summary>
    public static ImmutableArray<StipulationStanding> Due(CaseStanding answer) => throw new NotSupportedException($"{answer}");

    /// <summary>Checks the ledger; a case without one has nothing to check.</summary>
    /// <exception cref="CaseException">The ledger cannot be opened; with <see cref="FailureKind.Integrity"/> when it is damaged.</exception>
    public static Verification Verify(CaseFolder folder) => throw new NotSupportedException($"{folder}");
}
