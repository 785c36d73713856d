using System.Text;

namespace Tregua.Reading.Documents;

/// <summary>Turns bytes into text: by byte order mark, as UTF-8, else by the encoding an HTML page names, else as Windows-1252.</summary>
internal static class TextDecoder
{
    private const int Head = 4096; // bytes in which a page names its encoding

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly (byte[] Start, string Kind)[] Binaries =
    [
        ("%PDF"u8.ToArray(), "a PDF file"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or an office document"),
        ([0x1F, 0x8B], "a compressed file"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "an image"),
        ([0xFF, 0xD8, 0xFF], "an image"),
        ("GIF8"u8.ToArray(), "an image"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
    ];

    /// <summary>The text, without a byte order mark.</summary>
    /// <exception cref="UnreadableDocumentException">The bytes are empty or no text.</exception>
    /// <param name="bytes">The bytes.</param>
    /// <param name="notices">What could not be done is added to it.</param>
    /// <param name="charset">What came with the bytes names as their encoding; null when nothing does. Valid UTF-8 is taken for that all the same.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, List<string> notices, string? charset = null)
    {
        if (bytes.IsEmpty)
            throw new UnreadableDocumentException(DocumentMessages.Empty);
        foreach (var (start, kind) in Binaries)
        {
            if (bytes.StartsWith(start))
                throw new UnreadableDocumentException(DocumentMessages.Binary(kind));
        }
        var text = ByMark(bytes) ?? Unmarked(bytes, notices, charset);
        if (IsBlank(text))
            throw new UnreadableDocumentException(DocumentMessages.Empty);
        return text;
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Checked(Encoding.UTF8.GetString(bytes[3..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return Checked(Encoding.UTF32.GetString(bytes[4..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Checked(Encoding.Unicode.GetString(bytes[2..]));
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Checked(Encoding.BigEndianUnicode.GetString(bytes[2..])) : null;
    }

    private static string Unmarked(ReadOnlySpan<byte> bytes, List<string> notices, string? charset)
    {
        if (bytes.Contains((byte)0))
            throw new UnreadableDocumentException(DocumentMessages.Binary("a binary file"));
        try
        {
            return Checked(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Checked(NotUtf8(bytes, notices, charset));
        }
    }

    private static string NotUtf8(ReadOnlySpan<byte> bytes, List<string> notices, string? charset)
    {
        // A few broken bytes in a text that is otherwise UTF-8 stay visible; offsets hold.
        var lenient = Encoding.UTF8.GetString(bytes);
        var broken = lenient.AsSpan().Count('\uFFFD');
        var whole = 0;
        foreach (var c in lenient)
            whole += c is >= '\u0080' and not '\uFFFD' ? 1 : 0;
        if (whole > 10 * broken)
        {
            notices.Add(DocumentMessages.BrokenBytes(broken));
            return lenient;
        }
        return ((charset is null ? null : Known(charset)) ?? Declared(bytes[..Math.Min(bytes.Length, Head)])).GetString(bytes);
    }

    // <meta charset="windows-1256">, <?xml encoding="windows-1256"?>; without one Windows-1252, which holds Latin-1.
    private static Encoding Declared(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        foreach (var mark in (string[])["charset=", "encoding="])
        {
            var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var start = at + mark.Length;
            while (start < text.Length && text[start] is '"' or '\'' or ' ')
                start++;
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_'))
                end++;
            if (Known(text[start..end]) is { } named)
                return named;
        }
        return Known("windows-1252") ?? Encoding.Latin1;
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Control characters are no part of any text; a hundredth of them makes a binary file.
    private static string Checked(string text)
    {
        var controls = 0;
        foreach (var c in text)
            controls += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001B') ? 1 : 0;
        return controls * 100 > text.Length ? throw new UnreadableDocumentException(DocumentMessages.Binary("a binary file")) : text;
    }

    private static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!Tokens.Tokenizer.IsBlank(c))
                return false;
        }
        return true;
    }
}
