using System.Collections.Immutable;
using System.Text;

namespace Tregua.Reading.Tests.Robustness;

/// <summary>Texts and pages that no newsroom writes: one piece over and over, and random mixtures of pieces. The same seed gives the same text.</summary>
internal static class HostileTexts
{
    /// <summary>Pieces to repeat in plain text and Markdown.</summary>
    public static ImmutableArray<string> Pieces { get; } =
    [
        "“", "”", "\"", "'", "‘", "’", "«", "„", "(", ")", "[", "]", "{", "(a) ", "“a” ", "‘a’ ", ",", ", ", ".", ". ", "…", "?! ", ":", "; ", "-", "— ", "/", "*", "_", "`", "|", "~", "\\", "#", "# ", "## a\n", "> ", "- ", "- a\n", "1. ", "![a](b) ", "[a](http://b) ", "](", "[^", "**a** ", "---\n", "===\n", "```\n", "title: x\n",
        "a", "a ", "A ", "A. ", "Ana ", "Ana Lind ", "al-", "Mr. ", "U.S. ", "a.m. ", "’s ", "a’s ", "the ", "and ", "of ", "to ", "that ", "who ", "not ", "if ", "will ", "said ", "says that ", ", said ", "he said ", "he said that ", "Ana said that ", "Ana Lind said, ", "according to ", "it is said that ", "denied ", "told ", "released ", "the council released ", "to release ", "freed by ", "the release of ", "council ", "captive ", "the captives ", "30 captives ", "talks ", "they ", "she ",
        "1", "1 ", "1,", "1.", "1-", "1/", "1:", "12 ", "1,000 ", "one ", "hundred ", "two hundred and ", "a third of ", "at least ", "between 1 and ", "dozens of ", "12th ", "twenty-", "$1 ", "50% ", "99999999999999999999 ",
        "Tuesday ", "on Tuesday, ", "March ", "2 March ", "2025 ", "2025-03-12 ", "March 3 to 5 and ", "by Friday ", "two weeks ago ", "day 3 ", "the third batch ", "for three days ", "every day ", "at 10 pm ", "from 3 to ", "since ", "12:30 ", "1990s ",
        "e\u0301", "\u0301", "\u200B", "\u00AD", "\u202E", "\u200D", "🕊", "🏳️‍🌈", "\uD83D", "\uDD4A", "سلام ", "قال ", "שלום ", "мир ", "和", "ß", "İ", "ﬀ", "\uFFFD", "\uFEFF", "\t", "\r", "\v", "\f", "\u0085", "\u2028", "\n", "\n\n", "\r\n", " ", "\u00A0",
        "http://a.example/b ", "www.", "a@b.example ", "(AP) ", "PARIS (AP) — ", "PARIS, March 2 (Reuters) - ", "By Ana Lind\n", "12 March 2025\n", "Source: x\n", "Read more\n", "Related\n", "a\n", "A a\n\n", "The council freed 30 people on Tuesday, he said. ", "The council freed 30 people on Tuesday, he said.\n\n", "“We will free them,” Ana Lind said. ", "(The council said it freed 30 people, and the League said it did not, ",
    ];

    /// <summary>Pieces to repeat in pages.</summary>
    public static ImmutableArray<string> Marks { get; } =
    [
        "<p>", "</p>", "<p>a", "<div>", "<div>a</div>", "</div>", "<b>", "<b>a", "<b><p>", "<i><b>a</i>", "<a href=x>", "<a href=x>a</a> ", "<p><font size=1>a", "<p><b class=a>a</b>", "<span>", "<table>", "<table><tr><td>a", "<tr>", "<td>", "<ul><li>a", "<li>a", "<br>", "a<br>", "A.<br>", "<h1>a</h1>", "<h2>a</h2>", "<h2><a href=x>a</a></h2>", "<h2><a href=x>a</a></h2><p>A sentence of a few words stands here.</p>", "<h2>Related</h2>", "<p>Related</p>", "<article>", "<article><p>A sentence of a few words stands here.</p></article>", "<section class=related><p>A sentence of a few words stands here.</p>", "<div class='widget'><p>A sentence of a few words stands here.</p></div>", "<main>", "<form>", "<select><option>a", "<svg>", "<math><mi>", "<template>", "<script>", "<style>", "<!--", "<![CDATA[", "<?a", "<", "&", "&amp;", "&#1;", "&#xD800;", "&nbsp;", "<meta name=date content=x>", "<time>a</time>", "<time datetime=x>", "<p class=byline>By Ana Lind</p>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a\"}</script>", "<script type='application/ld+json'>[[[[", "<h1>a b c d</h1>", "<p>The council freed 30 people on Tuesday, he said.</p>", "<p>The council freed 30 people on Tuesday, he said. <a href=x>a</a>", "<p hidden>a", "<noscript>", "<iframe>", "<object>", "<frameset>", "<plaintext>", "<textarea>", "<title>", "<center>", "<nobr>", "<button>", "<option>", "<dd>", "<ruby><rt>", "<p a=1 b=2 c=3>",
    ];

    /// <summary>A piece repeated to a length.</summary>
    public static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
            text.Append(piece);
        return text.ToString();
    }

    /// <summary>A page around what is repeated.</summary>
    public static string Page(string body) => "<!doctype html><html><head><title>a</title></head><body><h1>The council frees thirty people</h1><p>The council freed thirty people on Tuesday, the committee said.</p>" + body;

    /// <summary>A mixture of pieces.</summary>
    public static string Mixture(Random random, int length)
    {
        var text = new StringBuilder(length + 64);
        var isPage = random.Next(3) == 0;
        while (text.Length < length)
        {
            var piece = isPage && random.Next(2) == 0 ? Marks[random.Next(Marks.Length)] : Pieces[random.Next(Pieces.Length)];
            var times = random.Next(12) == 0 ? random.Next(40) : 1;
            for (var i = 0; i < times; i++)
                text.Append(piece);
        }
        return isPage ? Page(text.ToString()) : text.ToString();
    }

    /// <summary>Bytes with some of them changed, left out, doubled or moved.</summary>
    public static byte[] Mutated(Random random, byte[] bytes)
    {
        var mutated = new List<byte>(bytes);
        for (var i = random.Next(1, 12); i > 0 && mutated.Count > 4; i--)
        {
            var at = random.Next(mutated.Count);
            var length = Math.Min(random.Next(1, 60), mutated.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveRange(at, length);
                    break;
                case 2:
                    mutated.InsertRange(at, mutated.GetRange(at, length));
                    break;
                case 3:
                    var moved = mutated.GetRange(at, length);
                    mutated.RemoveRange(at, length);
                    mutated.InsertRange(random.Next(mutated.Count + 1), moved);
                    break;
                case 4:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(Marks[random.Next(Marks.Length)]));
                    break;
            }
        }
        return [.. mutated];
    }

    /// <summary>Random bytes.</summary>
    public static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        // Half of it without control characters, which get a file refused as binary.
        if (random.Next(2) == 0)
        {
            for (var i = 0; i < bytes.Length; i++)
                bytes[i] = bytes[i] < 32 ? (byte)' ' : bytes[i];
        }
        return bytes;
    }
}
