using Tregua.Agreements.Model;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>Every stipulation, once: what asks for attention first, what waits last.</summary>
internal static class ClauseSections
{
    /// <summary>Writes the groups that are not empty.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        var groups = answer.Standing.Stipulations.ToLookup(s => GroupOf(s, answer.Agreement));
        var open = ByDebtor(groups[Group.Open]);
        var attempts = new SharedAttempts([.. open.SelectMany(o => o.Clauses), .. groups[Group.Prohibition], .. groups[Group.Power], .. groups[Group.Done]]);
        Open(open, answer, attempts, page);
        Lines(groups[Group.Prohibition], "Must not be done", answer, attempts, page);
        Lines([.. groups[Group.Done], .. groups[Group.Power]], groups[Group.Power].Any() ? "Done, and may be done" : "Done", answer, attempts, page);
        Waiting(groups[Group.Waiting], answer, page);
    }

    /// <summary>How early a headline comes on the board; less is earlier.</summary>
    public static int Urgency(Headline headline) => headline switch
    {
        Headline.Withheld => 0,
        Headline.Overdue => 1,
        Headline.NotKept => 2,
        Headline.VerifiedViolation => 3,
        Headline.UsedBeyondCap => 4,
        Headline.Disputed => 5,
        Headline.AllegedViolation => 6,
        Headline.Mismatched => 7,
        Headline.PartlyKept => 8,
        Headline.Suspended => 9,
        Headline.Due => 10,
        Headline.PartlyReported => 11,
        Headline.NoReport => 12,
        Headline.KeptLate => 13,
        Headline.Kept => 14,
        Headline.Used => 15,
        Headline.NoViolationReported => 16,
        Headline.NoUseReported => 17,
        Headline.Waiting => 18,
        Headline.Discharged => 19,
        Headline.Lapsed => 20,
        _ => throw new ArgumentOutOfRangeException(nameof(headline)),
    };

    private enum Group
    {
        Open,
        Prohibition,
        Power,
        Done,
        Waiting,
    }

    private static Group GroupOf(StipulationStanding standing, Agreement agreement) => standing.Headline switch
    {
        Headline.Waiting or Headline.Lapsed or Headline.Discharged => Group.Waiting,
        Headline.AllegedViolation or Headline.VerifiedViolation or Headline.NoViolationReported => Group.Prohibition,
        _ => agreement.Stipulation(standing.Id)?.Modal switch
        {
            Modal.Prohibition => Group.Prohibition,
            Modal.Power => Group.Power,
            _ => standing.Headline is Headline.Kept or Headline.KeptLate or Headline.Used ? Group.Done : Group.Open,
        },
    };

    private static string FirstDue(StipulationStanding standing) =>
        standing.Due is { } due && due.LastDay is { } day ? Days.Of(day) : "9999-12-31";

    // Within a debtor's clauses, and so among the debtors, what asks for attention comes first.
    private static List<(string Debtor, List<StipulationStanding> Clauses)> ByDebtor(IEnumerable<StipulationStanding> standings) =>
    [
        .. standings.OrderBy(s => Urgency(s.Headline)).ThenBy(FirstDue, StringComparer.Ordinal)
            .GroupBy(s => $"{Names.List(s.Debtors)} {(s.Debtors.Length == 1 ? "owes" : "owe")}")
            .Select(g => (g.Key, g.ToList())),
    ];

    private static void Open(List<(string Debtor, List<StipulationStanding> Clauses)> groups, CaseStanding answer, SharedAttempts attempts, Page page)
    {
        if (groups.Count == 0)
            return;
        page.Section("Due and overdue", "`tregua due` has the clauses' words, `tregua why` the reasons");
        foreach (var (debtor, clauses) in groups)
        {
            page.Paragraph(2, 4, new Piece(debtor, Tone.Strong));
            foreach (var standing in clauses)
                ClauseLine.Write(standing, answer, attempts, page, indent: 4, debtor: false);
        }
    }

    private static void Lines(IEnumerable<StipulationStanding> standings, string heading, CaseStanding answer, SharedAttempts attempts, Page page)
    {
        var first = true;
        foreach (var standing in standings)
        {
            if (first)
                page.Section(heading);
            first = false;
            ClauseLine.Write(standing, answer, attempts, page, indent: 2, debtor: true);
        }
    }

    private static void Waiting(IEnumerable<StipulationStanding> standings, CaseStanding answer, Page page)
    {
        var rows = standings.GroupBy(s => s.Headline).ToList();
        if (rows.Count == 0)
            return;
        page.Section("Waiting or lapsed");
        foreach (var row in rows)
        {
            var phases = row.GroupBy(s => PhaseTitle(s, answer.Agreement)).Select(p => $"{p.Key}: {string.Join(", ", p.Select(s => s.Id))}");
            page.Labelled(2, ClauseBlock.LabelWidth, ClauseBlock.Label(row.Key), string.Join("; ", phases));
        }
    }

    private static string PhaseTitle(StipulationStanding standing, Agreement agreement) =>
        agreement.Stipulation(standing.Id)?.Phase is { } id && agreement.Phase(id) is { } phase ? phase.Title : "outside the phases";
}
