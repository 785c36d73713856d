using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;

namespace Tregua.Evaluation.Tests.Corpora;

public sealed class ConlluFileTests
{
    [Fact]
    public void Words_keep_their_columns()
    {
        var sentence = Read("# sent_id = a-1", "1\tTrucks\ttruck\tNOUN\tNNS\t_\t2\tnsubj:pass\t_\t_", "2\twaited\twait\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No")[0];
        sentence.Id.ShouldBe("a-1");
        sentence.Line.ShouldBe(2);
        sentence.Words[0].ShouldBe(new ConlluWord { Form = "Trucks", Lemma = "truck", Upos = "NOUN", Xpos = "NNS", Head = 2, Relation = "nsubj:pass" });
        sentence.Words[1].TouchesNext.ShouldBeTrue();
    }

    [Fact]
    public void Parts_of_a_joined_word_touch_and_its_mark_stands_for_the_last()
    {
        var sentence = Read(
            "1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
            "1\tdid\tdo\tAUX\tVBD\t_\t0\troot\t_\t_",
            "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_",
            "3\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_")[0];
        sentence.Words.Select(word => word.TouchesNext).ShouldBe([true, true, false]);
    }

    [Fact]
    public void Empty_nodes_are_passed_over() =>
        Read("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_", "1.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t1:conj\t_")[0].Words.Length.ShouldBe(1);

    [Fact]
    public void Blank_lines_part_sentences() =>
        Read("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_", "", "1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\t_", "").Length.ShouldBe(2);

    [Fact]
    public void A_line_with_another_number_of_columns_is_named() =>
        Should.Throw<UnreadableCorpusException>(() => Read("1\tGo")).Message.ShouldBe("tiny.conllu(1): 10 columns are expected, 2 are there.");

    [Fact]
    public void A_head_that_is_no_number_is_named() =>
        Should.Throw<UnreadableCorpusException>(() => Read("1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_")).Message.ShouldBe("tiny.conllu(1): 'x' is no number of a word.");

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<UnreadableCorpusException>(() => ConlluFile.Read("nowhere.conllu")).Message.ShouldBe("nowhere.conllu: there is no such file.");

    private static ImmutableArray<ConlluSentence> Read(params string[] lines) => ConlluFile.Parse(lines, "tiny.conllu");
}
