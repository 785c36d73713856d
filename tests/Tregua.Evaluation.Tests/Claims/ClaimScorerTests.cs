using NodaTime;
using Tregua.Evaluation.Claims;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;

namespace Tregua.Evaluation.Tests.Claims;

public sealed class ClaimScorerTests
{
    private const string Text = "Ruvia freed 12 clerks on 3 May. It will free 5 more by 9 May, Ona Pell said. Nobody was hurt.\n";

    [Fact]
    public void Each_given_field_of_a_found_claim_is_compared_and_no_other()
    {
        using var folder = new ClaimFolder().With("a.txt", Text).With("a.json", """
            {"report":{"published":"2030-05-04"},"claims":[
              {"span":{"text":"freed 12 clerks"},"event":{"action":"release","actor":"The Ruvia","thing":"clerk"},"quantity":{"low":12,"best":12.0,"high":12,"base":"increment"},"occurred":{"from":"2030-05-03","to":"2030-05-03"}},
              {"span":{"text":"It will free 5 more"},"source":{"name":"Ona Pell","kind":"party"},"modality":"scheduled","occurred":{"from":null,"to":"2030-05-09"}},
              {"span":{"text":"Nobody was hurt"},"polarity":"denied"}]}
            """);
        var card = ClaimScorer.Score(folder.Path, ClaimFolder.Finding(
            ("freed 12 clerks on 3 May", claim => claim with
            {
                Event = new EventMention { Action = EventAction.Release, Actor = "ruvia", Thing = "person", Place = "nowhere" },
                Quantity = Quantity.Exactly(12, "12"),
                Occurred = TimeRange.Day(new LocalDate(2030, 5, 3)),
            }),
            ("free 5 more by 9 May", claim => claim with
            {
                Source = new Source { Name = "Ona Pell", Kind = SourceKind.Party },
                Modality = Modality.Scheduled,
                Occurred = TimeRange.Until(new LocalDate(2030, 5, 9)),
            })));

        Of(card, "facts found", "of expected").ShouldBe((2, 3));
        Of(card, "all fields right", "of expected").ShouldBe((1, 3)); // the thing of the first is wrong
        Of(card, "all fields right", "of found").ShouldBe((1, 2));
        Of(card, "every field", "of found").ShouldBe((13, 14)); // 9 of the first, 5 of the second, less the thing
        Of(card, "event.thing", "of found").ShouldBe((0, 1));
        Of(card, "event.actor", "of found").ShouldBe((1, 1));
        Of(card, "occurred.from", "of found").ShouldBe((2, 2));
        card.Measures.ShouldNotContain(measure => measure.Field == "event.place");
        card.Misses.Select(miss => (miss.Document, miss.Field, miss.Expected, miss.Found)).ShouldBe(
            [("a:1", "event.thing", "clerk", "person"), ("a:1", "fact", "Nobody was hurt", null)]);
        card.Misses[1].Context.ShouldBe("Nobody was hurt.");
    }

    [Fact]
    public void A_null_must_be_nothing_and_an_absent_field_may_be_anything()
    {
        using var folder = new ClaimFolder().With("a.txt", Text).With("a.json", """[{"span":{"text":"Nobody was hurt"},"source":{"name":null},"quantity":null}]""");
        var card = ClaimScorer.Score(folder.Path, ClaimFolder.Finding(("Nobody was hurt", claim => claim with { Quantity = Quantity.Exactly(0, "Nobody"), Cue = "said" })));
        Of(card, "source.name", "of found").ShouldBe((1, 1));
        Of(card, "quantity.low", "of found").ShouldBe((0, 1));
        Of(card, "quantity.base", "of found").ShouldBe((0, 1));
    }

    [Fact]
    public void Claims_pair_where_most_fields_agree_and_only_where_spans_overlap()
    {
        using var folder = new ClaimFolder().With("a.txt", Text).With("a.json", """
            [{"span":{"text":"freed 12 clerks"},"event":{"action":"release"}},
             {"span":{"text":"12 clerks"},"event":{"action":"kill"}},
             {"span":{"text":"hurt"},"event":{"action":"release"}}]
            """);
        var card = ClaimScorer.Score(folder.Path, ClaimFolder.Finding(
            ("Ruvia freed 12 clerks", claim => claim with { Event = new EventMention { Action = EventAction.Kill } }),
            ("freed 12 clerks on 3 May", claim => claim with { Event = new EventMention { Action = EventAction.Release } })));
        Of(card, "facts found", "of expected").ShouldBe((2, 3));
        Of(card, "all fields right", "of found").ShouldBe((2, 2));
    }

    [Fact]
    public void A_claim_beyond_the_expected_is_listed_and_no_error()
    {
        using var folder = new ClaimFolder().With("a.txt", Text).With("a.json", """[{"span":{"text":"freed 12 clerks"}}]""");
        var card = ClaimScorer.Score(folder.Path, ClaimFolder.Finding(("freed 12 clerks", claim => claim), ("Nobody was hurt", claim => claim)));
        Of(card, "all fields right", "of expected").ShouldBe((1, 1));
        card.Misses.ShouldHaveSingleItem().ShouldBe(new Miss("a:1", "beyond", null, "Nobody was hurt", "Nobody was hurt."));
        card.Notes[0].ShouldStartWith("The reader gives 1 claims beyond");
    }

    [Fact]
    public void The_confidence_of_found_claims_is_held_against_their_being_right()
    {
        using var folder = new ClaimFolder().With("a.txt", Text).With("a.json", """[{"span":{"text":"freed 12 clerks"}},{"span":{"text":"Nobody"},"cue":"said"}]""");
        var card = ClaimScorer.Score(folder.Path, ClaimFolder.Finding(
            ("freed 12 clerks", claim => claim with { Confidence = 0.82 }),
            ("Nobody was hurt", claim => claim with { Confidence = 0.88 }),
            ("Ona Pell", claim => claim with { Confidence = 0.1 })));
        var bin = card.Reliability.ShouldNotBeNull().Bins.ShouldHaveSingleItem();
        bin.Claims.ShouldBe(2);
        bin.MeanConfidence.ShouldBe(0.85, 1e-9);
        bin.ShareRight.ShouldBe(0.5);
    }

    [Fact]
    public void The_nth_place_of_words_and_offsets_in_code_points_are_told_apart()
    {
        using var folder = new ClaimFolder().With("a.txt", "😀 one may, two may.\n").With("a.json", """[{"span":{"text":"may","nth":2},"cue":"x"},{"span":{"start":2,"end":9},"cue":"x"}]""");
        var card = ClaimScorer.Score(folder.Path, ClaimFolder.Finding(("one may", claim => claim)));
        card.Misses.Where(miss => miss.Field == "fact").Select(miss => miss.Expected).ShouldBe(["may"]);
        card.Misses.Single(miss => miss.Field == "cue").Context.ShouldStartWith("[one may]");
    }

    [Fact]
    public void The_reader_itself_is_given_the_agreement_beside_the_text()
    {
        using var folder = new ClaimFolder()
            .With("a.txt", "Ruvia released 12 prisoners on 3 May 2030, the Calm Board said.\n")
            .With("deal.pact", "agreement \"Deal\"\n    zone UTC\n    in force 2030-01-01\n\nparty Ruvia\n\nmonitor \"Calm Board\"\n")
            .With("a.json", """{"report":{"outlet":"Post","published":"2030-05-04"},"claims":[{"span":{"text":"released 12 prisoners"},"source":{"kind":"monitor","side":"Calm Board"}}]}""");
        Of(ClaimScorer.Score(folder.Path), "all fields right", "of expected").ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("""[{"span":{"text":"x"},"event":{"akt":"release"}}]""", "\"event.akt\" is no field of a claim.")]
    [InlineData("""[{"span":{}}]""", "neither \"text\" nor")]
    [InlineData("""[{"cue":"said"}]""", "a claim has no \"span\".")]
    [InlineData("""{"report":{}}""", "holds no expected claims: there is no \"claims\".")]
    [InlineData("""{"report":{},"claims":3}""", "holds no expected claims")]
    [InlineData("[", "holds no expected claims")]
    [InlineData("""{"report":{"published":"May"},"claims":[]}""", "\"May\" is no date")]
    public void An_expectation_that_is_none_says_why(string expectation, string words)
    {
        using var folder = new ClaimFolder().With("a.txt", Text).With("a.json", expectation);
        Should.Throw<UnreadableCorpusException>(() => ClaimScorer.Score(folder.Path)).Message.ShouldContain(words);
    }

    [Fact]
    public void A_folder_without_expectations_or_an_expectation_without_text_is_said()
    {
        using var folder = new ClaimFolder();
        Should.Throw<UnreadableCorpusException>(() => ClaimScorer.Score(folder.Path)).Message.ShouldContain("holds no expectation");
        folder.With("a.json", "[]");
        Should.Throw<UnreadableCorpusException>(() => ClaimScorer.Score(folder.Path)).Message.ShouldContain("there is no text");
    }

    private static (int Correct, int All) Of(Scorecard card, string field, string match)
    {
        var measure = card.Measures.Single(measure => measure.Field == field && measure.Match == match);
        return (measure.Correct, measure.Expected);
    }
}
