using Tregua.Cases.Questions;

namespace Tregua.Cases.Json;

/// <summary>What <c>status</c>, <c>why</c>, <c>due</c>, <c>figures</c> and <c>outcomes</c> print with <c>--json</c>: one object each.</summary>
public static class AnswerJson
{
    /// <summary>The whole standing.</summary>
    public static string Status(CaseStanding answer) => throw new NotSupportedException($"{answer}");

    /// <summary>One stipulation, opened.</summary>
    public static string Why(Explanation explanation) => throw new NotSupportedException($"{explanation}");

    /// <summary>What is due or overdue.</summary>
    public static string Due(CaseStanding answer) => throw new NotSupportedException($"{answer}");

    /// <summary>Figures side by side, with the findings.</summary>
    public static string Figures(CaseStanding answer) => throw new NotSupportedException($"{answer}");

    /// <summary>What can happen next, and what sources expect.</summary>
    public static string Outcomes(CaseStanding answer) => throw new NotSupportedException($"{answer}");
}
