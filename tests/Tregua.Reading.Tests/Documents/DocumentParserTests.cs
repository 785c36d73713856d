using System.Text;
using NodaTime;
using Tregua.Reading.Documents;
using Tregua.Reading.Tests.Support;

namespace Tregua.Reading.Tests.Documents;

public sealed class DocumentParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \r\n ")]
    [InlineData("\uFEFF")]
    public void An_empty_document_says_what_to_give_instead(string text) =>
        Refusal(Encoding.UTF8.GetBytes(text)).ShouldBe("The document is empty; give a file that holds the text of a report.");

    [Theory]
    [InlineData("%PDF-1.7 and more", "a PDF file")]
    [InlineData("PK\u0003\u0004 and more", "a ZIP archive or an office document")]
    [InlineData("GIF89a and more", "an image")]
    [InlineData("SQLite format 3 and more", "a database")]
    [InlineData("a text with a \0 in it", "a binary file")]
    public void A_binary_document_says_what_it_is_and_what_to_give_instead(string bytes, string kind) =>
        Refusal(Encoding.UTF8.GetBytes(bytes)).ShouldBe($"The document is {kind} and cannot be read; give its text as a .txt, .md or .html file.");

    [Fact]
    public void A_page_without_an_article_says_so()
    {
        const string Page = "<html><body><nav><a href='/'>Home</a></nav><p>Please sign in.</p></body></html>";

        Refusal(Encoding.UTF8.GetBytes(Page)).ShouldBe("The page holds no article, only navigation or short fragments; save the page of one article, or copy its text into a .txt file.");
    }

    [Fact]
    public void A_page_that_nests_for_ever_is_refused()
    {
        var page = "<html>" + string.Concat(Enumerable.Repeat("<div>", 5000)) + "The council freed thirty people on Tuesday, it said.";

        Refusal(Encoding.UTF8.GetBytes(page)).ShouldBe("The page's elements are nested too deeply to be a report; copy its text into a .txt file.");
    }

    [Fact]
    public void The_text_of_a_file_is_stored_as_it_is_without_its_byte_order_mark()
    {
        const string Text = "  A line.\r\n\r\n\tAnother – with a 🕊 in it. \n";

        Texts.Parse("\uFEFF" + Text).Text.Text.ShouldBe(Text);
    }

    [Fact]
    public void Utf_16_is_told_by_its_byte_order_mark()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("The truce held on Tuesday.")];

        Parse(bytes).Text.Text.ShouldBe("The truce held on Tuesday.");
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_read_as_windows_1252()
    {
        byte[] bytes = [.. "They "u8, 0x93, .. "held"u8, 0x94, .. " it."u8];

        Parse(bytes).Text.Text.ShouldBe("They “held” it.");
    }

    [Fact]
    public void A_page_is_decoded_as_it_declares()
    {
        byte[] bytes = [.. "<html><meta charset=windows-1251><body><p>The word "u8, 0xEC, 0xE8, 0xF0, .. " means peace and the world in one of the two languages.</p>"u8];

        Parse(bytes, "a.html").Text.Text.ShouldStartWith("The word мир means");
    }

    [Fact]
    public void A_few_broken_bytes_leave_a_notice()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("“Sí”, “é”, “à”, “ü”, “ñ”, “ö”: the six words of the accord."), 0xFF];

        Parse(bytes).Notices.ShouldContain("The text is UTF-8 but for 1 broken character, shown as \uFFFD.");
    }

    [Fact]
    public void A_first_long_sentence_with_a_full_stop_is_no_headline()
    {
        var document = Texts.Parse("The council freed thirty people on Tuesday, the committee said.\n\nTalks go on.\n");

        document.Title.ShouldBeNull();
        document.Passages.Length.ShouldBe(2);
    }

    [Fact]
    public void One_line_alone_is_prose_even_without_a_full_stop() =>
        Texts.Passages(Texts.Parse("The council freed thirty people on Tuesday")).ShouldBe(["Paragraph: The council freed thirty people on Tuesday"]);

    [Theory]
    [InlineData("date 2025-03-12 By Lake Herald Staff", "Lake Herald")]
    [InlineData("By Mira Tolan, Shore Post\nMarch 12, 2025", "Shore Post")]
    [InlineData("Shore Post, 12 March 2025", "Shore Post")]
    [InlineData("Published: 12 March 2025\nSource: Shore Post", "Shore Post")]
    [InlineData("By Orin State Radio\nOrin, 12 March 2025", "Orin State Radio")]
    [InlineData("12 Mar 2025 10:30 GMT | Valley Review", "Valley Review")]
    [InlineData("ORIN, 12 March 2025 (Valley Review) — The talks, which were held in the hall, broke up early.", "Valley Review")]
    public void Head_lines_give_outlet_and_day(string head, string outlet)
    {
        var document = Texts.Parse(head + "\n\nThe council freed thirty people on Tuesday, the committee said.\n");

        document.Outlet.ShouldBe(outlet);
        document.Published.ShouldBe(new LocalDate(2025, 3, 12));
    }

    [Fact]
    public void The_byline_of_a_house_over_place_and_day_is_the_outlet_without_its_by() =>
        Texts.Parse("By Orin State Radio\nOrin, 12 March 2025\n\nROAD OPENS AGAIN\n\nThe council freed thirty people on Tuesday, the committee said.\n\nTalks go on.\n").Outlet.ShouldBe("Orin State Radio");

    [Theory]
    [InlineData("Truce Begins January 19, 2025")]
    [InlineData("Captives Freed By Council")]
    [InlineData("Council, League Trade Blame")]
    public void A_headline_with_a_date_or_a_by_in_it_is_no_head_line(string headline)
    {
        var document = Texts.Parse(headline + "\n\nThe council freed thirty people on Tuesday, the committee said.\n");

        document.Title.ShouldBe(headline);
        document.Outlet.ShouldBeNull();
    }

    [Fact]
    public void A_dateline_s_day_stands_in_for_a_missing_publication_day_and_says_so()
    {
        var document = Texts.Parse("ORIN, 12 March 2025 — The council freed thirty people on Tuesday.\n");

        document.Published.ShouldBe(new LocalDate(2025, 3, 12));
        document.Notices.ShouldBe(["No publication date was found; the day of the dateline is taken for it."]);
    }

    [Fact]
    public void A_dateline_without_a_year_takes_it_from_the_publication_day()
    {
        var document = Texts.Parse("Shore Post, 2 January 2025\n\nORIN, Dec. 31 (AP) — The council freed thirty people on Tuesday.\n");

        document.DatelineDay.ShouldBe(new LocalDate(2024, 12, 31));
        document.Credit.ShouldBe("AP");
    }

    [Fact]
    public void What_the_caller_knows_wins_over_what_the_document_says()
    {
        var bytes = Encoding.UTF8.GetBytes("Shore Post, 2 January 2025\n\nThe council freed thirty people on Tuesday.\n");

        var document = DocumentParser.Parse(new ReadingInput { Bytes = bytes, Outlet = "Lake Herald", Published = new LocalDate(2025, 1, 3) });

        document.Outlet.ShouldBe("Lake Herald");
        document.Published.ShouldBe(new LocalDate(2025, 1, 3));
    }

    [Theory]
    [InlineData("Le conseil a dit que les trois hommes ont été libérés dans la nuit et que la trêve tient pour le moment.", "fr")]
    [InlineData("Il consiglio ha detto che i tre uomini sono stati liberati nella notte e che la tregua regge per il momento con le due parti.", "it")]
    [InlineData("أفرج المجلس عن ثلاثين رجلا يوم الثلاثاء وقال إن الهدنة مستمرة.", "ar")]
    [InlineData("המועצה שחררה שלושים איש ביום שלישי.", "he")]
    public void A_text_in_another_language_is_kept_whole_and_no_prose_is_read(string text, string language)
    {
        var document = Texts.Parse(text);

        document.Language.ShouldBe(language);
        document.Text.Text.ShouldBe(text);
        document.Passages.ShouldBeEmpty();
        document.Notices.ShouldContain($"The text seems to be in the language '{language}', for which there is no vocabulary yet; it was kept, but no claims were read from it.");
    }

    [Fact]
    public void References_to_several_outlets_name_no_publisher()
    {
        var document = Texts.Parse("One came. [Lake Herald, 2025-03-12](https://a.example)\n\nTwo came. [Shore Post, 2025-03-12](https://b.example)\n", "digest.md");

        document.Outlet.ShouldBeNull();
        document.Notices.ShouldContain("The paragraphs refer to several outlets, so none is taken as the publisher; give one with --outlet.");
    }

    private static Document Parse(byte[] bytes, string location = "report.txt") =>
        DocumentParser.Parse(new ReadingInput { Bytes = bytes, Location = location });

    private static string Refusal(byte[] bytes) =>
        Should.Throw<UnreadableDocumentException>(() => Parse(bytes, "report")).Message;
}
