using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Tests.Attributions;

public sealed class AttributionTests
{
    private static Claim One(string text) => Reading.Claims(text).ShouldHaveSingleItem();

    [Fact]
    public void What_nobody_is_named_for_is_the_outlets_own_voice_of_the_day_of_publication()
    {
        var claim = One("Velmar released 12 detainees on Tuesday.");
        claim.Source.Kind.ShouldBe(SourceKind.Outlet);
        claim.Source.Name.ShouldBeNull();
        claim.Source.Chain.ShouldBe(["Ford Gazette"]);
        claim.Cue.ShouldBeNull();
        claim.Said.ShouldBe(TimeRange.Day(new(2031, 5, 14)));
    }

    [Theory]
    [InlineData("Peter Halloran said on Monday that Velmar had released 12 detainees.")]
    [InlineData("Velmar had released 12 detainees, Peter Halloran said on Monday.")]
    [InlineData("\"Velmar has released 12 detainees,\" said Peter Halloran on Monday.")]
    public void The_source_may_stand_before_or_after_its_words(string text)
    {
        var claim = One(text);
        claim.Source.Name.ShouldBe("Peter Halloran");
        claim.Source.Kind.ShouldBe(SourceKind.Mediator);
        claim.Source.Side.ShouldBe("Ardania");
        claim.Cue.ShouldBe("said");
        claim.Said.ShouldBe(TimeRange.Day(new(2031, 5, 12)));
    }

    [Fact]
    public void Words_that_their_own_cue_interrupts_keep_their_pieces()
    {
        var claim = One("“Velmar released 12 detainees,” Peter Halloran said, “at the northern crossing on Monday.”");
        claim.Parts.Length.ShouldBe(2);
        claim.Parts[0].Start.ShouldBe(claim.Span.Start);
        claim.Parts[^1].End.ShouldBe(claim.Span.End);
        claim.Parts[0].End.ShouldBeLessThan(claim.Parts[1].Start);
    }

    [Fact]
    public void According_to_behind_a_semicolon_attributes_what_follows()
    {
        var claims = Reading.Claims("Services resumed on 5 June; according to the Ford Mission, 30 people have crossed since.");
        claims.Single(claim => claim.Quantity?.Best == 30).Source.Name.ShouldBe("Ford Mission");
        claims.Single(claim => claim.Event.Action == EventAction.Resume).Source.Name.ShouldBeNull();
    }

    [Fact]
    public void A_body_of_the_one_before_is_called_by_both_once() =>
        Reading.Claims("The Ford Mission disputes the figures. Its civil affairs bureau said 389 tankers had crossed.").Single(claim => claim.Quantity?.Best == 389).Source.Name.ShouldBe("Ford Mission civil affairs bureau");

    [Theory]
    [InlineData("Nine soldiers were freed, by the Ford Mission's count.")]
    [InlineData("By the Ford Mission's count, nine soldiers were freed.")]
    public void Whose_count_it_is_vouches_for_the_figure(string text)
    {
        var claim = Reading.Claims(text).Single(claim => claim.Quantity?.Best == 9);
        claim.Source.Name.ShouldBe("Ford Mission");
        claim.Cue.ShouldNotBeNull().ShouldEndWith("count");
    }

    [Fact]
    public void It_does_not_mean_several_people_without_a_name()
    {
        var claims = Reading.Claims("The Ford Mission met on 8 June. Representatives of both parties attended. It noted that the council had released 22 detainees.");
        claims.Single(claim => claim.Event.Action == EventAction.Release).Source.Name.ShouldBe("Ford Mission");
    }

    [Fact]
    public void According_to_attributes_what_stands_before_it()
    {
        var claim = One("Velmar released 12 detainees, according to the Ford Mission.");
        claim.Source.Kind.ShouldBe(SourceKind.Monitor);
        claim.Cue.ShouldBe("according to");
        claim.Text.ShouldBe("Velmar released 12 detainees");
    }

    [Fact]
    public void An_outlet_that_was_told_something_stands_in_the_chain()
    {
        var claim = One("A senior Velmari official told Channel 13 that the army had released 12 detainees.");
        claim.Source.Name.ShouldBe("senior Velmari official");
        claim.Source.Kind.ShouldBe(SourceKind.UnnamedOfficial);
        claim.Source.Side.ShouldBe("Velmar");
        claim.Source.Chain.ShouldBe(["Ford Gazette", "Channel 13"]);
    }

    [Fact]
    public void An_outlet_that_reports_somebodys_words_stands_in_the_chain()
    {
        var claim = One("Radio Sarvenna reported that the families of the missing demand an immediate release of all prisoners.");
        claim.Source.Kind.ShouldBe(SourceKind.CivilSociety);
        claim.Source.Chain.ShouldBe(["Ford Gazette", "Radio Sarvenna"]);
        claim.Modality.ShouldBe(Modality.Demanded);
    }

    [Fact]
    public void Sources_without_a_name_are_hearsay()
    {
        var claim = One("Sources told Channel 13 that mediators had brokered a resolution.");
        claim.Source.Name.ShouldBeNull();
        claim.Source.Kind.ShouldBe(SourceKind.Unnamed);
    }

    [Fact]
    public void A_denial_denies_its_content()
    {
        var claim = One("The Tarsk Council denied that it had attacked the bridge.");
        claim.Polarity.ShouldBe(Polarity.Denied);
        claim.Event.Action.ShouldBe(EventAction.Attack);
        claim.Event.Actor.ShouldBe("Tarsk Council");
    }

    [Fact]
    public void Who_is_accused_is_the_actor_and_who_accuses_the_source()
    {
        var claim = One("Irena Vash accused the Tarsk Council of delaying the release of 12 women.");
        claim.Source.Name.ShouldBe("Irena Vash");
        claim.Event.Action.ShouldBe(EventAction.Withhold);
        claim.Event.Actor.ShouldBe("Tarsk Council");
        claim.Quantity!.Best.ShouldBe(12);
    }

    [Fact]
    public void A_pronoun_stands_for_the_person_who_spoke_before()
    {
        var claims = Reading.Claims("Irena Vash said that 48 detainees were freed. She added that two more would be released by Friday.");
        claims[^1].Source.Name.ShouldBe("Irena Vash");
        claims[^1].Occurred.ShouldBe(TimeRange.Until(new(2031, 5, 16)));
    }

    [Fact]
    public void A_quotation_goes_on_over_sentences()
    {
        var claims = Reading.Claims("\"Velmar released 12 detainees,\" said Irena Vash. \"The council attacked the bridge.\"");
        claims[^1].Source.Name.ShouldBe("Irena Vash");
        claims[^1].Event.Action.ShouldBe(EventAction.Attack);
    }
}
