using Tregua.Cases;
using Tregua.Cases.Intake;
using Tregua.Cli.Commands;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;

namespace Tregua.Cli.Boards;

/// <summary>What became of a claim entered by hand.</summary>
internal static class EnteredClaimNote
{
    /// <summary>Writes it.</summary>
    public static void Write(EnteredClaim entered, CaseFolder folder, string command, Page page)
    {
        var claim = entered.Claim;
        page.Paragraph(0, 2, entered.Added ? "Recorded, as accepted:" : "The ledger holds this claim already; nothing was added:");
        page.Paragraph(2, 4, new Piece($"\"{claim.Claim.Text}\"", Tone.Quoted));
        page.Paragraph(2, 4, $"{Sources.Of(claim.Claim.Source, claim.Report)}, {Sources.Published(claim)}");
        page.Paragraph(2, 4, ClaimWords.Asserted(claim.Claim));
        if (entered.Stipulations.IsEmpty)
        {
            page.Paragraph(0, 2, "It bears on no stipulation of the agreement: check the actor, the verb and the thing.");
            return;
        }
        page.Paragraph(0, 2, $"It bears on {string.Join(", ", entered.Stipulations)}. To see what it changes:");
        page.Verbatim("  ", new Piece($"{command} why {Quoting.Word(folder.Path)} {entered.Stipulations[0]}", Tone.Typed));
    }
}
