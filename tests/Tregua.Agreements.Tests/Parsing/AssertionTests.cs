using System.Text;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

public class AssertionTests
{
    [Fact]
    public void Assertions_bind_to_the_expected_model()
    {
        var text = new StringBuilder();
        foreach (var line in Repository.ReadData("assertions.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parse = Assertions.Parse(line, Samples.Complete);
            parse.Diagnostics.ShouldBeEmpty(line);
            text.Append(ModelText.Of(parse.Assertion!));
        }

        Expected.ShouldBe(text.ToString(), Repository.Data("assertions.model.txt"));
    }

    [Fact]
    public void Every_verb_can_be_asserted_in_each_of_its_tenses()
    {
        foreach (var verb in Verbs.All)
        {
            var rest = Object(verb);
            ShouldRead($"Tesk {verb.Past} {rest}", verb, Tense.Past, denied: false);
            ShouldRead($"Tesk did not {verb.Base} {rest}", verb, Tense.Past, denied: true);
            ShouldRead($"Tesk is {verb.Gerund} {rest}", verb, Tense.Present, denied: false);
            ShouldRead($"Tesk will {verb.Base} {rest}", verb, Tense.Future, denied: false);
            ShouldRead($"Tesk will not {verb.Base} {rest}", verb, Tense.Future, denied: true);
            ShouldRead($"Tesk {verb.Third} {rest}", verb, Tense.Present, denied: false);
        }
    }

    [Fact]
    public void About_gives_only_a_best_number_and_at_least_only_a_floor()
    {
        Read("Tesk released about 620 prisoners").Amount.ShouldBe(new AssertedAmount("about 620", null, 620, null, AssertedBase.Increment));
        Read("Tesk released at least 40 prisoners").Amount.ShouldBe(new AssertedAmount("at least 40", 40, null, null, AssertedBase.Increment));
        Read("Tesk released at most 5 prisoners").Amount.ShouldBe(new AssertedAmount("at most 5", null, null, 5, AssertedBase.Increment));
        Read("Tesk released 5 prisoners").Amount.ShouldBe(new AssertedAmount("5", 5, 5, 5, AssertedBase.Increment));
    }

    [Theory]
    [InlineData("Tesk holds 202 prisoners")]
    [InlineData("Tesk still holds 202 prisoners")]
    public void What_is_held_is_a_stock(string assertion) =>
        Read(assertion).Amount.ShouldNotBeNull().Base.ShouldBe(AssertedBase.Stock);

    [Fact]
    public void Words_of_reports_are_understood_in_assertions()
    {
        Read("Tesk released 3 lifers").Thing.ShouldBe(new ThingReference("prisoner", "serving life"));
        Read("\"Tesk government\" released 3 inmates").Actors.ShouldBe(["Tesk"]);
        Read("\"Dune Company\" released 3 hostages").Actors.ShouldBe(["Dune Company"]);
        Read("\"A stranger\" released 3 hostages").Actors.ShouldBe(["A stranger"]);
    }

    [Fact]
    public void An_assertion_keeps_its_own_words() =>
        Read("Tesk   released 3 prisoners  in total").Text.ShouldBe("Tesk released 3 prisoners in total");

    [Theory]
    [InlineData("")]
    [InlineData("Tesk")]
    [InlineData("Tesk released 3 prisoners, says Oru")]
    [InlineData("Tesk released 3 prisoners in total in total")]
    [InlineData("Tesk released 3 prisoners from 2040-03-02 to 2040-03-01")]
    [InlineData("Stranger released 3 prisoners")]
    [InlineData("Tesk released 3")]
    [InlineData("talks \"second phase\" went well")]
    public void What_cannot_be_read_gives_one_message_and_no_assertion(string text)
    {
        var parse = Assertions.Parse(text, Samples.Complete);
        parse.Assertion.ShouldBeNull();
        parse.Diagnostics.Length.ShouldBe(1);
    }

    private static Assertion Read(string text)
    {
        var parse = Assertions.Parse(text, Samples.Complete);
        parse.Diagnostics.ShouldBeEmpty(text);
        return parse.Assertion!;
    }

    private static void ShouldRead(string text, Verb verb, Tense tense, bool denied)
    {
        var assertion = Read(text);
        assertion.Verb.ShouldBe(verb.Base, text);
        assertion.Denied.ShouldBe(denied, text);

        // "let in" is its own past: without "did" or "lets" it reads as the past.
        assertion.Tense.ShouldBe(tense, text);
    }

    private static string Object(Verb verb) =>
        verb.Objects.HasFlag(VerbObjects.Topic) ? "\"second phase\""
        : verb.Objects.HasFlag(VerbObjects.Place) ? "Saltmarsh"
        : verb.Objects.HasFlag(VerbObjects.Words) ? "\"the lists\""
        : "3 trucks";
}
