using NodaTime;
using Tregua.Standings;

namespace Tregua.Cases.Questions;

/// <summary>Asks a case how it stood over a stretch of days.</summary>
public static class CaseHistories
{
    // Longer than any agreement the language can state runs; a slip of the pen in a year would keep the machine busy.
    private const int MostDays = 36500;

    /// <summary>The intervals of each stipulation's standing.</summary>
    /// <param name="folder">The case.</param>
    /// <param name="stipulation">The only one asked for, by id; null for all.</param>
    /// <param name="from">The first day; null for the day of coming into force.</param>
    /// <param name="question">What is asked; its day is the last one, today when it is null.</param>
    /// <param name="asKnownThen">True to judge each day by what was published by then, false to judge it by everything known.</param>
    /// <param name="clock">What today is.</param>
    /// <exception cref="CaseException">There is no such stipulation, the days are turned round, or the case cannot be used.</exception>
    public static CaseHistory Of(CaseFolder folder, string? stipulation, LocalDate? from, CaseQuestion question, bool asKnownThen, IClock clock)
    {
        var answer = CaseQuestions.Stand(folder, question, clock);
        var first = from ?? answer.Agreement.InForce.Date;
        var last = answer.Standing.Question.At;
        if (last < first)
            throw new CaseException(new Problem("days-turned-round", $"The last day, {last:uuuu-MM-dd}, lies before the first, {first:uuuu-MM-dd}.", Hint: "Give another day with --from or --to."));
        if (Period.DaysBetween(first, last) > MostDays)
            throw new CaseException(new Problem("too-long", $"From {first:uuuu-MM-dd} to {last:uuuu-MM-dd} are more than a hundred years.", Hint: "Give a nearer day with --from or --to."));
        if (stipulation is not null && answer.Agreement.Stipulation(stipulation) is null)
            throw CaseQuestions.NoSuchStipulation(answer, stipulation);
        var claims = answer.Claims.Values.ToList();
        var histories = asKnownThen
            ? Histories.AsKnownThen(answer.Agreement, [.. claims], answer.Standing.Question, first, last)
            : Histories.Of(answer.Agreement, [.. claims], answer.Standing.Question, first, last);
        return new CaseHistory(answer, first, last, asKnownThen, stipulation is null ? histories : histories.RemoveAll(h => h.Id != stipulation));
    }
}
