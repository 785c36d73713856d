using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Reading.Dates;

namespace Tregua.Evaluation.Dates;

/// <summary>Holds the stage of dates against specifications: a case is right when everything expected is found with its value, and nothing is found where nothing is expected.</summary>
public static class DateSpecScores
{
    /// <summary>Scores one file, or every file of a folder.</summary>
    /// <exception cref="UnreadableCorpusException">Nothing of that layout lies there.</exception>
    public static Scorecard Score(string path)
    {
        var tally = new DateSpecTally();
        foreach (var test in DateSpecs.Read(path))
        {
            if (DateScope.Outside(test) is { } reason)
                tally.LeaveOut(reason);
            else
                tally.Add(test, Miss(test));
        }
        return tally.Card(path);
    }

    private static Miss? Miss(DateSpec test)
    {
        var found = TimexReading.Of(test.Input, test.Reference);
        if (test.Results.IsEmpty)
        {
            var firm = found.FirstOrDefault(time => time.Relation != TimeRelation.Mentioned);
            return firm is null ? null : new Miss($"{test.File} {test.Number}", "nothing", null, Shown(test, firm), test.Input);
        }
        foreach (var result in test.Results)
        {
            var end = result.Start + result.Text.Length;
            var over = found.Where(time => time.Start < end && time.End > result.Start).ToImmutableArray();
            if (!over.Any(time => result.Values.Any(value => DateSpecAgreement.Agrees(result, value, time))))
                return new Miss($"{test.File} {test.Number}", result.Type, $"{result.Text} = {string.Join(" or ", result.Values.Select(Shown).Distinct())}", over.IsEmpty ? null : string.Join(", ", over.Select(time => Shown(test, time))), test.Input);
        }
        return null;
    }

    private static string Shown(DateSpecValue value) => value.Value ?? (value.Start is null && value.End is null ? value.Timex : $"{value.Start ?? "…"}/{value.End ?? "…"}");

    private static string Shown(DateSpec test, TimeExpression time) => $"{test.Input[time.Start..time.End]} = {time.Value?.ToString() ?? time.Timex}";
}
