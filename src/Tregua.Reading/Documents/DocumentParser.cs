using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Tregua.Evidence.Reports;

namespace Tregua.Reading.Documents;

/// <summary>Bytes in, document out.</summary>
internal static class DocumentParser
{
    /// <summary>Decodes a document and takes it apart.</summary>
    /// <exception cref="UnreadableDocumentException">The document is empty, binary, or holds no article.</exception>
    public static Document Parse(ReadingInput input)
    {
        var text = Encoding.UTF8.GetString(input.Bytes.Span);
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableDocumentException("The document is empty.");
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Trim().Length > 0)
                passages.Add(new Passage(at, at + line.TrimEnd().Length, PassageKind.Paragraph));
            at += line.Length + 1;
        }
        return new Document
        {
            Text = new StoredText(text),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(input.Bytes.Span)),
            Outlet = input.Outlet,
            Published = input.Published,
            Language = "en",
            Passages = passages.ToImmutable(),
        };
    }
}
