using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tests.Vocabularies;

public sealed class VocabularyTests
{
    [Fact]
    public void A_section_is_a_list_and_a_table()
    {
        var vocabulary = Parse("# words\n[hedges]\nabout = best\nAt Least = low\n\n[plain]\none\n");

        vocabulary.List("hedges").ShouldBe(["about", "at least"]);
        vocabulary.Table("hedges")["at least"].ShouldBe("low");
        vocabulary.Set("plain").ShouldContain("one");
    }

    [Fact]
    public void The_longest_phrase_at_a_word_is_found()
    {
        var phrases = Parse("[hedges]\nmore = x\nmore than = low\n").Phrases("hedges");

        var match = phrases.Match(Tokenizer.Tokenize("No more than 20"), 1);

        match.ShouldBe(new PhraseMatch(2, "more than", "low"));
    }

    [Fact]
    public void A_phrase_that_runs_past_the_sentence_is_not_found() =>
        Parse("[hedges]\nmore than\n").Phrases("hedges").Match(Tokenizer.Tokenize("No more"), 1).ShouldBeNull();

    [Fact]
    public void A_word_that_stands_twice_in_a_section_is_named_with_its_line() =>
        Should.Throw<FormatException>(() => Parse("[a]\none\nOne\n")).Message.ShouldBe("words.txt(3): 'one' stands twice in [a].");

    [Fact]
    public void A_word_before_the_first_section_is_named_with_its_line() =>
        Should.Throw<FormatException>(() => Parse("one\n")).Message.ShouldBe("words.txt(1): 'one' stands before the first [section].");

    [Fact]
    public void A_section_that_stands_twice_is_named() =>
        Should.Throw<FormatException>(() => Parse("[a]\none\n[a]\ntwo\n")).Message.ShouldBe("words.txt: the section [a] stands twice in the vocabulary.");

    [Fact]
    public void A_section_that_no_file_has_is_a_caller_s_mistake() =>
        Should.Throw<KeyNotFoundException>(() => Parse("[a]\none\n").List("b")).Message.ShouldBe("The vocabulary has no section [b].");

    [Fact]
    public void A_language_that_is_not_built_in_is_named() =>
        Should.Throw<ArgumentException>(() => Vocabulary.Load("xx")).Message.ShouldStartWith("No vocabulary of the language 'xx' is built in.");

    private static Vocabulary Parse(string text) => Vocabulary.Parse([new VocabularyFile("words.txt", text)]);
}
