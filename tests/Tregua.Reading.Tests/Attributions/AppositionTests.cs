using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Sources;

namespace Tregua.Reading.Tests.Attributions;

public sealed class AppositionTests
{
    [Fact]
    public void A_name_behind_the_phrases_of_its_noun_is_the_speaker_and_the_surname_means_the_same()
    {
        var claims = Reading.Claims("The United Nations envoy for the valley, Oren Lisk, said that Velmar had freed 12 detainees. Two trucks were turned back on Monday, Lisk added.");
        claims.Length.ShouldBe(2);
        foreach (var claim in claims)
        {
            claim.Source.Name.ShouldBe("Oren Lisk");
            claim.Source.Kind.ShouldBe(SourceKind.ThirdParty);
        }
    }

    [Fact]
    public void Who_puts_a_number_at_something_vouches_for_it_and_counts_what_was_counted_before()
    {
        var claims = Reading.Claims("At least 70 detainees are still held by Velmar. A spokesman for the River Brigades, Jon Ardel, put the number at 55.");
        var put = claims[^1];
        put.Source.Name.ShouldBe("Jon Ardel");
        put.Cue.ShouldBe("put");
        put.Event.Action.ShouldBe(EventAction.Hold);
        put.Event.Thing.ShouldBe("detainee");
        put.Quantity!.Best.ShouldBe(55);
        put.Quantity.Base.ShouldBe(QuantityBase.Stock);
    }

    [Fact]
    public void A_named_envoy_acts_under_the_name()
    {
        var claim = Reading.Claims("Ardania's foreign minister, Peter Halloran, is to fly to Lunn on Friday.").ShouldHaveSingleItem();
        claim.Event.Actor.ShouldBe("Peter Halloran");
        claim.Modality.ShouldBe(Modality.Scheduled);
    }

    [Fact]
    public void A_short_name_in_brackets_stands_for_the_name_from_there_on()
    {
        var claims = Reading.Claims("The Lake Relief Committee (LRC) said that 40 trucks had entered. Another 12 trucks were turned back, LRC said.");
        claims[^1].Source.Name.ShouldBe(claims[0].Source.Name);
    }

    [Fact]
    public void What_is_said_at_the_end_of_a_sentence_with_a_participle_covers_all_of_it()
    {
        var claims = Reading.Claims("Velmar released 205 detainees on Monday in a swap brokered by Ardania, the Ford Mission said.");
        claims[0].Source.Name.ShouldBe("Ford Mission");
        claims[0].Event.Actor.ShouldBe("Velmar");
        claims[0].Quantity!.Best.ShouldBe(205);
    }
}
