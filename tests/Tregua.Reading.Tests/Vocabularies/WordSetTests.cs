using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tests.Vocabularies;

public sealed class WordSetTests
{
    [Fact]
    public void A_word_is_in_a_set_whatever_its_case_and_however_often_it_is_asked()
    {
        var set = new WordSet(["truce", "deal"]);
        var store = new WordStore();

        for (var times = 0; times < 2; times++)
        {
            set.Contains(store.Of("Truce")).ShouldBeTrue();
            set.Contains(store.Of("war")).ShouldBeFalse();
        }
    }

    [Fact]
    public void What_is_learnt_of_one_set_says_nothing_of_another()
    {
        var word = new WordStore().Of("deal");
        var sets = Enumerable.Range(0, 100).Select(number => new WordSet(number % 3 == 0 ? ["deal"] : ["war"])).ToArray();

        for (var times = 0; times < 2; times++)
            sets.Select(set => set.Contains(word)).ShouldBe(Enumerable.Range(0, 100).Select(number => number % 3 == 0));
    }

    [Fact]
    public void A_map_gives_what_a_word_stands_for()
    {
        var map = new WordMap<int>([KeyValuePair.Create("one", 1)]);
        var tokens = Tokenizer.Tokenize("One two");

        map.TryGetValue(tokens[0], out var one).ShouldBeTrue();
        one.ShouldBe(1);
        map.TryGetValue(tokens[1], out _).ShouldBeFalse();
    }
}
