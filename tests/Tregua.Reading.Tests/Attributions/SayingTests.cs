using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;

namespace Tregua.Reading.Tests.Attributions;

public sealed class SayingTests
{
    private static Claim About(string text, string words) => Reading.Claims(text).Where(claim => claim.Text.Contains(words, StringComparison.Ordinal)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("The Ledger quoted a colonel as saying that 12 men were freed.", "12 men", "colonel", "saying")]
    [InlineData("“We will free 12 men,” Irena Vash is quoted as saying.", "free 12 men", "Irena Vash", "is quoted as saying")]
    [InlineData("The state news agency reported, citing a military source, that tanks had left Ondry.", "tanks", "military source", "reported")]
    [InlineData("KTV, citing a military source, reports that tanks have left Ondry.", "tanks", "military source", "reports")]
    [InlineData("The last four posts will be vacated by Friday, as the Tarsk Council confirmed.", "vacated", "Tarsk Council", "confirmed")]
    [InlineData("We have been assured by both parties that they will refrain from shelling the bridge.", "refrain", "both parties", "have been assured")]
    [InlineData("Two of the men have died, the Tarsk Council admits; their bodies went home.", "have died", "Tarsk Council", "admits")]
    [InlineData("The Ford Mission has verified the release of 64 people.", "release", "Ford Mission", "verified")]
    [InlineData("Ten convoys arrived, the Tarsk Council said in a statement issued on Friday.", "arrived", "Tarsk Council", "said")]
    [InlineData("Ten convoys arrived, the Tarsk Council said in a statement carried by state media.", "arrived", "Tarsk Council", "said")]
    [InlineData("An adviser to the minister, speaking anonymously, said that tanks had left Ondry.", "tanks", "adviser", "said")]
    [InlineData("A statement from the Tarsk Council said that tanks had left Ondry.", "tanks", "Tarsk Council", "said")]
    [InlineData("The Tarsk Council sent out a statement saying that tanks had left Ondry.", "tanks", "Tarsk Council", "saying")]
    [InlineData("According to figures from the Tarsk Council, tanks left Ondry.", "tanks", "Tarsk Council", "According to")]
    [InlineData("Tanks left Ondry, per the Tarsk Council.", "Tanks", "Tarsk Council", "per")]
    [InlineData("In the words of the Tarsk Council, tanks left Ondry.", "tanks", "Tarsk Council", "In the words of")]
    [InlineData("Nine men were freed, by the count of the Tarsk Council.", "freed", "Tarsk Council", "by the count of the Tarsk Council")]
    [InlineData("Irena Vash notes, however, that tanks have left Ondry.", "tanks", "Irena Vash", "notes")]
    [InlineData("Tanks left Ondry, two people who were on board said.", "Tanks", "people", "said")]
    [InlineData("According to Ardania, nine men left; according to Velmar, 12 left on Friday.", "12 left", "Velmar", "according to")]
    public void Who_vouches_is_found_wherever_the_saying_stands(string text, string words, string name, string cue)
    {
        var claim = About(text, words);
        claim.Source.Name.ShouldBe(name);
        claim.Cue.ShouldBe(cue);
    }

    [Theory]
    [InlineData("It leads with a call by President Irena Vash for the release of all 44 sailors.", "Irena Vash", Modality.Demanded)]
    [InlineData("The Tarsk Council's demand for the release of 44 sailors was read out.", "Tarsk Council", Modality.Demanded)]
    public void A_noun_of_saying_has_its_speaker_beside_it(string text, string name, Modality modality)
    {
        var claim = Reading.Claims(text).Where(claim => claim.Quantity is not null).ShouldHaveSingleItem();
        claim.Source.Name.ShouldBe(name);
        claim.Modality.ShouldBe(modality);
        claim.Event.Action.ShouldBe(EventAction.Release);
    }

    [Fact]
    public void A_surname_stands_for_the_official_named_before()
    {
        var claim = About("The paper prints a letter of President Asta Vell. Vell said that 12 men had been freed.", "12 men");
        claim.Source.Name.ShouldBe("Asta Vell");
        claim.Source.Kind.ShouldBe(SourceKind.NamedOfficial);
    }

    [Fact]
    public void One_of_them_is_one_of_those_who_spoke()
    {
        var claim = About("Diplomats in Ardania said the talks went well. Two hostages had been freed, one of them said.", "Two hostages");
        claim.Source.Kind.ShouldBe(SourceKind.UnnamedOfficial);
    }

    [Theory]
    [InlineData("Nils Marr, a spokesman for the aid group Blue Lantern, said 12 men had been freed.", SourceKind.CivilSociety)]
    [InlineData("A military source said 12 men had been freed.", SourceKind.UnnamedOfficial)]
    [InlineData("The Ledger reported that 12 men had been freed.", SourceKind.ThirdParty)]
    public void What_a_speaker_is_follows_whom_it_speaks_for(string text, SourceKind kind) => About(text, "12 men").Source.Kind.ShouldBe(kind);

    [Theory]
    [InlineData("The Tarsk Council did not say when the men would be freed.")]
    [InlineData("The Tarsk Council must say where the men are buried.")]
    public void What_is_not_said_is_nobodys_word(string text) => Reading.Claims(text).ShouldAllBe(claim => claim.Cue == null);

    [Fact]
    public void What_goes_on_in_the_past_perfect_or_with_would_is_still_told_by_the_same()
    {
        const string Text = "The army, Irena Vash said, left the valley on Monday. Nine posts had been handed over. Four more would follow.";
        About(Text, "Nine posts").Source.Name.ShouldBe("Irena Vash");
        About(Text, "Four more").Source.Name.ShouldBe("Irena Vash");
    }

    [Fact]
    public void What_follows_in_the_past_is_told_by_the_outlet() =>
        About("Irena Vash said that the army had left the valley. Nine posts were empty on Monday.", "Nine posts").Source.Kind.ShouldBe(SourceKind.Outlet);

    [Theory]
    [InlineData("The army, Irena Vash said, left the valley on Monday.", "left the valley")]
    [InlineData("The release of nine men, Irena Vash added on Tuesday, had been agreed by both sides.", "had been agreed")]
    public void A_saying_may_interrupt_what_is_said(string text, string words)
    {
        var claim = About(text, words);
        claim.Source.Name.ShouldBe("Irena Vash");
        claim.Parts.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("The Tarsk Council says it freed 40 men; Velmar says 29.", "says")]
    [InlineData("The Tarsk Council freed 40 men. Velmar speaks of 29.", "speaks")]
    public void A_number_alone_is_an_answer_about_what_was_counted_before(string text, string cue)
    {
        var claim = Reading.Claims(text).Where(claim => claim.Quantity?.Best == 29).ShouldHaveSingleItem();
        claim.Source.Name.ShouldBe("Velmar");
        claim.Cue.ShouldBe(cue);
        claim.Event.Action.ShouldBe(EventAction.Release);
        claim.Event.Thing.ShouldBe("man");
    }

    [Fact]
    public void A_name_before_a_quotation_says_it()
    {
        var claim = About("Runa Aske, 34, teacher: “The soldiers took 12 men from the village.”", "12 men");
        claim.Source.Name.ShouldBe("Runa Aske");
        claim.Source.Kind.ShouldBe(SourceKind.CivilSociety);
    }

    [Theory]
    [InlineData("Neither side admits having shelled the market.")]
    [InlineData("The Tarsk Council does not expect talks to resume on Friday.")]
    public void What_nobody_says_and_what_is_not_believed_is_denied(string text) =>
        Reading.Claims(text)[^1].Polarity.ShouldBe(Polarity.Denied);

    [Fact]
    public void A_meeting_called_is_no_demand() =>
        Reading.Claims("The envoy, Peter Halloran, has called a meeting for Friday.").ShouldAllBe(claim => claim.Modality != Modality.Demanded);

    [Theory]
    [InlineData("The Tarsk Council has given assurances that it will free 12 men.", "Tarsk Council", "assurances", Modality.Promised)]
    [InlineData("Residents repeated their claim that soldiers killed 12 men.", "Residents", "claim", Modality.Occurred)]
    [InlineData("The claim of the Tarsk Council that the army killed 12 men could not be verified.", "Tarsk Council", "claim", Modality.Occurred)]
    public void A_noun_of_saying_vouches_for_what_follows_that(string text, string name, string cue, Modality modality)
    {
        var claim = Reading.Claims(text).Where(claim => claim.Quantity?.Best == 12 && claim.Cue == cue).ShouldHaveSingleItem();
        claim.Source.Name.ShouldBe(name);
        claim.Modality.ShouldBe(modality);
    }
}
