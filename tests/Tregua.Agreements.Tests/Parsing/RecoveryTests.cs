using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Syntax;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

/// <summary>One mistake gives one message.</summary>
public class RecoveryTests
{
    private static readonly string[] Lines = Samples.CompleteText.Split('\n');

    [Fact]
    public void One_unreadable_word_anywhere_gives_one_message()
    {
        var several = new List<string>();
        foreach (var token in PactFile.Parse(Samples.CompleteText).Tree.Lines.SelectMany(l => l.Tokens))
        {
            var told = With(token, "?");
            if (told.Length != 1)
                several.Add($"line {token.Mark.Line}, {token.Source}: {string.Join("; ", told.Select(d => d.Message))}");
        }

        several.ShouldBeEmpty();
    }

    [Fact]
    public void A_misspelt_word_gives_a_message_on_its_line_or_where_the_word_is_missed()
    {
        var several = 0;
        var words = PactFile.Parse(Samples.CompleteText).Tree.Lines.SelectMany(l => l.Tokens).Where(t => t.Kind == TokenKind.Word).ToList();
        foreach (var token in words)
        {
            if (With(token, token.Source + "x").Length > 1)
                several++;
        }

        // A misspelt declaration is missed under each of the names that it and its kinds have.
        several.ShouldBeLessThan(words.Count / 100);
    }

    [Fact]
    public void An_unknown_name_is_told_once_however_often_it_is_used()
    {
        var clauses = string.Concat(Enumerable.Range(1, 5).Select(i => $"    c{i}: Nowhere must release {i} captives by day {i}\n"));
        Samples.Errors(Samples.Heading + "phase first \"First\" lasts 9 days\n" + clauses).Count.ShouldBe(1);
    }

    [Fact]
    public void Names_are_not_missed_when_the_line_that_declares_them_is_the_mistake()
    {
        var errors = Samples.Errors(Samples.InPhase("x: North must release 3 captives by day 3").Replace("persons captive", "person captive", StringComparison.Ordinal));
        errors.ShouldHaveSingleItem().ShouldContain("did you mean `persons`?");
    }

    [Fact]
    public void A_line_out_of_line_does_not_upset_the_lines_after_it()
    {
        var text = Samples.InPhase("x: North must release 3 prisoners by day 3") + "   y: North must release 3 prisoners by day 3\n    z: North must release 3 prisoners by day 3\n";
        Samples.Errors(text).ShouldHaveSingleItem().ShouldStartWith("PACT0109");
    }

    private static Diagnostic[] With(Token token, string replacement)
    {
        var lines = (string[])Lines.Clone();
        var line = lines[token.Mark.Line - 1];
        lines[token.Mark.Line - 1] = string.Concat(line.AsSpan(0, token.Mark.Column - 1), replacement, line.AsSpan(token.Mark.Column - 1 + token.Mark.Length));
        return [.. PactFile.Parse(string.Join('\n', lines)).Diagnostics];
    }
}
