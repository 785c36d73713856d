using System.Collections.Immutable;
using System.Globalization;
using Tregua.Cases.Intake;
using Tregua.Cases.Names;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;
using Tregua.Reading.Documents;

namespace Tregua.Cli.Boards;

/// <summary>One report as it was written, its claims marked and numbered, each told in a list beside its paragraph or, on a narrow screen, below it.</summary>
internal static class MarkedArticle
{
    private const int LeastForTwoColumns = 110, Between = 3, Indent = 4;

    /// <summary>Prints one document that could be read.</summary>
    public static void Print(DocumentReading document, bool names, Terminal terminal)
    {
        if (document.Result is not { } result)
            return;
        var masking = names ? Masking.Off : Masking.Of(result);
        var page = new Page(terminal.Width, masking);
        ClaimList.WriteReport(document, result, page);
        var marks = new ClaimMarks(result, masking);
        foreach (var passage in result.Passages)
        {
            WritePassage(passage, document, marks, masking, page);
            page.Gap();
        }
        page.Paragraph(0, 2, Legend());
        PagePrinter.Print(page, terminal);
    }

    private static Piece[] Legend() =>
    [
        new("told as happening", ClaimMarks.ToneOf(Modality.Occurred, Polarity.Affirmed)), new(" · ", Tone.Faint),
        new("planned, asked for or expected", ClaimMarks.ToneOf(Modality.Scheduled, Polarity.Affirmed)), new(" · ", Tone.Faint),
        new("denied", ClaimMarks.ToneOf(Modality.Occurred, Polarity.Denied)),
    ];

    private static void WritePassage(Passage passage, DocumentReading document, ClaimMarks marks, Masking masking, Page page)
    {
        var text = marks.Pieces(passage);
        if (page.Width < LeastForTwoColumns)
        {
            page.Paragraph(0, 0, text);
            WriteList(passage, document, marks, masking, page, Indent);
            return;
        }
        var left = page.Width * 11 / 20;
        var article = new Page(left, masking);
        article.Paragraph(0, 0, text);
        var list = new Page(page.Width - left - Between, masking);
        WriteList(passage, document, marks, masking, list, 0);
        SideBySide(article.Lines, list.Lines, left, page);
    }

    private static void WriteList(Passage passage, DocumentReading document, ClaimMarks marks, Masking masking, Page page, int indent)
    {
        var result = document.Result!;
        foreach (var (number, claim) in marks.Starting(passage))
        {
            var label = new Piece(string.Create(CultureInfo.InvariantCulture, $"[{number}]"), ClaimMarks.ToneOf(claim.Modality, claim.Polarity));
            page.Labelled(indent, 5, label, new Piece(Sources.Of(claim.Source), Tone.Strong));
            page.Paragraph(indent + 5, indent + 7, ClaimWords.Asserted(claim with { Event = claim.Event with { Thing = masking.Thing(claim.Event) } }));
            var stipulations = document.Stipulations.GetValueOrDefault(claim.Id, []);
            if (!stipulations.IsEmpty)
                page.Paragraph(indent + 5, indent + 7, new Piece($"bears on {string.Join(", ", stipulations)}", Tone.Faint));
            ReasonList.Write(claim, result, page, indent + 5);
        }
    }

    private static void SideBySide(IReadOnlyList<ImmutableArray<Piece>> left, IReadOnlyList<ImmutableArray<Piece>> right, int column, Page page)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var pieces = new List<Piece>(i < left.Count ? left[i] : []);
            if (i < right.Count)
            {
                var used = pieces.Sum(piece => TextWidth.Of(piece.Text));
                pieces.Add(new string(' ', Math.Max(0, column - used)));
                pieces.Add(new Piece(" │ ", Tone.Faint));
                pieces.AddRange(right[i]);
            }
            page.Verbatim([.. pieces.Select(piece => piece with { IsMasked = true })]);
        }
    }
}
