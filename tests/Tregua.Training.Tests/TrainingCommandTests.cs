using Tregua.Reading.Models;
using Tregua.Reading.Tags;

namespace Tregua.Training.Tests;

/// <summary>The command on a treebank of a few sentences.</summary>
public sealed class TrainingCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tregua-training-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Lemma_rules_are_learnt_and_the_same_treebank_gives_the_same_bytes()
    {
        var first = Train("first.model", "lemmas");
        var second = Train("second.model", "lemmas");

        first.ShouldBe(second);
        var lemmas = new Lemmatizer(ModelFile.Open(first));
        lemmas.Lemma("marched", "marched", Upos.Verb, Xpos.VBD).ShouldBe("march"); // never seen, by its ending
        lemmas.Lemma("left", "left", Upos.Verb, Xpos.VBD).ShouldBe("leave"); // by itself
    }

    [Fact]
    public void A_stage_that_is_not_asked_for_keeps_its_sections()
    {
        Train("kept.model", "lemmas");
        var path = Path.Combine(_folder, "kept.model");
        var writer = ModelFileWriter.From(ModelFile.Open(File.ReadAllBytes(path)));
        writer.Set("other", [1, 2, 3]);
        File.WriteAllBytes(path, writer.ToArray());

        ModelFile.Open(Train("kept.model", "lemmas")).Section("other").Bytes.ToArray().ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_stage_that_is_not_known_is_said() =>
        Should.Throw<ArgumentException>(() => Train("none.model", "clouds")).Message.ShouldBe("There is no stage 'clouds'; the stages are clusters, tags, lemmas, attribution, dependencies.");

    [Theory]
    [InlineData("--ud-ewt a --gum b --out c", "--polnear is missing.")]
    [InlineData("--ud-ewt a --ud-ewt b", "--ud-ewt: not an option, without its value, or given twice.")]
    [InlineData("--speed 9", "--speed: not an option, without its value, or given twice.")]
    [InlineData("--out", "--out: not an option, without its value, or given twice.")]
    public void Options_that_cannot_be_used_are_said_with_the_usage(string arguments, string message) =>
        Should.Throw<ArgumentException>(() => TrainingOptions.Parse(arguments.Split(' '))).Message.ShouldBe(message + "\nusage: --ud-ewt DIR --gum DIR --polnear DIR [--only STAGE,...] --out FILE");

    private byte[] Train(string name, string stage)
    {
        var treebank = Directory.CreateDirectory(Path.Combine(_folder, "treebank")).FullName;
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName;
        File.WriteAllText(Path.Combine(treebank, "own-ud-train.conllu"), Treebank);
        File.WriteAllText(Path.Combine(treebank, "own-ud-dev.conllu"), Treebank);
        File.WriteAllText(Path.Combine(empty, "own.conllu"), Treebank);
        var options = new TrainingOptions { UdEwt = treebank, Gum = empty, PolNeAr = empty, Only = [stage], Out = Path.Combine(_folder, name) };
        TrainingCommand.Run(options, TextWriter.Null).ShouldBe(0);
        return File.ReadAllBytes(options.Out);
    }

    private const string Treebank = """
        # text = Troops searched Orin.
        1	Troops	troop	NOUN	NNS	_	2	nsubj	_	_
        2	searched	search	VERB	VBD	_	0	root	_	_
        3	Orin	Orin	PROPN	NNP	_	2	obj	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	2	punct	_	_

        # text = Monitors reached Mirel.
        1	Monitors	monitor	NOUN	NNS	_	2	nsubj	_	_
        2	reached	reach	VERB	VBD	_	0	root	_	_
        3	Mirel	Mirel	PROPN	NNP	_	2	obj	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	2	punct	_	_

        # text = Guards watched and left.
        1	Guards	guard	NOUN	NNS	_	2	nsubj	_	_
        2	watched	watch	VERB	VBD	_	0	root	_	_
        3	and	and	CCONJ	CC	_	4	cc	_	_
        4	left	leave	VERB	VBD	_	2	conj	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	2	punct	_	_


        """;
}
