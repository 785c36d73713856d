using MimeKit;
using NodaTime;
using Tregua.Reading.Documents.Pages;

namespace Tregua.Reading.Documents.Mail;

/// <summary>Takes an electronic letter apart. The stored text is its subject and its body; what is attached is named and never opened.</summary>
internal static class MailDocuments
{
    private const int MostNamed = 10; // attachments

    private static readonly string[] Headers = ["from:", "date:", "subject:", "to:", "message-id:", "mime-version:", "received:", "return-path:", "delivered-to:", "content-type:", "x-mailer:", "reply-to:"];
    private static readonly string[] Prefixes = ["re:", "fw:", "fwd:", "aw:", "wg:", "tr:"];

    /// <summary>True when a text starts with the headers of a letter: at least three of them, one saying who sent it.</summary>
    public static bool Stands(string text)
    {
        var known = 0;
        var isFrom = false;
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, 8_000)).EnumerateLines())
        {
            if (line.IsEmpty)
                break;
            foreach (var header in Headers)
            {
                if (!line.StartsWith(header, StringComparison.OrdinalIgnoreCase))
                    continue;
                known++;
                isFrom |= header == "from:";
            }
        }
        return isFrom && known >= 3;
    }

    /// <summary>Reads a letter into the draft.</summary>
    /// <exception cref="UnreadableDocumentException">It holds no text.</exception>
    public static void Read(ReadOnlyMemory<byte> bytes, DocumentDraft draft)
    {
        using var letter = Parse(bytes);
        draft.Title ??= Subject(letter.Subject);
        TakeSender(letter, draft);
        if (letter.Headers.Contains(HeaderId.Date) && letter.Date != DateTimeOffset.MinValue)
        {
            draft.PublishedAt ??= OffsetDateTime.FromDateTimeOffset(letter.Date);
            draft.Published ??= draft.PublishedAt.Value.Date;
        }
        TakeText(letter, draft);
        var attached = letter.Attachments.Select(NameOf).ToList();
        if (attached.Count > 0)
            draft.Notices.Add(DocumentMessages.Attachments(attached.Count, attached.Take(MostNamed)));
    }

    private static MimeMessage Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            return MimeMessage.Load(stream);
        }
        catch (Exception broken) when (broken is FormatException or IOException or ArgumentException or InvalidOperationException)
        {
            throw new UnreadableDocumentException(DocumentMessages.BrokenLetter, broken);
        }
    }

    // The plain text, unless it only points to the other.
    private static void TakeText(MimeMessage letter, DocumentDraft draft)
    {
        var plain = letter.TextBody is { } body && !string.IsNullOrWhiteSpace(body) ? body : null;
        var html = letter.HtmlBody;
        if (html is not null && (plain is null || plain.Length * 2 < PageText.Length(html)))
        {
            PageDocuments.ReadFragment(html, draft);
        }
        else if (plain is not null)
        {
            draft.Text = draft.Title is { } title ? title + "\n\n" + plain : plain;
            TextDocuments.Read(draft, draft.Title?.Length ?? 0);
        }
        if (!draft.HasProse)
            throw new UnreadableDocumentException(DocumentMessages.LetterWithoutText);
    }

    // "Lake Herald <news@…>" publishes; "Jana Veld <veld@…>" writes.
    private static void TakeSender(MimeMessage letter, DocumentDraft draft)
    {
        var sender = letter.From.Mailboxes.FirstOrDefault() ?? letter.Sender;
        if (sender?.Name is not { } name || string.IsNullOrWhiteSpace(name))
            return;
        var line = PageText.OneLine(name).Trim('"', '\'');
        if (!HeaderParts.NamesOutlet([.. line.Split(' ')]) && PageBylines.Join([line], outlet: null) is { } person && !IsRole(sender.Address))
            draft.Byline ??= person;
        else
            draft.Outlet ??= line;
    }

    private static bool IsRole(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return address[..Math.Max(0, at)].ToLowerInvariant() is "press" or "news" or "newsroom" or "newsletter" or "info" or "media" or "noreply" or "no-reply" or "office" or "contact" or "pressoffice";
    }

    private static string? Subject(string? subject)
    {
        var rest = PageText.OneLine(subject ?? "");
        var isPrefixed = true;
        while (isPrefixed)
        {
            isPrefixed = false;
            foreach (var prefix in Prefixes)
            {
                if (!rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                    continue;
                rest = rest[prefix.Length..].TrimStart();
                isPrefixed = true;
            }
        }
        return rest.Length > 0 ? rest : null;
    }

    private static string NameOf(MimeEntity attached)
    {
        if (attached is MessagePart)
            return "a letter";
        var name = attached.ContentDisposition?.FileName ?? attached.ContentType.Name;
        return string.IsNullOrWhiteSpace(name) ? attached.ContentType.MimeType : PageText.OneLine(name);
    }
}
