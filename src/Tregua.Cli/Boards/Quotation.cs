using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;

namespace Tregua.Cli.Boards;

/// <summary>A claim as a view quotes it: the words, who said them, through whom and when.</summary>
internal static class Quotation
{
    // Longer words are cut; `why` has them whole.
    private const int LongestOnBoard = 160, LeastWords = 24, MostWords = 72;

    /// <summary>The words of a claim, as their report may show them.</summary>
    public static Piece Words(RecordedClaim claim, CaseStanding answer) =>
        Quoted(answer.Masking.Words(claim.Claim));

    /// <summary>A source's own words, masked already, in quotation marks of a kind that reports seldom hold.</summary>
    public static Piece Quoted(string words) => new($"“{SafeText.OneLine(words).Trim()}”", Tone.Quoted, IsMasked: true);

    /// <summary>Who said a claim, through whom, and when it was published.</summary>
    public static Piece Attribution(RecordedClaim claim, CaseStanding answer)
    {
        var text = $"{Sources.Of(claim.Claim.Source, claim.Report)}, {Sources.Published(claim)}";
        return new Piece(answer.Masking.In(claim.Claim.Report).Hide(text), IsMasked: true);
    }

    /// <summary>Who said a claim, the outlet and the day, without what they are.</summary>
    public static Piece ShortSource(RecordedClaim claim, CaseStanding answer)
    {
        var text = $"{Sources.Short(claim.Claim.Source, claim.Report)}, {Sources.Published(claim)}";
        return new Piece(answer.Masking.In(claim.Claim.Report).Hide(text), Tone.Faint, IsMasked: true);
    }

    /// <summary>A claim in one line: its words cut to what fits, who said them, through whom, when.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="page">The page.</param>
    /// <param name="indent">Columns before it.</param>
    /// <param name="more">What stands after it, such as how many more there are.</param>
    public static void WriteShort(RecordedClaim claim, CaseStanding answer, Page page, int indent, string more)
    {
        var source = ShortSource(claim, answer);
        var room = Math.Clamp(page.Width - indent - TextWidth.Of($"“” — {source.Text}{more}"), LeastWords, MostWords);
        var words = TextWidth.Cut(SafeText.OneLine(answer.Masking.Words(claim.Claim)).Trim(), room);
        page.Paragraph(indent, indent + 2, Quoted(words), " — ", source, new Piece(more, Tone.Faint));
    }

    /// <summary>A claim on one paragraph.</summary>
    public static void Write(RecordedClaim claim, CaseStanding answer, Page page, int indent)
    {
        var words = Words(claim, answer);
        page.Paragraph(indent, indent + 2,
            words with { Text = TextWidth.Cut(words.Text, LongestOnBoard) },
            " — ",
            Attribution(claim, answer),
            new Piece(claim.Review == Review.Suggested ? "" : $" [{Hyphenated.Of(claim.Review)}]", Tone.Faint));
    }
}
