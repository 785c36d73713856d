using FsCheck;
using FsCheck.Fluent;
using Tregua.Reading.Dependencies;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tests.Dependencies;

public sealed class DependencyParserTests
{
    [Theory]
    [InlineData("The guards released two drivers.", "drivers", "released", "obj")]
    [InlineData("Two drivers were released by the guards.", "drivers", "released", "nsubj:pass")]
    [InlineData("The mayor said that the trucks had arrived.", "arrived", "said", "ccomp")]
    [InlineData("The council of elders met.", "elders", "council", "nmod")]
    public void A_word_depends_on_its_head(string text, string word, string head, string relation)
    {
        var sentence = Tagged(text);
        var tree = DependencyParser.English.Parse(sentence);
        var at = Index(sentence, word);
        tree.Heads[at].ShouldBe(Index(sentence, head));
        tree.Relation(at).ShouldBe(relation);
    }

    [Fact]
    public void Any_text_gives_a_tree_with_one_root() =>
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>>(text =>
        {
            var sentence = Tagged(text.Get + " and the rest");
            var heads = DependencyParser.English.Parse(sentence).Heads;
            return heads.Length == sentence.Count && heads.Count(head => head == -1) == 1 && Enumerable.Range(0, heads.Length).All(word => ReachesRoot(word, heads));
        }));

    private static bool ReachesRoot(int word, IReadOnlyList<int> heads)
    {
        for (var steps = 0; steps <= heads.Count; steps++)
        {
            if (word == -1)
                return true;
            word = heads[word];
        }
        return false;
    }

    private static int Index(TaggedSentence sentence, string word) => Enumerable.Range(0, sentence.Count).First(i => sentence.Tokens[i].Text == word);

    private static TaggedSentence Tagged(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var sentence = new Sentence(0, text.Length, tokens, SentencePlace.Body, 0);
        return Tagger.Tag(sentence, [], [], new Casing([sentence]));
    }
}
