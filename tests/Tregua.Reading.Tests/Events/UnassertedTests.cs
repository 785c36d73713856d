using Tregua.Evidence.Claims;

namespace Tregua.Reading.Tests.Events;

/// <summary>What a text speaks of without asserting it must not be read as having happened.</summary>
public sealed class UnassertedTests
{
    [Theory]
    [InlineData("Velmar and the council settled on the release of six more soldiers.")]
    [InlineData("Talks about the handover of three bodies went on in Lunn on Monday.")]
    [InlineData("The council has a plan for the withdrawal of 40 soldiers.")]
    public void What_is_talked_about_has_not_happened(string text) =>
        Attributions.Reading.Claims(text).ShouldNotContain(claim => claim.Modality == Modality.Occurred && claim.Quantity != null);

    [Fact]
    public void A_question_inside_a_sentence_asserts_nothing() =>
        Attributions.Reading.Claims("The mission has not been told which bridges are closed to trucks.").ShouldNotContain(claim => claim.Event.Action == EventAction.Close);

    [Theory]
    [InlineData("The road is open, an official said, asking not to be named because he was not authorised to discuss the talks.")]
    [InlineData("An officer who was not permitted to comment on the withdrawal said the road was open.")]
    public void Why_a_source_is_not_named_is_no_claim(string text) =>
        Attributions.Reading.Claims(text).ShouldNotContain(claim => claim.Event.Action == EventAction.Negotiate || claim.Event.Action == EventAction.Withdraw);

    [Theory]
    [InlineData("The families warned that the minister's refusal risks collapsing the agreement.", "agreement")]
    [InlineData("The envoy warned that delays threaten the truce.", "truce")]
    public void What_is_at_stake_has_not_happened_and_what_threatens_it_says_nothing(string text, string stake) =>
        Attributions.Reading.Claims(text).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            claim => claim.Event.Action.ShouldBe(EventAction.Warn),
            claim => claim.Event.Thing.ShouldBe(stake),
            claim => claim.Modality.ShouldBe(Modality.Predicted));

    [Theory]
    [InlineData("Neither side has met the deadline for withdrawing 40 soldiers.")]
    [InlineData("The council has yet to name a date for withdrawing the soldiers.")]
    [InlineData("Talks on withdrawing the soldiers went on in Lunn.")]
    public void What_a_date_or_talks_are_for_has_not_happened(string text) =>
        Attributions.Reading.Claims(text).Where(claim => claim.Event.Action == EventAction.Withdraw).ShouldHaveSingleItem().Modality.ShouldBe(Modality.Scheduled);

    [Fact]
    public void What_somebody_is_blamed_for_has() =>
        Attributions.Reading.Claims("The army was blamed for shelling the port.").ShouldContain(claim => claim.Event.Action == EventAction.Attack && claim.Modality == Modality.Occurred);

    [Theory]
    [InlineData("The detainees were met by relatives.")]
    [InlineData("The army has met all its obligations.")]
    public void Not_every_meeting_is_talks(string text) =>
        Attributions.Reading.Claims(text).ShouldNotContain(claim => claim.Event.Action == EventAction.Negotiate);

    [Fact]
    public void What_an_agreement_provides_has_not_happened() =>
        Attributions.Reading.Claims("The pact provides for the release of 90 fighters in return for nine servicemen and the reopening of the Hadra road.")
            .Where(claim => claim.Event.Action is EventAction.Release or EventAction.Open).Select(claim => claim.Modality).ShouldBe([Modality.Scheduled, Modality.Scheduled]);

    [Fact]
    public void What_is_said_in_a_quotation_ends_with_it() =>
        Attributions.Reading.Claims("\"We were told four,\" said Henna Tol, whose brother was released on Monday.").ShouldNotContain(claim => claim.Source.Kind == Evidence.Sources.SourceKind.Unnamed);

    [Theory]
    [InlineData("The third batch is expected on 25 May.")]
    [InlineData("The third batch is planned for 25 May.")]
    public void What_is_expected_on_a_day_lies_ahead(string text) =>
        Attributions.Reading.Claims(text).ShouldHaveSingleItem().Modality.ShouldBe(Modality.Scheduled);

    [Theory]
    [InlineData("Nothing was agreed on customs.")]
    [InlineData("Neither captain was freed on Monday.")]
    public void What_nothing_was_done_about_is_denied(string text) =>
        Attributions.Reading.Claims(text).ShouldHaveSingleItem().Polarity.ShouldBe(Polarity.Denied);

    [Theory]
    [InlineData("The army would free the crew as soon as the Front withdrew 30 men.")]
    [InlineData("The army will free the crew once the Front withdraws 30 men.")]
    [InlineData("The army promised to free the crew after the Front withdrew 30 men.")]
    public void What_is_waited_for_is_no_claim(string text) =>
        Attributions.Reading.Claims(text).ShouldNotContain(claim => claim.Event.Action == EventAction.Withdraw);

    [Theory]
    [InlineData("A diplomat, who asked not to be identified, said the bridge was closed.")]
    [InlineData("A diplomat, who requested anonymity, said the bridge was closed.")]
    public void A_source_that_hides_its_name_says_nothing_by_that(string text) =>
        Attributions.Reading.Claims(text).ShouldHaveSingleItem().Cue.ShouldBe("said");

    [Theory]
    [InlineData("In April 212 tankers crossed, against 450 foreseen in the accord.")]
    [InlineData("In April 212 tankers crossed, compared with the 450 that the agreement calls for.")]
    public void What_a_figure_is_held_against_did_not_happen(string text) =>
        Attributions.Reading.Claims(text).ShouldNotContain(claim => claim.Quantity != null && claim.Quantity.Best == 450);

    [Fact]
    public void What_another_act_followed_is_told_still() =>
        Attributions.Reading.Claims("The army freed the crew as soon as the Front withdrew 30 men.").ShouldContain(claim => claim.Event.Action == EventAction.Withdraw && claim.Modality == Modality.Occurred);

    [Fact]
    public void What_was_allowed_to_happen_is_told_still() =>
        Attributions.Reading.Claims("Forty people were allowed to leave the valley on Monday.").ShouldContain(claim => claim.Quantity != null);

    [Fact]
    public void What_would_hold_in_a_truce_that_is_refused_is_no_claim() =>
        Attributions.Reading.Claims("The council would not accept a truce in which no detainees are released.").ShouldNotContain(claim => claim.Event.Action == EventAction.Release);

    [Fact]
    public void What_would_be_done_under_a_proposal_is_proposed() =>
        Attributions.Reading.Claims("Twelve detainees would be freed on the first day under the proposal.").ShouldHaveSingleItem().Modality.ShouldBe(Modality.Proposed);

    [Fact]
    public void Each_alternative_is_one_conditional_claim_with_its_whole_words()
    {
        var claims = Attributions.Reading.Claims("If no accord is signed by Friday, officials expect either a return of fighting or a frozen front, where nobody withdraws.");
        claims.Select(claim => claim.Text).ShouldBe(["a return of fighting", "a frozen front, where nobody withdraws"]);
        foreach (var claim in claims)
            claim.Modality.ShouldBe(Modality.Conditional);
    }
}
