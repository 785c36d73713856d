using System.Text;
using Tregua.Cases.Questions;
using Tregua.Cli.Boards;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Boards;

public class BoardTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void The_board_says_every_section_at_each_width(int width) =>
        ExpectedFile.Matches(Print(Board.Write, width), $"board-{width}.txt");

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void No_line_of_the_board_is_wider_than_the_terminal(int width) =>
        Print(Board.Write, width).Split('\n').ShouldAllBe(line => TextWidth.Of(line) <= width);

    [Fact]
    public void Due_lists_dates_then_debtors() => ExpectedFile.Matches(Print(DueTable.Write), "due.txt");

    [Fact]
    public void Figures_stand_side_by_side_with_their_sources() => ExpectedFile.Matches(Print(FigureTable.Write), "figures.txt");

    [Fact]
    public void Outcomes_are_possible_under_the_text_and_outlooks_are_their_sources() => ExpectedFile.Matches(Print(OutcomeList.Write), "outcomes.txt");

    [Fact]
    public void Why_opens_a_clause_down_to_the_words_and_their_place() =>
        ExpectedFile.Matches(Print((answer, page) => WhyTree.Write(CaseQuestions.Why(answer, "captives"), page)), "why.txt");

    [Fact]
    public void The_demo_ends_with_three_commands() =>
        ExpectedFile.Matches(Print((answer, page) => TryNext.Write(answer with { Folder = answer.Folder }, "tregua", page)).Replace(AppContext.BaseDirectory, "…/", StringComparison.Ordinal), "try-next.txt");

    [Fact]
    public void A_board_in_a_pipe_has_no_escape_code() => Print(Board.Write).ShouldNotContain('\u001b');

    [Fact]
    public void A_board_on_a_terminal_says_the_same_words_in_colour()
    {
        var coloured = Print(Board.Write, colour: true);
        coloured.ShouldContain('\u001b');
        System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", "").ShouldBe(Print(Board.Write));
    }

    private static string Print(Action<CaseStanding, Page> write, int width = 80, bool colour = false)
    {
        var page = new Page(width);
        write(Straits.Answer(), page);
        var output = new StringWriter(new StringBuilder());
        PagePrinter.Print(page, new Terminal { Out = output, Error = TextWriter.Null, OpenInput = () => Stream.Null, Colour = colour });
        return output.ToString();
    }
}
