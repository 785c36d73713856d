using System.Collections.Immutable;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;
using Tregua.Standings;
using Tregua.Standings.Comparisons;

namespace Tregua.Cli.Boards;

/// <summary>What two answers have not in common, and what the difference rests on.</summary>
internal static class ComparisonList
{
    private const int LabelWidth = 6, MostQuotations = 3, MostSteps = 3;

    /// <summary>Writes what changed between two days.</summary>
    public static void WriteDays(CaseComparison compared, Page page)
    {
        var (before, after) = (compared.Before.Standing.Question, compared.After.Standing.Question);
        page.Paragraph(0, 2, new Piece(compared.After.Standing.Agreement, Tone.Heading));
        page.Paragraph(0, 2, "from ", new Piece(Days.Weekday(before.At), Tone.Strong), $" {Known(before)} to ", new Piece(Days.Weekday(after.At), Tone.Strong), $" {Known(after)}");
        page.Paragraph(0, 2, "standard of proof: ", new Piece(compared.After.Standard, Tone.Strong));
        Write(compared, page, ("was", "is"));
    }

    /// <summary>Writes what would differ under assumptions.</summary>
    public static void WriteAssumed(CaseComparison compared, Page page)
    {
        BoardHeader.Write(compared.Before, page);
        page.Section("Assumed", "not reported, and recorded nowhere");
        foreach (var assumed in compared.Assumed)
            page.Paragraph(2, 4, assumed.Claim.Text);
        Write(compared, page, ("is", "would be"));
    }

    private static string Known(Question question) => question.KnownBy is { } day
        ? day == question.At ? "as it was known then" : $"from what was published by {Days.Of(day)}"
        : "as it is known now";

    private static void Write(CaseComparison compared, Page page, (string Before, string After) words)
    {
        var comparison = compared.Comparison;
        if (comparison.IsEmpty)
        {
            page.Gap();
            page.Paragraph(0, 0, "Nothing differs.");
            return;
        }
        WritePhases(comparison, page, words);
        foreach (var debtor in comparison.Stipulations.GroupBy(change => Names.List((change.After ?? change.Before)!.Debtors), StringComparer.Ordinal))
        {
            page.Section(debtor.Key);
            foreach (var change in debtor)
                Write(change, compared, page, words);
        }
        WriteFindings("New findings", comparison.NewFindings, compared.After, page);
        WriteFindings("Findings no longer there", comparison.GoneFindings, compared.Before, page);
        WriteOutcomes("Possible now", comparison.NewOutcomes, page);
        WriteOutcomes("No longer possible", comparison.GoneOutcomes, page);
    }

    private static void WritePhases(StandingComparison comparison, Page page, (string Before, string After) words)
    {
        if (comparison.Phases.IsEmpty)
            return;
        page.Section("Phases");
        foreach (var change in comparison.Phases)
        {
            page.Paragraph(2, 4, new Piece(change.After.Name, Tone.Strong), new Piece($" [{change.After.Id}]", Tone.Faint));
            if (change.Before is { } before)
                page.Labelled(4, words.After.Length + 2, words.Before, PhaseSection.State(before));
            page.Labelled(4, words.After.Length + 2, words.After, PhaseSection.State(change.After));
        }
    }

    private static void Write(StipulationChange change, CaseComparison compared, Page page, (string Before, string After) words)
    {
        var width = Math.Max(LabelWidth, words.After.Length + 2);
        page.Paragraph(2, 4, new Piece(change.Id, Tone.Strong), $" · {(change.After ?? change.Before)!.Text}");
        page.Labelled(4, width, words.Before, Summary(change.Before, compared.Before));
        page.Labelled(4, width, words.After, Summary(change.After, compared.After));
        if (change.Before is null && AmendmentOf(change.Id, compared) is { } amendment)
            page.Paragraph(4 + width, 6 + width, amendment);
        foreach (var attempt in NewAttempts(change))
            page.Paragraph(4 + width, 6 + width, new Piece(compared.After.NamesOf(attempt.Claims).Hide(ClauseWords.Attempt(attempt)), IsMasked: true));
        var claims = change.NewClaims.Select(compared.Claim).OfType<RecordedClaim>().Where(claim => !claim.IsAssumed).ToList();
        for (var i = 0; i < Math.Min(claims.Count, MostQuotations); i++)
        {
            var left = i == MostQuotations - 1 ? claims.Count - MostQuotations : 0;
            Quotation.WriteShort(claims[i], compared.After, page, indent: 4 + width, left > 0 ? $" · and {Counts.Of(left)} more" : "");
        }
        if (claims.Count > 0)
            return;
        foreach (var step in change.Because.Take(MostSteps))
            page.Paragraph(4 + width, 6 + width, step.Text, new Piece($" [{step.Rule}]", Tone.Faint));
    }

    private static string? AmendmentOf(string stipulation, CaseComparison compared)
    {
        var agreement = compared.After.Agreement;
        if (agreement.Amendments.FirstOrDefault(a => a.Title == agreement.Stipulation(stipulation)?.Amendment) is not { } amendment)
            return null;
        var published = amendment.Published is { } day ? $", published {Days.Of(day.Date)}" : "";
        return $"by the amendment \"{amendment.Title}\", agreed {Days.Of(amendment.Agreed.Date)}{published}";
    }

    private static IEnumerable<Attempt> NewAttempts(StipulationChange change)
    {
        var known = change.Before?.Performance.Attempts.Select(ClauseWords.Attempt).ToHashSet(StringComparer.Ordinal) ?? [];
        return (change.After?.Performance.Attempts ?? []).Where(attempt => known.Add(ClauseWords.Attempt(attempt)));
    }

    private static Piece[] Summary(StipulationStanding? standing, CaseStanding answer)
    {
        if (standing is null)
            return ["not part of the agreement as known"];
        var facts = new List<string>();
        AddUnlessEmpty(ClauseWords.Done(standing, answer.Agreement));
        AddUnlessEmpty(ClauseWords.Dates(standing));
        if (standing.ReportedDue is { } reported)
            facts.Add(Days.Firm($"reported due {Days.Range(reported)}"));
        if (standing.RescheduledTo is { } moved)
            facts.Add(Days.Firm($"rescheduled to {Days.Of(moved)}"));
        if (ForceWord(standing) is { } force)
            facts.Add(force);
        if (standing.Certainty is not (Certainty.Certain or Certainty.Unreported) && !(standing.Certainty == Certainty.Disputed && standing.Headline == Headline.Disputed))
            facts.Add(Hyphenated.Spaced(standing.Certainty));
        facts.AddRange(standing.Readings.Select(ClauseWords.Reading));
        return [ClauseBlock.Label(standing.Headline), .. facts.Select(fact => new Piece($" · {fact}"))];

        void AddUnlessEmpty(string fact)
        {
            if (fact.Length > 0)
                facts.Add(fact);
        }
    }

    // What is kept is discharged, and the readings below say under which of them a clause is in force.
    private static string? ForceWord(StipulationStanding standing) => standing switch
    {
        { Force: Force.InForce or Force.Pending or Force.Disputed } or { Force: Force.Discharged, Headline: Headline.Kept or Headline.KeptLate } => null,
        _ => Hyphenated.Of(standing.Force) == Hyphenated.Of(standing.Headline) ? null : Hyphenated.Spaced(standing.Force),
    };

    private static void WriteFindings(string heading, ImmutableArray<Finding> findings, CaseStanding answer, Page page)
    {
        if (findings.IsEmpty)
            return;
        page.Section(heading);
        foreach (var finding in findings)
            FindingSections.Write(finding, answer, page);
    }

    private static void WriteOutcomes(string heading, ImmutableArray<Outcome> outcomes, Page page)
    {
        if (outcomes.IsEmpty)
            return;
        page.Section(heading, "under the text, not a forecast");
        foreach (var outcome in outcomes)
            OutcomeList.Write(outcome, page);
    }
}
