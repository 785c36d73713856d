using System.Runtime.CompilerServices;
using System.Text;
using NodaTime.Text;
using Tregua.Reading.Documents;
using Tregua.Reading.Tests.Support;

namespace Tregua.Reading.Tests.Documents;

public sealed class DocumentFileTests
{
    [Theory]
    [InlineData("head-lines.txt")]
    [InlineData("masthead.txt")]
    [InlineData("front-matter.md")]
    [InlineData("digest.md")]
    [InlineData("article-in-an-article-element.html")]
    [InlineData("paragraphs-in-divisions.html")]
    [InlineData("breaks-instead-of-paragraphs.html")]
    [InlineData("main-with-comments.html")]
    public void A_document_is_taken_apart_as_written_in_the_file_beside_it(string name)
    {
        var path = Path.Combine(Folder(), name);

        var actual = Describe(DocumentParser.Parse(new ReadingInput { Bytes = File.ReadAllBytes(path), Location = name }));

        ExpectedFile.Is(actual, path + ".expected");
    }

    private static string Describe(Document document)
    {
        var text = new StringBuilder();
        text.Append($"title: {document.Title}\noutlet: {document.Outlet}\n");
        text.Append($"published: {document.Published?.ToString("uuuu-MM-dd", null)}\n");
        text.Append($"at: {(document.PublishedAt is { } at ? OffsetDateTimePattern.Rfc3339.Format(at) : "")}\n");
        text.Append($"dateline: {document.DatelinePlace} {document.DatelineDay?.ToString("uuuu-MM-dd", null)}\n");
        text.Append($"language: {document.Language}\naddress: {document.Address}\ncredit: {document.Credit}\n");
        foreach (var notice in document.Notices)
            text.Append($"notice: {notice}\n");
        foreach (var passage in Texts.Passages(document))
            text.Append($"\n{passage}\n");
        return text.ToString();
    }

    private static string Folder([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "Data");
}
