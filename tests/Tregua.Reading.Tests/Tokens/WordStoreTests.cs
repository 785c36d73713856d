using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tests.Tokens;

public sealed class WordStoreTests
{
    [Fact]
    public void A_word_met_twice_is_the_same_word()
    {
        var store = new WordStore();

        store.Of("truce").ShouldBeSameAs(store.Of("truce"));
        store.Of("Truce").ShouldNotBeSameAs(store.Of("truce"));
    }

    [Fact]
    public void A_curly_apostrophe_inside_a_word_is_a_straight_one_and_a_mark_alone_stays()
    {
        var store = new WordStore();

        store.Of("don’t").ShouldBeSameAs(store.Of("don't"));
        store.Of("’").Text.ShouldBe("’");
        store.Of("'").Text.ShouldBe("'");
    }

    [Fact]
    public void A_store_that_is_full_starts_again()
    {
        var store = new WordStore();
        var first = store.Of("w-0");

        for (var i = 1; i < 2 * WordStore.MostWords; i++)
            store.Of($"w-{i}");

        store.Of("w-0").ShouldNotBeSameAs(first);
    }

    [Fact]
    public void Threads_that_meet_the_same_words_at_once_read_them_right()
    {
        var store = new WordStore();
        var texts = Enumerable.Range(0, 2000).Select(number => $"Word{number % 500}").ToArray();

        Parallel.For(0, 8, _ =>
        {
            foreach (var text in texts)
                store.Of(text).Text.ShouldBe(text);
        });
    }

    [Theory]
    [InlineData("Abrel", WordShape.Capitalised | WordShape.HasLower | WordShape.HasLetter)]
    [InlineData("U.S.", WordShape.Capitalised | WordShape.Acronym | WordShape.HasLetter | WordShape.EndsInStop)]
    [InlineData("42-day", WordShape.HasDigit | WordShape.HasHyphen | WordShape.HasLower | WordShape.HasLetter | WordShape.StartsInDigit)]
    public void A_shape_tells_what_a_word_is_written_with(string text, WordShape shape) => new WordStore().Of(text).Shape.ShouldBe(shape);
}
