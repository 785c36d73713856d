using FsCheck;
using FsCheck.Fluent;
using Tregua.Agreements.Checking;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

/// <summary>Whatever the text, reading it gives an answer: a model, or messages that point into the text.</summary>
public class AnyTextTests
{
    [Fact]
    public void Any_string_is_read() =>
        Prop.ForAll<string?>(text => IsAnswered(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_soup_of_the_languages_words_is_read() =>
        Prop.ForAll(PactGen.Soup.ToArbitrary(), IsAnswered).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mutation_of_an_agreement_is_read() =>
        Prop.ForAll(PactGen.Mutated(Samples.CompleteText).ToArbitrary(), IsAnswered).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mutation_of_scenarios_is_read() =>
        Prop.ForAll(PactGen.Mutated(Repository.ReadData("scenarios.pact")).ToArbitrary(), IsAnswered).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_mutation_of_an_assertion_is_read()
    {
        var lines = Repository.ReadData("assertions.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var mutated = Gen.Elements(lines).SelectMany(PactGen.Mutated).ToArbitrary();
        Prop.ForAll(mutated, IsAnswered).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("#\n")]
    [InlineData("not ")]
    [InlineData("a: b\n ")]
    [InlineData("2040-03-01T10:")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD800")]
    [InlineData("when (not ")]
    [InlineData("otherwise a: ")]
    [InlineData("waiver of a, ")]
    [InlineData("x: North and South must each keep at most 0.5 \n")]
    [InlineData("    of which at least 3 a to b in c\n")]
    [InlineData("\"a\", ")]
    public void A_long_repetition_is_read(string piece) =>
        IsAnswered(string.Concat(Enumerable.Repeat(piece, 20_000))).ShouldBeTrue();

    [Fact]
    public void A_stair_of_lines_each_deeper_than_the_last_is_read()
    {
        var stair = string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "kind a\n"));
        IsAnswered(stair).ShouldBeTrue();
    }

    [Fact]
    public void A_long_chain_of_conditions_is_checked()
    {
        var clauses = string.Concat(Enumerable.Range(1, 2_000).Select(i =>
            FormattableString.Invariant($"c{i}: when c{i + 1} overdue or not c{i + 1} suspended, South must open Gate within 2 days of that\n")));
        var text = Samples.Heading + clauses + "c2001: South must open Gate by 2040-03-09\n";
        Checker.Check(Samples.Parse(text)).ShouldNotContain(f => f.Code == "PACT0625");
    }

    [Fact]
    public void A_long_circle_of_conditions_is_one_finding()
    {
        var clauses = string.Concat(Enumerable.Range(0, 2_000).Select(i =>
            FormattableString.Invariant($"c{i}: when c{(i + 1) % 2_000} kept, South must open Gate within 2 days of that\n")));
        Checker.Check(Samples.Parse(Samples.Heading + clauses)).Count(f => f.Code == "PACT0625").ShouldBe(1);
    }

    private static bool IsAnswered(string text)
    {
        var parse = PactFile.Parse(text);
        if (parse.Agreement is { } agreement)
            Checker.Check(agreement);
        var scenarios = PactFile.ParseScenarios(text, Samples.Complete);
        var assertion = Assertions.Parse(text, Samples.Complete);
        var format = Formatter.Format(text);
        Completions.At(text, 1, text.Length / 2).ShouldAllBe(c => c.Text.Length > 0);
        Completions.At(text, 1, 3, Samples.Complete).ShouldAllBe(c => c.Text.Length > 0);
        return (parse.Agreement is null) != parse.Diagnostics.IsEmpty
            && (assertion.Assertion is null) != assertion.Diagnostics.IsEmpty
            && (format.Text is null) != format.Diagnostics.IsEmpty
            && (scenarios.Scenarios.IsEmpty || scenarios.Diagnostics.IsEmpty)
            && PointsIntoText(parse.Diagnostics, parse.Tree.Lines.Length)
            && PointsIntoText(scenarios.Diagnostics, scenarios.Tree.Lines.Length);
    }

    private static bool PointsIntoText(IEnumerable<Diagnostic> diagnostics, int lines) =>
        diagnostics.All(d => d.Line >= 1 && d.Line <= lines + 1 && d.Column >= 1 && d.Length >= 1 && d.Message.EndsWith('.'));
}
