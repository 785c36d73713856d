using System.Collections.Immutable;
using System.Security.Cryptography;
using Tregua.Evidence.Reports;
using Tregua.Reading.Dates.Tenses;
using Tregua.Reading.Dates.Values;
using Tregua.Reading.Documents.Feeds;
using Tregua.Reading.Documents.Mail;
using Tregua.Reading.Documents.Pages;
using Tregua.Reading.Names;
using Tregua.Reading.Tokens;
using Tregua.Reading.Languages;

namespace Tregua.Reading.Documents;

/// <summary>Bytes in, document out.</summary>
internal static class DocumentParser
{
    /// <summary>Decodes a document and takes it apart.</summary>
    /// <exception cref="UnreadableDocumentException">The document is empty, binary, or holds no article.</exception>
    public static Document Parse(ReadingInput input)
    {
        var draft = new DocumentDraft { Outlet = input.Outlet, Published = input.Published };
        var text = TextDecoder.Decode(input.Bytes.Span, draft.Notices, input.Charset);
        switch (DocumentFormats.Tell(text, input.Location))
        {
            case DocumentFormat.Feed:
                throw new UnreadableDocumentException(DocumentMessages.FeedWithoutItems);
            case DocumentFormat.FeedItem:
                FeedItem.Read(text, draft, input.OutletAround);
                break;
            case DocumentFormat.Mail:
                draft.Notices.Clear(); // a letter says for each of its parts how it is written
                MailDocuments.Read(input.Bytes, draft);
                break;
            case DocumentFormat.OtherXml:
                throw new UnreadableDocumentException(DocumentMessages.OtherXml);
            case DocumentFormat.Html:
                PageDocuments.Read(text, draft);
                draft.Address = PageAddress.Of(draft.Address, input.Location);
                break;
            case DocumentFormat.Markdown:
                draft.Text = text;
                MarkdownDocuments.Read(draft);
                break;
            case DocumentFormat.Text:
                draft.Text = text;
                TextDocuments.Read(draft);
                break;
            default:
                throw new InvalidOperationException("A document has one of the known formats.");
        }
        return Finish(input, draft);
    }

    /// <summary>The documents in an input: the items of a feed, else the input itself.</summary>
    public static ImmutableArray<ReadingInput> Parts(ReadingInput input)
    {
        try
        {
            var text = TextDecoder.Decode(input.Bytes.Span, [], input.Charset);
            if (DocumentFormats.Tell(text, input.Location) == DocumentFormat.Feed && Feed.Items(text, input).ToImmutableArray() is { IsEmpty: false } items)
                return items;
        }
        catch (UnreadableDocumentException)
        {
            // Said when it is read.
        }
        return [input];
    }

    private static bool IsStatement(string? title) =>
        title is not null && Tokenizer.Tokenize(title) is [var first, var second, ..] && NameWords.Statements.Contains(first.Word) && second.Lower is "by" or "from" or "of";

    private static Document Finish(ReadingInput input, DocumentDraft draft)
    {
        // The caller's word wins, and then the document's own instant is about another day.
        if (input.Outlet is not null)
            draft.Outlet = input.Outlet;
        if (input.Published is not null)
            draft.Published = input.Published;
        if (draft.PublishedAt is { } instant && draft.Published is { } day && instant.Date != day)
            draft.PublishedAt = null;
        SettleDateline(draft);
        // "Statement by the council" and "Orin, 3 May": a place, since the council publishes it itself.
        if (draft.Outlet is null && !IsStatement(draft.Title))
            draft.Outlet = draft.NameBesideDate;
        else if (!string.Equals(draft.Outlet, draft.NameBesideDate, StringComparison.OrdinalIgnoreCase))
            draft.DatelinePlace ??= draft.NameBesideDate;
        var language = LanguageGuess.Tell(draft);
        if (draft.Published is null && Language.Of(language) is { } other && other != Language.English)
            draft.Published = DocumentDates.InHeader(draft, other);
        if (draft.Published is null)
            draft.Notices.Add(DocumentMessages.NoPublicationDate);
        if (language is not null && Language.Of(language) is null)
        {
            draft.Notices.Add(language == "und" ? DocumentMessages.UnknownLanguage : DocumentMessages.OtherLanguage(language));
            draft.Passages.Clear();
            draft.Gaps.Clear();
        }
        return new Document
        {
            Text = new StoredText(draft.Text),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(input.Bytes.Span)),
            Title = draft.Title,
            Byline = draft.Byline,
            Outlet = draft.Outlet,
            Published = draft.Published,
            PublishedAt = draft.PublishedAt,
            DatelineDay = draft.DatelineDay == draft.Published ? null : draft.DatelineDay,
            DatelinePlace = draft.DatelinePlace,
            Language = language,
            Address = draft.Address,
            Credit = draft.Credit,
            Passages = draft.Passages.ToImmutable(),
            Gaps = draft.Gaps.ToImmutable(),
            Notices = [.. draft.Notices],
        };
    }

    // A dateline without a year takes the publication's; one with a year stands in for a missing publication day.
    private static void SettleDateline(DocumentDraft draft)
    {
        if (draft.DatelineDay is null && draft.DatelineWithoutYear is { } day && draft.Published is { } published)
            draft.DatelineDay = Years.Nearest(day.Month, day.Day, published, Direction.Past);
        if (draft.Published is null && draft.DatelineDay is { } dateline)
        {
            draft.Published = dateline;
            draft.Notices.Add(DocumentMessages.DatelineAsPublication);
        }
    }
}
