using System.Globalization;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Standings;
using Tregua.Standings.Derivations;

namespace Tregua.Cli.Boards;

/// <summary>A stipulation's derivation as an indented tree, down to the words in a report.</summary>
internal sealed class WhyTree
{
    // A step that follows from more than this many gives in full only those that decide; the others keep their words and sources.
    private const int MostWhole = 4;

    private readonly CaseStanding _answer;
    private readonly Page _page;
    private readonly Dictionary<string, int> _numbers = [];
    private bool _isBrief;

    private WhyTree(CaseStanding answer, Page page)
    {
        _answer = answer;
        _page = page;
    }

    /// <summary>Writes the view.</summary>
    public static void Write(Explanation explanation, Page page)
    {
        BoardHeader.Write(explanation.Answer, page);
        page.Gap();
        ClauseBlock.Write(explanation.Standing, explanation.Answer, page);
        WriteText(explanation, page);
        page.Section("Because");
        var tree = new WhyTree(explanation.Answer, page);
        tree.WriteStep(explanation.Standing.Derivation, 2);
        tree.WriteOthers(explanation);
        WriteRules(explanation, page);
        if (tree._isBrief)
        {
            page.Gap();
            page.Paragraph(0, 0, new Piece("Of claims given in brief `tregua why --json` has the fields and the place in the report.", Tone.Faint));
        }
    }

    // Whoever has to rely on the answer reads here by which rules it was reached.
    private static void WriteRules(Explanation explanation, Page page)
    {
        page.Section("The rules named above");
        foreach (var rule in RuleBook.RulesOf(explanation.Standing.Derivation))
        {
            if (RuleBook.TextOf(rule) is { } text)
                page.Paragraph(2, 4, new Piece(rule, Tone.Strong), $" — {text}");
        }
    }

    private static void WriteText(Explanation explanation, Page page)
    {
        if (explanation.Clause.ClauseNumber is { } number)
            page.Paragraph(2, 4, new Piece($"clause {number} of the text", Tone.Faint));
        foreach (var source in explanation.Clause.Sources)
            page.Paragraph(2, 4, new Piece($"the clause was read at: {source}", Tone.Faint));
        foreach (var note in explanation.Clause.Notes)
            page.Paragraph(2, 4, new Piece(note.Unverified ? $"note, unverified: {note.Text}" : $"note: {note.Text}", Tone.Faint));
        foreach (var instalment in explanation.Standing.Milestones.Concat(explanation.Standing.Instalments))
        {
            var due = instalment.Due is { } range ? $", due {Days.Range(range)}" : "";
            page.Paragraph(2, 4, $"{instalment.Label}: {Counts.Range(instalment.Low, instalment.High)} of {Counts.Of(instalment.Required)}{due}, {ClauseWords.Timeliness(instalment.Timeliness)}");
        }
    }

    private void WriteStep(Derivation step, int indent, bool brief = false)
    {
        _page.Paragraph(indent, indent + 2, "- ", step.Text, new Piece($" [{step.Rule}]", Tone.Faint));
        foreach (var id in step.Claims)
            WriteClaim(id, indent + 4, brief);
        var many = step.From.Length > MostWhole;
        foreach (var inner in step.From)
            WriteStep(inner, indent + 2, brief || (many && IsLeaf(inner) && !Decides(inner, step)));
    }

    private void WriteClaim(string id, int indent, bool brief = false)
    {
        if (!_answer.Claims.TryGetValue(id, out var claim))
        {
            _page.Paragraph(indent, indent + 2, $"claim {id}, which the ledger does not hold");
            return;
        }
        if (_numbers.TryGetValue(id, out var seen))
        {
            _page.Paragraph(indent, indent + 4, new Piece(string.Create(CultureInfo.InvariantCulture, $"({seen}) as above"), Tone.Faint));
            return;
        }
        var number = _numbers[id] = _numbers.Count + 1;
        if (brief)
            WriteBrief(claim, number, indent);
        else
            WriteWhole(claim, number, indent);
    }

    private void WriteWhole(RecordedClaim claim, int number, int indent)
    {
        _page.Paragraph(indent, indent + 4, string.Create(CultureInfo.InvariantCulture, $"({number}) "), Quotation.Words(claim, _answer));
        _page.Paragraph(indent + 4, indent + 6, Quotation.Attribution(claim, _answer));
        _page.Paragraph(indent + 4, indent + 6, new Piece(_answer.Masking.In(claim.Claim.Report).Hide(ClaimWords.Asserted(claim.Claim)), IsMasked: true));
        _page.Paragraph(indent + 4, indent + 6, new Piece($"{Sources.Place(claim)} · {Hyphenated.Of(claim.Review)} · claim {claim.Claim.Id}", Tone.Faint));
    }

    // In a long list the words, the source and the claim's id are enough; the claim's fields are in the JSON.
    private void WriteBrief(RecordedClaim claim, int number, int indent)
    {
        _isBrief = true;
        var words = Quotation.Words(claim, _answer);
        _page.Paragraph(indent, indent + 4, string.Create(CultureInfo.InvariantCulture, $"({number}) "), words, " — ", Quotation.Attribution(claim, _answer), new Piece($" · claim {claim.Claim.Id}", Tone.Faint));
    }

    private static bool IsLeaf(Derivation step) => step.From.IsEmpty;

    // Of many totals the highest one decides the least that was done; and claims that conflict are to be read in full.
    private bool Decides(Derivation step, Derivation whole)
    {
        var highest = whole.From.Select(HighestTotal).Max();
        return step.Claims.Any(id => _answer.Claims.GetValueOrDefault(id)?.Claim.Polarity == Polarity.Denied)
            || (highest > 0 && HighestTotal(step) == highest);
    }

    private decimal HighestTotal(Derivation step) => step.Claims
        .Select(id => _answer.Claims.GetValueOrDefault(id)?.Claim.Quantity)
        .Select(q => q is { Base: QuantityBase.Total, Best: { } best } ? best : 0)
        .DefaultIfEmpty(0).Max();

    // Claims that bear on the clause without entering a step are shown too: nothing that was weighed is left out.
    private void WriteOthers(Explanation explanation)
    {
        var others = explanation.Claims.Where(c => !_numbers.ContainsKey(c.Claim.Id)).ToList();
        if (others.Count == 0)
            return;
        _page.Section("Also reported of it");
        foreach (var claim in others)
            WriteClaim(claim.Claim.Id, 2);
    }
}
