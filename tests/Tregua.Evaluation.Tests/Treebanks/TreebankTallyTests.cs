using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Treebanks;

namespace Tregua.Evaluation.Tests.Treebanks;

public sealed class TreebankTallyTests
{
    private static readonly ConlluSentence Sentence = ConlluFile.Parse(
        [
            "# sent_id = tiny-1",
            "1\tTrucks\ttruck\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_",
            "2\twere\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_",
            "3\tstopped\tstop\tVERB\tVBN\t_\t0\troot\t_\tSpaceAfter=No",
            "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_",
        ],
        "tiny.conllu")[0];

    [Fact]
    public void Each_field_counts_the_words_that_agree()
    {
        var tally = Tally();
        Count(tally, "upos", "accuracy").ShouldBe(3);
        Count(tally, "xpos", "accuracy").ShouldBe(2);
        Count(tally, "lemma", "accuracy").ShouldBe(4);
        tally.Measures.Single(measure => measure.Field == "upos").F1.ShouldBe(0.75);
    }

    [Fact]
    public void A_relation_counts_only_with_the_right_head_and_its_subtype_only_in_the_full_score()
    {
        var tally = Tally();
        Count(tally, "head", "UAS").ShouldBe(3);
        Count(tally, "relation", "LAS, without subtypes").ShouldBe(3);
        Count(tally, "relation", "LAS, with subtypes").ShouldBe(2);
    }

    [Fact]
    public void A_miss_shows_the_word_in_its_context()
    {
        var miss = Tally().Misses.Single(miss => miss.Field == "upos");
        miss.Document.ShouldBe("tiny-1, word 3");
        miss.Expected.ShouldBe("VERB");
        miss.Found.ShouldBe("ADJ");
        miss.Context.ShouldBe("Trucks were [stopped] .");
    }

    [Fact]
    public void Tokens_are_right_when_their_span_is()
    {
        var tally = new TreebankTally();
        tally.Add(Sentence, []);
        tally.AddTokens([(0, 6), (7, 11), (12, 19), (19, 20)], [(0, 6), (7, 19), (19, 20)]);
        var tokens = tally.Measures.Single(measure => measure.Field == "token");
        tokens.Correct.ShouldBe(2);
        tokens.Predicted.ShouldBe(3);
    }

    private static TreebankTally Tally()
    {
        var tally = new TreebankTally();
        tally.Add(
            Sentence,
            [
                new ReadWord("NOUN", "NNS", "truck", 3, "nsubj"),
                new ReadWord("AUX", "VBD", "be", 3, "aux:pass"),
                new ReadWord("ADJ", "JJ", "stop", 0, "root"),
                new ReadWord("PUNCT", ",", ".", 2, "punct"),
            ]);
        return tally;
    }

    private static int Count(TreebankTally tally, string field, string match) =>
        tally.Measures.Single(measure => measure.Field == field && measure.Match == match).Correct;
}
