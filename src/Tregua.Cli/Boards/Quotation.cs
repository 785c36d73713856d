using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;

namespace Tregua.Cli.Boards;

/// <summary>A claim as a view quotes it: the words, who said them, through whom and when.</summary>
internal static class Quotation
{
    // Longer words are cut on the board; `why` has them whole.
    private const int LongestOnBoard = 160;

    /// <summary>A claim on one paragraph.</summary>
    public static void Write(RecordedClaim claim, Page page, int indent)
    {
        page.Paragraph(indent, indent + 2,
            new Piece($"\"{TextWidth.Cut(SafeText.OneLine(claim.Claim.Text), LongestOnBoard)}\"", Tone.Quoted),
            $" — {Sources.Of(claim.Claim.Source)}, {Sources.Via(claim.Claim.Source, claim.Report)}, {Sources.Published(claim)}",
            new Piece(claim.Review == Review.Suggested ? "" : $" [{Hyphenated.Of(claim.Review)}]", Tone.Faint));
    }

    /// <summary>The claims with the given ids, one paragraph each.</summary>
    public static void WriteAll(IEnumerable<string> ids, CaseStanding answer, Page page, int indent)
    {
        foreach (var id in ids)
        {
            if (answer.Claims.TryGetValue(id, out var claim))
                Write(claim, page, indent);
        }
    }
}
