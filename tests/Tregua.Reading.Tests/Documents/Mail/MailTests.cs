using System.Text;
using NodaTime;
using Tregua.Reading.Documents;

namespace Tregua.Reading.Tests.Documents.Mail;

public sealed class MailTests
{
    private const string Headers =
        """
        From: =?utf-8?B?TGFrZSBIZXJhbGQg4oCT?= news <news@lake.example>
        To: readers@lake.example
        Subject: Fwd: =?iso-8859-1?Q?Six_come_home_=E0_Tarsk?=
        Date: Thu, 3 Apr 2031 17:20:00 +0200
        Message-ID: <1@lake.example>
        MIME-Version: 1.0

        """;

    private const string Parts =
        """
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: multipart/alternative; boundary="c"

        --c
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The council freed six people on Thursday, =E2=80=9Call of them well=E2=80=
        =9D, it said.

        Talks go on.
        --c
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        PHA+VGhlIGNvdW5jaWwgZnJlZWQgc2l4IHBlb3BsZS48L3A+
        --c--
        --b
        Content-Type: application/pdf; name="list.pdf"
        Content-Disposition: attachment; filename="list.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0=
        --b--
        """;

    [Fact]
    public void Headers_are_decoded_into_title_outlet_and_instant()
    {
        var letter = Parse(Headers + Parts);

        letter.Title.ShouldBe("Six come home à Tarsk");
        letter.Outlet.ShouldBe("Lake Herald – news");
        letter.PublishedAt.ShouldBe(new OffsetDateTime(new LocalDateTime(2031, 4, 3, 17, 20), Offset.FromHours(2)));
    }

    [Fact]
    public void The_plain_alternative_is_read_under_the_subject() =>
        Parse(Headers + Parts).Text.Text.Trim().ShouldBe("Six come home à Tarsk\n\nThe council freed six people on Thursday, “all of them well”, it said.\n\nTalks go on.");

    [Fact]
    public void A_plain_alternative_that_only_points_to_the_other_is_passed_over()
    {
        const string Body = "Content-Type: multipart/alternative; boundary=\"c\"\n\n--c\nContent-Type: text/plain\n\nSee below.\n--c\nContent-Type: text/html\n\n<p>The council freed six people on Thursday, it said.</p><p>Talks go on at the hall.</p>\n--c--\n";

        Parse(Headers + Body).Text.Text.ShouldBe("Six come home à Tarsk\n\nThe council freed six people on Thursday, it said.\n\nTalks go on at the hall.");
    }

    [Fact]
    public void Attachments_are_named_and_not_read() =>
        Parse(Headers + Parts).Notices.ShouldContain("The letter carries 1 attachment, not opened and not read: list.pdf.");

    [Fact]
    public void A_letter_is_told_by_its_headers_whatever_its_name() =>
        Parse(Headers + "\nThe council freed six people on Thursday, it said.\n", "letter").Title.ShouldBe("Six come home à Tarsk");

    [Fact]
    public void A_person_who_writes_is_the_author_and_no_outlet()
    {
        var letter = Parse("From: Jana Veld <veld@lake.example>\nSubject: A\nDate: Thu, 3 Apr 2031 17:20:00 +0200\n\nThe council freed six people on Thursday, it said.\n");

        letter.Byline.ShouldBe("Jana Veld");
        letter.Outlet.ShouldBeNull();
    }

    [Fact]
    public void A_letter_without_text_says_so() =>
        Should.Throw<UnreadableDocumentException>(() => Parse(Headers + "Content-Type: application/pdf\n\nx\n")).Message.ShouldBe("The letter holds no text, only attachments or images; save the text of the report as a .txt file.");

    private static Document Parse(string letter, string location = "letter.eml") =>
        DocumentParser.Parse(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(letter.ReplaceLineEndings("\r\n")), Location = location });
}
