using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tests.Tags;

public sealed class PartOfSpeechTests
{
    [Theory]
    [InlineData("The guards released the two drivers on Monday.", "DT NNS VBD DT CD NNS IN NNP Other")]
    [InlineData("The drivers were released by the guards.", "DT NNS VBD VBN IN DT NNS Other")]
    [InlineData("She said that they will leave.", "PRP VBD IN PRP MD VB Other")]
    [InlineData("The council has asked them to wait.", "DT NN VBZ VBN PRP TO VB Other")]
    public void Words_get_the_tags_of_the_Penn_Treebank(string text, string tags) =>
        string.Join(' ', Each(text, (sentence, i) => sentence.Xpos(i))).ShouldBe(tags);

    [Fact]
    public void Words_get_universal_parts_of_speech() =>
        Each("The new mayor of Orsk can not come.", (sentence, i) => sentence.Upos(i))
            .ShouldBe([Upos.Det, Upos.Adj, Upos.Noun, Upos.Adp, Upos.Propn, Upos.Aux, Upos.Part, Upos.Verb, Upos.Punct]);

    [Theory]
    [InlineData("The guards were carrying boxes.", "the guard be carry box .")]
    [InlineData("She went and told the children.", "she go and tell the child .")]
    [InlineData("The envoys omitted the worst stories.", "the envoy omit the bad story .")]
    public void Words_get_their_lemmas(string text, string lemmas) =>
        string.Join(' ', Each(text, (sentence, i) => sentence.Lemma(i))).ShouldBe(lemmas);

    [Fact]
    public void Words_that_stand_in_like_places_share_a_cluster()
    {
        var sentence = Tagged("Monday Tuesday zorblax");
        sentence.Cluster(0).ShouldBe(sentence.Cluster(1));
        sentence.Cluster(0).ShouldNotBe(0u);
        sentence.Cluster(2).ShouldBe(0u);
    }

    [Fact]
    public void The_models_that_are_built_in_are_whole() => ModelFile.English.Verify();

    [Theory]
    [InlineData("ONE OF THE GUARDS WAS RELEASED TODAY", "Upper")]
    [InlineData("Guards Release the Drivers", "Title")]
    [InlineData("Guards of Orsk release their drivers", "Ordinary")]
    [InlineData("Runa Aske", "Ordinary")]
    public void A_headline_is_told_by_its_capitals(string text, string casing)
    {
        var count = new CasingCount();
        foreach (var word in text.Split(' '))
            count.Add(word);
        count.Casing.ToString().ShouldBe(casing);
    }

    private static IEnumerable<T> Each<T>(string text, Func<TaggedSentence, int, T> part)
    {
        var sentence = Tagged(text);
        return Enumerable.Range(0, sentence.Count).Select(i => part(sentence, i));
    }

    private static TaggedSentence Tagged(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var sentence = new Sentence(0, text.Length, tokens, SentencePlace.Body, 0);
        return Tagger.Tag(sentence, [], [], new Casing([sentence]));
    }
}
