using System.Collections.Immutable;
using System.Text;
using Tregua.Evidence.Reports;
using Tregua.Reading.Documents;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tests.Support;

/// <summary>Documents and sentences made from strings.</summary>
internal static class Texts
{
    /// <summary>The sentences of one paragraph.</summary>
    public static ImmutableArray<Sentence> Sentences(string paragraph) =>
        SentenceSplitter.Split(new Document
        {
            Text = new StoredText(paragraph),
            Sha256 = "",
            Passages = [new Passage(0, paragraph.Length, PassageKind.Paragraph)],
        });

    /// <summary>A text parsed as a file of the given name.</summary>
    public static Document Parse(string text, string location = "report.txt") =>
        DocumentParser.Parse(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text), Location = location });

    /// <summary>The words of every passage, each with its kind before it.</summary>
    public static ImmutableArray<string> Passages(Document document) =>
        [.. document.Passages.Select(passage => $"{passage.Kind}: {document.Text.Text[passage.Start..passage.End]}")];
}
