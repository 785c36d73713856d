using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;

namespace Tregua.Reading.Tests.Claims;

public sealed class VoicesTests
{
    private static Claim With(string text, decimal number) => Attributions.Reading.Claims(text).Where(claim => claim.Quantity?.Best == number).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Statement by the Minister of Defence, Arlo Venn, on the withdrawal", "Arlo Venn", SourceKind.NamedOfficial)]
    [InlineData("Communiqué of the Tarsk Council", "Tarsk Council", SourceKind.Party)]
    [InlineData("Briefing to the Chamber by the Envoy for the valley, Peter Halloran", "Peter Halloran", SourceKind.Mediator)]
    [InlineData("Message from Peter Halloran to the parties", "Peter Halloran", SourceKind.Mediator)]
    public void Whose_statement_is_printed_vouches_for_it_and_is_meant_by_we(string title, string name, SourceKind kind)
    {
        var claim = With($"{title}\n\nWe returned to the valley on Monday. We released nine soldiers, and our list is complete.", 9);
        claim.Source.Name.ShouldBe(name);
        claim.Source.Kind.ShouldBe(kind);
        claim.Event.Actor.ShouldBe(name);
    }

    [Fact]
    public void A_statement_that_no_outlet_reports_is_the_word_of_who_made_it()
    {
        var result = Reader.Read(new ReadingInput { Bytes = System.Text.Encoding.UTF8.GetBytes("STATEMENT BY THE GOVERNMENT OF ARDEN\n\nArden City, 18 June 2031\n\nThe council released nine soldiers on Monday.") });
        result.Report.Outlet.ShouldBeNull();
        result.Claims.ShouldHaveSingleItem().Source.Name.ShouldBe("GOVERNMENT OF ARDEN");
    }

    [Fact]
    public void A_report_of_a_statement_is_its_outlets_word() =>
        With("Statement by the Tarsk Council\n\nThe council released nine soldiers on Monday.", 9).Source.Kind.ShouldBe(SourceKind.Outlet);

    [Theory]
    [InlineData("Minister Arlo Venn before the Chamber\n\n12 May 2031\n\nMadam Speaker,\n\n", "")]
    [InlineData("The truce in the valley\n\nExcellencies,\n\n", "\n\nMinister Arlo Venn")]
    public void A_speech_or_letter_is_by_the_official_who_heads_or_signs_it(string head, string foot)
    {
        var claim = With($"{head}I returned from the valley on Monday. We released nine soldiers, and my office has the list.{foot}", 9);
        claim.Source.Name.ShouldBe("Arlo Venn");
        claim.Source.Kind.ShouldBe(SourceKind.NamedOfficial);
    }

    [Theory]
    [InlineData("Sermon of Bishop Rolf Aske in Lunn, 3 May 2031\n\n", "", "Rolf Aske")]
    [InlineData("Thread by Rolf Aske, spokesman of the Tarsk Council\n\n", "", "Rolf Aske")]
    [InlineData("Weekly update from the Shore Observatory\n\n", "", "Shore Observatory")]
    [InlineData("Press release\n\nMothers of Lunn\n\n", "", "Mothers of Lunn")]
    [InlineData("What I saw\n\nMy name is Rolf Aske. ", "", "Rolf Aske")]
    [InlineData("Open letter to the commander of the district\n\nGeneral,\n\n", "\n\nRolf Aske\nChairman of the Tarsk Council", "Rolf Aske")]
    public void Letters_sermons_threads_and_releases_are_the_words_of_who_signs_them(string head, string foot, string name) =>
        With($"{head}We returned to the valley on Monday. We released nine soldiers, and our list is complete.{foot}", 9).Source.Name.ShouldBe(name);

    [Fact]
    public void A_reporter_who_says_I_is_the_outlet() =>
        With("Eleven hours with Minister Arlo Venn\n\nI waited at the gate on Monday. I counted nine soldiers, and my watch said noon.", 9).Source.Kind.ShouldBe(SourceKind.Outlet);
}
