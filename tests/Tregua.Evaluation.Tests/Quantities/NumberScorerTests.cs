using System.Runtime.CompilerServices;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Quantities;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Quantities;

public sealed class NumberScorerTests
{
    [Fact]
    public void A_case_is_right_when_exactly_its_spans_have_its_values()
    {
        var card = NumberScorer.Score(Path.Combine(Data(), "NumberModel.json"));

        card.Measures.ShouldBe([new Measure("numbers", "whole case", 2, 4, 4)]);
        card.Misses.Select(miss => (miss.Document, miss.Expected, miss.Found)).ShouldBe(
        [
            ("NumberModel 3", "Nine = 8", "Nine = 9"),
            ("NumberModel 4", "Nine = 9", "Nine = 9, ten = 10"),
        ]);
    }

    [Fact]
    public void Cases_outside_the_scope_are_counted_by_reason_and_not_scored() =>
        NumberScorer.Score(Path.Combine(Data(), "NumberModel.json")).Notes.ShouldBe(["Outside, 2: powers and exponents (1.1^23, 1e10)."]);

    [Fact]
    public void Ranges_are_compared_by_their_bounds_without_the_words_of_approximation() =>
        NumberScorer.Score(Path.Combine(Data(), "NumberRangeModel.json")).Measures.ShouldBe([new Measure("ranges", "whole case", 2, 2, 2)]);

    [Fact]
    public void Amounts_with_units_are_held_against_their_number_alone() =>
        NumberScorer.Score(Path.Combine(Data(), "CurrencyModel.json")).Measures.ShouldBe([new Measure("numbers in amounts", "whole case", 1, 2, 2)]);

    [Fact]
    public void A_folder_gives_each_kind_and_all_but_amounts_together() =>
        NumberScorer.Score(Data()).Measures.ShouldBe(
        [
            new Measure("numbers", "whole case", 2, 4, 4),
            new Measure("ranges", "whole case", 2, 2, 2),
            new Measure("numbers in amounts", "whole case", 1, 2, 2),
            new Measure("all but amounts", "whole case", 4, 6, 6),
        ]);

    [Fact]
    public void A_folder_without_specifications_is_refused_with_a_sentence() =>
        Should.Throw<UnreadableCorpusException>(() => NumberScorer.Score(Path.GetDirectoryName(Data())!.Replace("Quantities", "Scores", StringComparison.Ordinal)))
            .Message.ShouldBe("No file NumberModel.json, OrdinalModel.json, PercentModel.json, NumberRangeModel.json or like them lies there.");

    private static string Data([CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, "Data");
}
