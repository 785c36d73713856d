using System.IO.Compression;
using System.Net;
using System.Text;
using Tregua.Cases.Intake;

namespace Tregua.Cases.Tests.Intake;

public sealed class PageSourceTests : IDisposable
{
    private const string Page = "<html><body><article><h1>Six come home</h1><p>The council freed six people on Thursday, a spokesman said in the hall.</p><a href=\"/other\">Other</a></article></body></html>";

    private readonly LocalSite _site = new();
    private readonly PageSource _open = new() { IsAllowed = IPAddress.IsLoopback, MaximumBytes = 1024 * 1024, Patience = TimeSpan.FromSeconds(20) };

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_page_is_kept_as_received_with_the_address_at_which_it_was_at_last()
    {
        _site.Redirect("/old", "/new");
        _site.Answer("/new", Page);

        var page = _open.Get(_site.At("/old"));

        Encoding.UTF8.GetString(page.Bytes.Span).ShouldBe(Page);
        page.Address.ShouldBe(_site.At("/new"));
        page.Charset.ShouldBe("utf-8");
    }

    [Fact]
    public void Nothing_is_fetched_from_this_machine_or_its_network()
    {
        _site.Answer("/", Page);

        Refusal(new PageSource(), _site.At("/")).ShouldBe("127.0.0.1 is at 127.0.0.1, which is no public address; pages inside a machine or a network are not fetched.");
        _site.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_is_judged_by_what_it_resolves_to() =>
        Refusal(new PageSource(), new Uri("http://localhost:1/")).ShouldEndWith("which is no public address; pages inside a machine or a network are not fetched.");

    [Fact]
    public void Every_redirect_is_judged_anew()
    {
        var checks = 0;
        _site.Redirect("/", _site.At("/inner").AbsoluteUri.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        var source = new PageSource { IsAllowed = _ => checks++ == 0 };

        Refusal(source, _site.At("/")).ShouldContain("which is no public address");
        _site.Asked.ShouldBe(["/"]);
    }

    [Fact]
    public void A_redirect_to_another_scheme_is_refused()
    {
        _site.Redirect("/", "file:///etc/passwd");

        Refusal(_open, _site.At("/")).ShouldBe("file:///etc/passwd is no web address; only http and https are fetched.");
    }

    [Theory]
    [InlineData("ftp://a.example/b")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://a.example/")]
    public void Only_web_addresses_are_fetched(string address) =>
        Refusal(_open, new Uri(address)).ShouldBe($"{address} is no web address; only http and https are fetched.");

    [Fact]
    public void Credentials_in_an_address_are_refused() =>
        Refusal(_open, new Uri("http://ana:secret@a.example/")).ShouldBe("a.example was named with a user and a password in the address; nothing is fetched with credentials.");

    [Fact]
    public void A_circle_of_redirects_ends()
    {
        _site.Redirect("/", "/");

        Refusal(_open, _site.At("/")).ShouldEndWith("redirects more than 5 times.");
        _site.Asked.Count.ShouldBe(6);
    }

    [Fact]
    public void A_page_beyond_the_limit_is_refused()
    {
        _site.Answer("/", new string('a', 1024 * 1024 + 1));

        Refusal(_open, _site.At("/")).ShouldBe($"{_site.At("/")} is larger than 1 MB, the most that is fetched as one page.");
    }

    [Fact]
    public void What_unpacks_beyond_the_limit_is_refused()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(new byte[5_000_000]);
        _site.Answer("/", "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", packed.ToArray());

        Refusal(_open, _site.At("/")).ShouldContain("is larger than");
    }

    [Fact]
    public void A_packed_page_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Page));
        _site.Answer("/", "200 OK\r\nContent-Encoding: gzip", packed.ToArray());

        Encoding.UTF8.GetString(_open.Get(_site.At("/")).Bytes.Span).ShouldBe(Page);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_not_waited_for()
    {
        var source = new PageSource { IsAllowed = IPAddress.IsLoopback, Patience = TimeSpan.FromMilliseconds(200) };

        Refusal(source, _site.At("/silent")).ShouldBe($"{_site.At("/silent")} took longer than 0.2 seconds.");
    }

    [Fact]
    public void An_answer_that_is_no_page_is_told()
    {
        _site.Answer("/", "404 Not Found", []);

        Refusal(_open, _site.At("/")).ShouldBe($"{_site.At("/")} answered 404 Not Found.");
    }

    [Fact]
    public void A_page_named_on_the_command_line_is_read_and_nothing_it_links_to_is_fetched()
    {
        _site.Answer("/six", Page);

        var documents = Readings.Of(new ReadRequest { Addresses = [_site.At("/six")], Pages = _open }).Documents;

        documents.ShouldHaveSingleItem().Result.ShouldNotBeNull().Report.Title.ShouldBe("Six come home");
        documents[0].Result!.Report.Location.ShouldBe(_site.At("/six").AbsoluteUri);
        _site.Asked.ShouldBe(["/six"]);
    }

    [Fact]
    public void A_page_that_is_not_fetched_is_a_problem_of_its_own()
    {
        var documents = Readings.Of(new ReadRequest { Addresses = [_site.At("/six")] }).Documents;

        documents.ShouldHaveSingleItem().Problem.ShouldNotBeNull().Code.ShouldBe("no-page");
    }

    [Fact]
    public void The_items_of_a_feed_are_documents_of_their_own_and_none_is_fetched()
    {
        _site.Answer("/feed", "<rss><channel><title>Lake Herald</title><item><title>One</title><link>" + _site.At("/one") + "</link><description>The council freed six people on Thursday, it said.</description></item><item><title>Two</title></item></channel></rss>");

        var documents = Readings.Of(new ReadRequest { Addresses = [_site.At("/feed")], Pages = _open }).Documents;

        documents.Select(document => document.Location).ShouldBe([_site.At("/feed") + "#1", _site.At("/feed") + "#2"]);
        documents[0].Result!.Report.Location.ShouldBe(_site.At("/one").AbsoluteUri);
        _site.Asked.ShouldBe(["/feed"]);
    }

    private static string Refusal(PageSource source, Uri address) => Should.Throw<PageRefusedException>(() => source.Get(address)).Message;
}
