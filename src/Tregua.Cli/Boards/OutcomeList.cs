using NodaTime;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>What can happen next under the text, and what sources expect; the two are kept apart.</summary>
internal static class OutcomeList
{
    // Longer expectations are cut on the board; `outcomes` has them whole.
    private const int LongestExpectation = 64;

    /// <summary>Writes the view of its own.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        BoardHeader.Write(answer, page);
        WriteSections(answer, page);
        if (answer.Standing.Outcomes.IsEmpty && answer.Standing.Outlook.IsEmpty)
            page.Paragraph(0, 0, "The text leaves nothing open, and no source is reported to expect anything.");
    }

    /// <summary>Writes the two sections in a few lines.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="page">The page.</param>
    /// <param name="mostOutcomes">How many outcomes to write at most; the others are counted.</param>
    /// <param name="mostOutlooks">How many expectations to write at most; the others are counted.</param>
    public static void WriteShort(CaseStanding answer, Page page, int mostOutcomes, int mostOutlooks)
    {
        var outcomes = JoinedOutcome.Of(answer.Standing.Outcomes);
        if (outcomes.Count > 0)
        {
            page.Section("Possible outcomes", "under the text, not a forecast");
            foreach (var outcome in outcomes.Take(mostOutcomes))
                page.Paragraph(2, 4, new Piece(outcome.What, Tone.Strong), ShortWindow(outcome.First), outcome.Needs());
            Further.Write(outcomes.Count - mostOutcomes, "outcome", "outcomes", page);
        }
        if (answer.Standing.Outlook.IsEmpty)
            return;
        page.Section("What sources expect", "their words, not a forecast");
        foreach (var outlook in answer.Standing.Outlook.Take(mostOutlooks))
            WriteShort(outlook, answer, page);
        Further.Write(answer.Standing.Outlook.Length - mostOutlooks, "expectation", "outcomes", page);
    }

    private static void WriteSections(CaseStanding answer, Page page)
    {
        if (!answer.Standing.Outcomes.IsEmpty)
        {
            page.Section("Possible outcomes", $"possible under the text{(answer.Standing.OutcomesUntil is { } until ? $" until {Days.Of(until)}" : "")}, not a forecast");
            foreach (var outcome in answer.Standing.Outcomes.OrderBy(o => o.Earliest ?? LocalDate.MaxIsoValue))
                Write(outcome, page);
        }
        if (!answer.Standing.Outlook.IsEmpty)
        {
            page.Section("What sources expect", "their words, not the agreement's and not a forecast");
            foreach (var outlook in answer.Standing.Outlook)
                Write(outlook, answer, page);
        }
    }

    private static void WriteShort(OutlookStanding outlook, CaseStanding answer, Page page)
    {
        var names = answer.NamesOf(outlook.Claims);
        var claim = outlook.Claims.Select(id => answer.Claims.GetValueOrDefault(id)).OfType<RecordedClaim>().FirstOrDefault();
        var source = claim is null ? new Piece(names.Hide(outlook.Source), IsMasked: true) : Quotation.ShortSource(claim, answer);
        var by = outlook.By is { } day ? $", for {Days.Of(day)}" : "";
        var pieces = new List<Piece> { source with { Tone = Tone.Strong }, $"{by}: " };
        for (var i = 0; i < outlook.Expects.Length; i++)
        {
            pieces.Add(i > 0 ? " or " : "");
            pieces.Add(Quotation.Quoted(TextWidth.Cut(names.Hide(outlook.Expects[i]), LongestExpectation)));
        }
        page.Paragraph(2, 4, [.. pieces]);
    }

    /// <summary>Writes one outcome.</summary>
    public static void Write(Outcome outcome, Page page)
    {
        page.Paragraph(2, 4, new Piece(outcome.What, Tone.Strong), Window(outcome));
        if (outcome.Roads.Length > 0 && !outcome.Holds)
            RoadLines.Write(outcome, page);
        else if (!outcome.Through.IsEmpty)
            page.Paragraph(4, 6, $"through: {string.Join("; ", outcome.Through)}");
    }

    private static string ShortWindow(Outcome outcome) => outcome is { Earliest: { } earliest, Latest: null } ? $" · from {Days.Of(earliest)}" : Window(outcome);

    private static string Window(Outcome outcome) => outcome.Holds
        ? $" · holds, {(outcome.Latest is { } last ? $"until {Days.Of(last)} at the longest" : "no last day")}"
        : Window(outcome.Earliest, outcome.Latest);

    /// <summary>From when to when something can come about, after a dot.</summary>
    internal static string Window(LocalDate? first, LocalDate? last) => (first, last) switch
    {
        (null, null) => "",
        ({ } earliest, null) => $" · from {Days.Of(earliest)}, no last day",
        (null, { } latest) => $" · open until {Days.Of(latest)}",
        ({ } earliest, { } latest) when earliest == latest => $" · on {Days.Of(earliest)}",
        ({ } earliest, { } latest) => $" · from {Days.Of(earliest)}, open until {Days.Of(latest)}",
    };

    private static void Write(OutlookStanding outlook, CaseStanding answer, Page page)
    {
        var by = outlook.By is { } day ? $", for {Days.Of(day)}" : "";
        var names = answer.NamesOf(outlook.Claims);
        var attributions = outlook.Claims.Select(id => answer.Claims.GetValueOrDefault(id)).OfType<RecordedClaim>().Select(c => Quotation.Attribution(c, answer)).Distinct().ToList();
        if (attributions.Count == 0)
            attributions.Add(new Piece(names.Hide(outlook.Source), IsMasked: true));
        foreach (var attribution in attributions)
            page.Paragraph(2, 4, attribution with { Tone = Tone.Strong }, by);
        for (var i = 0; i < outlook.Expects.Length; i++)
            page.Paragraph(4, 6, outlook.Expects.Length > 1 ? (i == 0 ? "either " : "or ") : "", Quotation.Quoted(names.Hide(outlook.Expects[i])));
    }
}
