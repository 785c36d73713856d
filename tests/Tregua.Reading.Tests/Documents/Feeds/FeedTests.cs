using System.Text;
using NodaTime;
using Tregua.Reading.Documents;

namespace Tregua.Reading.Tests.Documents.Feeds;

public sealed class FeedTests
{
    private const string Rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <title>Lake Herald</title><link>https://lake.example/</link><image><title>logo</title></image>
        <item><title>Six come home &amp; talk</title><link>https://lake.example/six</link><dc:creator><![CDATA[Jana Veld]]></dc:creator><pubDate>Thu, 03 Apr 2031 17:20:00 +0200</pubDate>
          <description>A short summary of it.</description><content:encoded><![CDATA[<p>The council freed six people on Thursday, it said.</p><p>Talks go on.</p>]]></content:encoded></item>
        <item><title>Road opens</title><guid isPermaLink="true">https://lake.example/road</guid><pubDate>Fri, 04 Apr 2031 08:00:00 GMT</pubDate><description>&lt;p&gt;The road to Lunn is open again &amp;amp; in use, officials said.&lt;/p&gt;</description></item>
        <item><title>Only a headline</title></item>
        <item><guid isPermaLink="false">77</guid></item>
        </channel></rss>
        """;

    private const string Atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Shore Post</title><updated>2031-04-05T00:00:00Z</updated>
        <entry><title type="html">Pumps &lt;b&gt;run&lt;/b&gt; again</title><link rel="alternate" href="https://shore.example/pumps"/><link rel="edit" href="https://shore.example/x"/><published>2031-04-04T09:30:00+02:00</published><author><name>Rolf Ekker</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Two pumps run again, the mayor said on Friday.</p></div></content></entry></feed>
        """;

    [Fact]
    public void Every_item_is_a_document_of_its_own() => Parts(Rss).Length.ShouldBe(4);

    [Fact]
    public void An_item_bears_its_own_title_link_day_and_author_and_the_feed_s_outlet()
    {
        var item = Read(Rss, 0);

        item.Title.ShouldBe("Six come home & talk");
        item.Address.ShouldBe("https://lake.example/six");
        item.PublishedAt.ShouldBe(new OffsetDateTime(new LocalDateTime(2031, 4, 3, 17, 20), Offset.FromHours(2)));
        item.Byline.ShouldBe("Jana Veld");
        item.Outlet.ShouldBe("Lake Herald");
    }

    [Fact]
    public void The_whole_text_is_preferred_to_the_summary() =>
        Read(Rss, 0).Text.Text.ShouldBe("Six come home & talk\n\nThe council freed six people on Thursday, it said.\n\nTalks go on.");

    [Fact]
    public void An_item_with_a_summary_only_is_read_and_says_so()
    {
        var item = Read(Rss, 1);

        item.Text.Text.ShouldBe("Road opens\n\nThe road to Lunn is open again & in use, officials said.");
        item.Address.ShouldBe("https://lake.example/road");
        item.Notices.ShouldContain("The feed gives a summary of this item, which was read; give the page of the article for the rest.");
    }

    [Fact]
    public void An_item_with_a_headline_only_is_read_and_says_so() =>
        Read(Rss, 2).Notices.ShouldContain("The feed gives no text for this item, only its headline, which was read; give the page of the article for the rest.");

    [Fact]
    public void An_item_with_nothing_to_read_is_refused_by_itself() =>
        Should.Throw<UnreadableDocumentException>(() => Read(Rss, 3)).Message.ShouldBe("The item holds neither text nor a headline.");

    [Fact]
    public void Atom_entries_are_read_with_their_markup()
    {
        var entry = Read(Atom, 0);

        entry.Title.ShouldBe("Pumps run again");
        entry.Address.ShouldBe("https://shore.example/pumps");
        entry.Outlet.ShouldBe("Shore Post");
        entry.Byline.ShouldBe("Rolf Ekker");
        entry.Text.Text.ShouldEndWith("Two pumps run again, the mayor said on Friday.");
    }

    [Fact]
    public void An_item_keeps_its_identity_when_others_come_before_it() =>
        Read(Rss.Replace("<item><title>Six", "<item><title>New</title></item>\n<item><title>Six", StringComparison.Ordinal), 1).Sha256.ShouldBe(Read(Rss, 0).Sha256);

    [Fact]
    public void A_feed_that_is_not_well_formed_is_read_as_far_as_it_goes() =>
        Parts("<rss><channel><title>A & B</title><item><title>One & two</title><item><title>Three").Length.ShouldBe(1);

    [Fact]
    public void A_feed_without_items_says_so() =>
        Should.Throw<UnreadableDocumentException>(() => Read("<rss><channel><title>Lake Herald</title></channel></rss>", 0)).Message.ShouldBe("The feed holds no items.");

    [Fact]
    public void Other_xml_is_refused() =>
        Should.Throw<UnreadableDocumentException>(() => Read("<?xml version=\"1.0\"?><invoice><sum>3</sum></invoice>", 0)).Message.ShouldBe("The document is XML but neither a page nor an RSS or Atom feed; give the text of the report.");

    private static System.Collections.Immutable.ImmutableArray<ReadingInput> Parts(string feed) =>
        Reader.Parts(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(feed), Location = "feed.xml" });

    private static Document Read(string feed, int item) => DocumentParser.Parse(Parts(feed)[item]);
}
