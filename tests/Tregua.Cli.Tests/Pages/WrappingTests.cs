using FsCheck;
using FsCheck.Fluent;
using Tregua.Cli.Pages;

namespace Tregua.Cli.Tests.Pages;

public class WrappingTests
{
    [Fact]
    public void No_line_is_wider_than_asked_unless_a_single_word_is() =>
        Prop.ForAll<NonNull<string>, PositiveInt>((text, width) => Lines(text.Get, width.Get)
            .All(line => TextWidth.Of(line) <= width.Get || !line.Trim().Contains(' ', StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_word_is_lost_or_changed() =>
        Prop.ForAll<NonNull<string>, PositiveInt>((text, width) => string.Join(' ', Lines(text.Get, width.Get)).Replace(" ", "", StringComparison.Ordinal)
            == SafeText.OneLine(text.Get).Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_can_carry_a_control_character_or_turn_a_line_round() =>
        Prop.ForAll<NonNull<string>>(text => !SafeText.OneLine(text.Get).Any(c => char.IsControl(c) || c is '\u202e' or '\u2066')).QuickCheckThrowOnFailure();

    [Fact]
    public void An_escape_code_in_a_report_does_not_reach_the_terminal() =>
        SafeText.OneLine("safe\u001b[31mred\u202eback").ShouldBe("safe [31mredback");

    [Fact]
    public void A_firm_space_keeps_two_words_on_one_line() =>
        Lines("until due\u00a02040-05-01", 16).ShouldBe(["until", "due 2040-05-01"]);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("停火", 4)]
    [InlineData("▮▮▮", 3)]
    public void Width_counts_columns_not_characters(string text, int width) => TextWidth.Of(text).ShouldBe(width);

    private static List<string> Lines(string text, int width) =>
        [.. Wrapping.Lines([text], 0, 0, width).Select(line => string.Concat(line.Select(piece => piece.Text)))];
}
