using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;

namespace Tregua.Reading.Tests.Attributions;

public sealed class TurnsTests
{
    private const string Interview = """
        Interview with Irena Vash, foreign minister of Velmar

        Irena Vash spoke to us on Monday in her office.

        Q: Has Velmar released anybody?

        A: We have released 40 detainees since March, and we will free 12 more on Friday.

        Q: Will the truce hold?

        A: The council killed two soldiers on Sunday.
        """;

    private const string Debate = """
        Debate on the truce

        The Minister of Defence (Ms. Varga): The army left two posts on Monday.

        MR. ORLAN (Unity): The rebels returned nine bodies on Sunday.

        THE SPEAKER: The House will hear the minister on Friday.

        MR. ORLAN (Unity): The council killed 12 soldiers. It has not answered.
        """;

    private static Claim With(string text, decimal number) => Reading.Claims(text).Where(claim => claim.Quantity?.Best == number).ShouldHaveSingleItem();

    [Fact]
    public void Who_is_asked_vouches_for_the_answers()
    {
        With(Interview, 40).Source.Name.ShouldBe("Irena Vash");
        With(Interview, 2).Source.Kind.ShouldBe(SourceKind.NamedOfficial);
        With(Interview, 2).Source.Side.ShouldBe("Velmar");
    }

    [Fact]
    public void We_is_who_has_the_word()
    {
        With(Interview, 12).Event.Actor.ShouldBe("Irena Vash");
        With(Interview, 12).Modality.ShouldBe(Modality.Promised);
    }

    [Fact]
    public void A_surname_in_a_label_is_whoever_bears_it_in_the_text()
    {
        const string hearing = """
            Hearing on the truce

            THE CHAIR: I welcome Dr Odile Brenn, head of the Ford Mission, and the minister, Mr Rolf Aske.

            DR BRENN: We counted nine tanks on Monday.

            MR ASKE: The army left two posts.

            DR BRENN: The council returned 14 bodies.
            """;
        With(hearing, 14).Source.Name.ShouldBe("Odile Brenn");
        With(hearing, 14).Source.Kind.ShouldBe(SourceKind.Monitor);
        With(hearing, 2).Source.Name.ShouldBe("Rolf Aske");
    }

    [Fact]
    public void Whoever_had_the_word_before_the_questions_answers_them()
    {
        const string conference = """
            Press conference of the Ford Mission

            Speaker: General Rolf Aske, head of the mission

            GENERAL ASKE: We have visited nine posts.

            Q: And the bodies?

            A: The council returned 14 bodies.

            Q: Is that all?

            A: Two men were freed.
            """;
        With(conference, 14).Source.Name.ShouldBe("Rolf Aske");
    }

    [Fact]
    public void A_question_asserts_nothing() => Reading.Claims(Interview).ShouldNotContain(claim => claim.Text.Contains("truce", StringComparison.Ordinal));

    [Theory]
    [InlineData(2, "Varga")]
    [InlineData(9, "Orlan")]
    [InlineData(12, "Orlan")]
    public void A_label_names_who_speaks_without_title_office_or_party(int number, string name) => With(Debate, number).Source.Name.ShouldBe(name);

    [Fact]
    public void A_turn_goes_on_to_its_end() =>
        Reading.Claims(Debate).ShouldContain(claim => claim.Text.Contains("has not answered", StringComparison.Ordinal) && claim.Source.Name == "Orlan");

    [Fact]
    public void A_single_heading_with_a_colon_gives_nobody_the_word() =>
        With("Prisoners: Velmar freed 12 men on Monday.", 12).Source.Kind.ShouldBe(SourceKind.Outlet);

    [Fact]
    public void An_interview_without_labels_is_read_by_its_questions()
    {
        const string Text = """
            "Nobody has asked us for a list"

            Irena Vash, foreign minister of Velmar, has led the delegation since March.

            How many detainees has Velmar released?

            We have released 40 detainees since March, and we will free 12 more on Friday. I have signed the list myself.

            Will the truce hold?

            The council killed two soldiers on Sunday. I do not know why.

            And if it does so again?

            Then we shall leave the talks.
            """;
        With(Text, 40).Source.Name.ShouldBe("Irena Vash");
        With(Text, 2).Source.Side.ShouldBe("Velmar");
    }

    [Fact]
    public void Questions_that_nobody_answers_for_himself_are_headings()
    {
        const string Text = """
            The exchange in three questions

            How many people are involved?

            Velmar is to free 480 prisoners.

            Who counts?

            Ardania counts them every Monday.

            What happens next?

            The talks begin on Monday.
            """;
        With(Text, 480).Source.Kind.ShouldBe(SourceKind.Outlet);
    }
}
