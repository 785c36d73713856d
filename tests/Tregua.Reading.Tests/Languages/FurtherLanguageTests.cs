using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Reading.Documents;
using Tregua.Reading.Languages;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tests.Languages;

/// <summary>A language that no file of the program knows: a few made-up words, read by the same code.</summary>
public sealed class FurtherLanguageTests
{
    private const string Files = """
        [sentence-ends]
        .
        [cardinals]
        tau = 3
        wen = 8
        [multipliers]
        hun = 100
        [hedges-before-a-number]
        min = low
        [weekdays]
        mardu = 2
        [day-rules]
        la? <weekday> = weekday
        [point-rules]
        <date> = same
        [time-rules]
        <point> = same
        [past-endings]
        sin
        [reporting-verbs]
        dikar = say
        [action-verbs]
        frizar = Release
        [irregular-forms]
        dixin = dikar past
        [verb-endings]
        ar sin = past
        [content-openers]
        kel
        [negations]
        nol
        [articles]
        la
        [titles]
        ministo = official
        [things]
        kapto
        kaptoz = kapto
        """;

    private static readonly Language Further = new("x", Vocabulary.Parse([new VocabularyFile("x.txt", Files)]));

    [Fact]
    public void A_report_is_read_with_nothing_but_its_vocabulary()
    {
        var claim = Read("Ministo Ola Runn dixin kel Norra frizsin min wen hun tau kaptoz la mardu.").Single();

        claim.Text.ShouldBe("Norra frizsin min wen hun tau kaptoz la mardu");
        (claim.Source.Name, claim.Source.Kind, claim.Cue).ShouldBe(("Ola Runn", SourceKind.NamedOfficial, "dixin"));
        (claim.Event.Action, claim.Event.Actor, claim.Event.Thing).ShouldBe((EventAction.Release, "Norra", "kapto"));
        (claim.Modality, claim.Polarity).ShouldBe((Modality.Occurred, Polarity.Affirmed));
        (claim.Quantity!.Text, claim.Quantity.Low, claim.Quantity.High).ShouldBe(("min wen hun tau", 803m, (decimal?)null));
        claim.Occurred!.Value.FirstDay.ShouldBe(new LocalDate(2031, 3, 11));
    }

    [Fact]
    public void Its_negation_denies() =>
        Read("Ministo Ola Runn dixin kel Norra nol frizsin tau kaptoz.").Single().Polarity.ShouldBe(Polarity.Denied);

    [Fact]
    public void What_no_verb_of_its_vocabulary_tells_is_no_claim() => Read("Ministo Ola Runn sta la mardu.").ShouldBeEmpty();

    private static ImmutableArray<Claim> Read(string text)
    {
        var document = new Document { Text = new StoredText(text), Sha256 = "0", Published = new LocalDate(2031, 3, 12), Passages = [new Passage(0, text.Length, PassageKind.Paragraph)] };
        var sentence = new Sentence(0, text.Length, Further.Tokenizer.Split(text), SentencePlace.Body, 0);
        return Further.Shallow!.Read([sentence], document, new Report { Sha256 = "0", Published = document.Published }, Lexicon.Empty).Claims;
    }
}
