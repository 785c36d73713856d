using NodaTime.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Reading;
using Tregua.Reading.Documents;

namespace Tregua.Evaluation.Documents;

/// <summary>What the reader made of a page.</summary>
/// <param name="Text">The article's text without its headline; empty when the page was refused.</param>
/// <param name="Fields">What the page says of itself, by field.</param>
/// <param name="Refusal">Why it was refused; null when it was read.</param>
internal sealed record FoundPage(string Text, Dictionary<string, string?> Fields, string? Refusal)
{
    /// <summary>Reads a page.</summary>
    public static FoundPage Of(ExpectedPage page)
    {
        try
        {
            var document = DocumentParser.Parse(new ReadingInput { Bytes = page.Bytes, Location = page.Name + ".html" });
            return new FoundPage(WithoutTitle(document), FieldsOf(document), Refusal: null);
        }
        catch (UnreadableDocumentException refusal)
        {
            return new FoundPage("", FieldsOf(document: null), refusal.Message);
        }
    }

    private static string WithoutTitle(Document document)
    {
        var text = document.Text.Text;
        return document.Title is { } title && text.StartsWith(title, StringComparison.Ordinal) ? text[title.Length..] : text;
    }

    private static Dictionary<string, string?> FieldsOf(Document? document) => new(StringComparer.Ordinal)
    {
        ["title"] = document?.Title,
        ["byline"] = document?.Byline,
        ["outlet"] = document?.Outlet,
        ["published"] = document?.Published is { } day ? LocalDatePattern.Iso.Format(day) : null,
        ["publishedAt"] = document?.PublishedAt is { } instant ? OffsetDateTimePattern.Rfc3339.Format(instant) : null,
        ["datelinePlace"] = document?.DatelinePlace,
        ["credit"] = document?.Credit,
        ["language"] = document?.Language,
        ["address"] = document?.Address,
    };
}
