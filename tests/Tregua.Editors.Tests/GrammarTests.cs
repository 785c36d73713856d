using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tregua.Editors.Tests;

public class GrammarTests
{
    private static readonly JsonElement Grammar = JsonDocument.Parse(File.ReadAllText(Beside("syntaxes/pact.tmLanguage.json"))).RootElement;

    private static readonly List<(Regex Pattern, JsonElement Rule)> Rules =
    [
        .. Grammar.GetProperty("patterns").EnumerateArray()
            .Select(pattern => Grammar.GetProperty("repository").GetProperty(pattern.GetProperty("include").GetString()![1..]))
            .Select(rule => (new Regex(rule.GetProperty("match").GetString()!, RegexOptions.CultureInvariant | RegexOptions.Compiled), rule)),
    ];

    [Theory]
    [InlineData("party North also \"Northern government\"  # of the valley", "party", "keyword.declaration.pact")]
    [InlineData("party North also \"Northern government\"  # of the valley", "North", "entity.name.type.pact")]
    [InlineData("party North also \"Northern government\"  # of the valley", "\"Northern government\"", "string.quoted.double.pact")]
    [InlineData("party North also \"Northern government\"  # of the valley", "# of the valley", "comment.line.number-sign.pact")]
    [InlineData("    captives: South must not attack by 2040-03-01T10:00", "captives", "entity.name.function.pact")]
    [InlineData("    captives: South must not attack by 2040-03-01T10:00", "must not", "keyword.operator.word.pact")]
    [InlineData("    captives: South must not attack by 2040-03-01T10:00", "2040-03-01T10:00", "constant.numeric.date.pact")]
    [InlineData("        at least 3 more every 7 days", "3", "constant.numeric.pact")]
    [InlineData("        at least 3 more every 7 days", "every", "keyword.other.pact")]
    [InlineData("    continues while talks \"second # phase\" go on", "continues while", "keyword.control.pact")]
    [InlineData("    continues while talks \"second # phase\" go on", "\"second # phase\"", "string.quoted.double.pact")]
    [InlineData("scenario \"Late\"", "scenario", "keyword.declaration.pact")]
    [InlineData("    on 2040-03-05 South released 3 captives, says Isle", "says", "keyword.other.pact")]
    public void A_word_has_its_colour(string line, string word, string scope) =>
        Coloured(line).ShouldContain((word, scope));

    [Fact]
    public void An_id_that_starts_like_a_keyword_is_no_keyword()
    {
        Coloured("    in-force-talks: North must begin talks \"x\"").ShouldContain(("in-force-talks", "entity.name.function.pact"));
        Coloured("    x: South must wait within 2 days of day-of-rest").Count(piece => piece.Text == "day").ShouldBe(0);
    }

    [Fact]
    public void Every_line_of_an_example_is_coloured_without_a_gap_in_its_quotes()
    {
        foreach (var file in Directory.EnumerateFiles(Beside("../../examples"), "*.pact", SearchOption.AllDirectories))
        {
            foreach (var line in File.ReadLines(file))
                Coloured(line).ShouldAllBe(piece => piece.Scope == "comment.line.number-sign.pact" || piece.Scope == "string.quoted.double.pact" || !piece.Text.Contains('"'), $"{file}: {line}");
        }
    }

    [Fact]
    public void The_extension_names_files_that_are_there()
    {
        var package = JsonDocument.Parse(File.ReadAllText(Beside("package.json"))).RootElement;
        File.Exists(Beside(package.GetProperty("main").GetString()!)).ShouldBeTrue();
        var contributes = package.GetProperty("contributes");
        File.Exists(Beside(contributes.GetProperty("grammars")[0].GetProperty("path").GetString()!)).ShouldBeTrue();
        var configuration = JsonDocument.Parse(File.ReadAllText(Beside(contributes.GetProperty("languages")[0].GetProperty("configuration").GetString()!))).RootElement;
        configuration.GetProperty("comments").GetProperty("lineComment").GetString().ShouldBe("#");
        contributes.GetProperty("grammars")[0].GetProperty("scopeName").GetString().ShouldBe(Grammar.GetProperty("scopeName").GetString());
    }

    /// <summary>Colours a line as editors do: at each place the pattern that matches first, and of several there the one listed first.</summary>
    private static List<(string Text, string Scope)> Coloured(string line)
    {
        var pieces = new List<(string, string)>();
        var next = new Match?[Rules.Count];
        for (var at = 0; at < line.Length;)
        {
            var best = (Match: Match.Empty, Rule: default(JsonElement));
            for (var i = 0; i < Rules.Count; i++)
            {
                var (pattern, rule) = Rules[i];
                var match = next[i] is { Success: false } none ? none : next[i] is { } known && known.Index >= at ? known : next[i] = pattern.Match(line, at);
                if (match is { Success: true, Length: > 0 } && (!best.Match.Success || match.Index < best.Match.Index))
                    best = (match, rule);
            }
            if (!best.Match.Success)
                break;
            if (best.Rule.TryGetProperty("name", out var name))
                pieces.Add((best.Match.Value, name.GetString()!));
            else
                pieces.AddRange(best.Rule.GetProperty("captures").EnumerateObject().Select(capture => (best.Match.Groups[capture.Name].Value, capture.Value.GetProperty("name").GetString()!)));
            at = best.Match.Index + best.Match.Length;
        }
        return pieces;
    }

    private static string Beside(string name, [CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "editors", "vscode", name));
}
