using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Tregua.Reading.Dates;
using Tregua.Reading.Languages;
using Tregua.Reading.Tests.Support;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tests.Languages;

public sealed class SpanishTests
{
    private static readonly Language Spanish = Language.Of("es")!;

    [Fact]
    public void Spanish_quantities_are_found_as_written_beside_each_sentence() =>
        ExpectedFile.Holds("es-quantities.txt", (text, _) =>
        {
            var sentence = SentenceOf(text);
            return Spanish.Quantities.Find(sentence, Spanish.Dates.Find(sentence, new DateContext())).Select(found =>
                $"{found.Quantity.Text}: {(found.IsOrdinal ? "ordinal, " : "")}low {found.Quantity.Low?.ToString() ?? "none"}, best {found.Quantity.Best?.ToString() ?? "none"}, high {found.Quantity.High?.ToString() ?? "none"}");
        });

    [Fact]
    public void Spanish_dates_are_found_as_written_beside_each_sentence() =>
        ExpectedFile.Holds("es-dates.txt", (text, anchor) =>
            Spanish.Dates.Find(SentenceOf(text), new DateContext { Anchor = LocalDatePattern.Iso.Parse(anchor).Value }).Select(found =>
                $"{text[found.Start..found.End]}: {found.Relation}, {found.Timex}{(found.Value is { } value ? $", {value}" : "")}"));

    [Fact]
    public void The_full_stop_of_a_Spanish_abbreviation_ends_no_sentence() =>
        Split("El Sr. Ruiz llegó. El gral. Soto, no.").ShouldBe(["El Sr. Ruiz llegó.", "El gral. Soto, no."]);

    [Fact]
    public void The_day_in_the_head_of_a_Spanish_report_is_its_day()
    {
        var document = Texts.Parse("El consejo abre el paso\n\nDiario del Lago\n12 de marzo de 2031\n\nEl consejo dijo que los tres hombres fueron liberados ayer por la noche y que la tregua se mantiene con las dos partes.\n");

        document.Published.ShouldBe(new LocalDate(2031, 3, 12));
        document.Notices.ShouldBeEmpty();
    }

    [Fact]
    public void The_names_of_people_held_freed_or_dead_are_protected()
    {
        const string Text = "La familia del rehén Ivo Santa pidió noticias al consejo. El ejército liberó a Marta Quiles y a dos soldados. Omar Ferré, portavoz del consejo, dijo que Santa está vivo y que los presos volverán.";

        var names = Read(Text).ProtectedNames.Select(span => Text[span.Start..span.End]);

        names.ShouldBe(["Ivo Santa", "Marta Quiles", "Santa"]);
    }

    [Fact]
    public void Somebody_described_in_unknown_words_is_not_taken_for_who_spoke_last() =>
        Read("El portavoz del consejo, Omar Ferré, dijo que los presos volvieron. El bando contrario dijo que el ejército retiró sus tropas de las dos aldeas por la noche.")
            .Claims.ShouldHaveSingleItem().Source.Name.ShouldBe("bando contrario");

    [Fact]
    public void Any_mixture_of_its_words_is_read_and_every_span_cuts_the_text() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Mixture, text =>
        {
            var result = Read("El los las del que en una por con para es se su. " + text);
            foreach (var claim in result.Claims)
                result.Text.Slice(claim.Span).ShouldBe(claim.Text);
        }));

    private static readonly Arbitrary<string> Mixture = Gen.Elements(
        "el portavoz ", "Ana Ruel ", ", ", "dijo ", "que ", "negó ", "según ", "liberó ", "a 30 ", "rehenes ", "«", "»", "“", "”", "no ", "se ", "fueron ", "liberados ", "entregar ", "prometió ", "si ", "y ", "el martes ", "ayer ",
        "Hamás ", "de ", "la Cruz Roja ", "en ", "Gaza", ". ", "\n\n", "debe ", "podría ", "la entrega ", "por ", ": ", "🕊", "\uD83D", "e\u0301", "1.135 ", "1,5", "mil ", "millones ", "medio ", "tercio ", "entre ", "hace ", "dos semanas ", "31 de febrero ", "\"")
        .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static ReadingResult Read(string text) =>
        Reader.Read(new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text), Location = "informe.txt", Published = new LocalDate(2031, 3, 12) });

    private static Sentence SentenceOf(string text) => new(0, text.Length, Spanish.Tokenizer.Split(text), SentencePlace.Body, 0);

    private static IEnumerable<string> Split(string text)
    {
        var tokens = Spanish.Tokenizer.Split(text);
        for (var first = 0; first < tokens.Length;)
        {
            var end = Spanish.SentenceEnds.After(tokens.AsSpan(), first, tokens.Length);
            yield return text[tokens[first].Start..tokens[end - 1].End];
            first = end;
        }
    }
}
