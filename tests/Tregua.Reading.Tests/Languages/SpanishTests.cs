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
