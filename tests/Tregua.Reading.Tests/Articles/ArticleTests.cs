using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Tregua.Reading.Tests.Articles;

public sealed class ArticleTests
{
    /// <summary>Set to renew the committed scores; read the difference before committing it.</summary>
    private const string Renewal = "TREGUA_RENEW_SCORES";

    [Fact]
    public void The_reader_agrees_with_the_articles_as_far_as_the_committed_scores_say()
    {
        var lines = new StringBuilder();
        var (found, expected, right, fields, claims) = (0, 0, 0, 0, 0);
        foreach (var name in Article.Names)
        {
            var article = Article.Load(name);
            var score = Score.Of(article, Reader.Read(article.Input));
            lines.Append(score.Text(name));
            (found, expected, right, fields, claims) = (found + score.Found, expected + score.Expected, right + score.Right, fields + score.Fields, claims + score.Claims);
        }
        var all = string.Create(CultureInfo.InvariantCulture, $"all: found {found} of {expected}, fields {right} of {fields}, claims {claims}\n") + lines;
        if (Environment.GetEnvironmentVariable(Renewal) is not null)
            File.WriteAllText(CommittedScores(), all);
        File.ReadAllText(Path.Combine(Article.Folder, "scores.txt")).ShouldBe(all, $"Renew with {Renewal}=1 and read the difference.");
    }

    [Fact]
    public void Reading_twice_gives_the_same_claims()
    {
        foreach (var name in Article.Names)
        {
            var article = Article.Load(name);
            Reader.Read(article.Input).Claims.Select(claim => claim.Id).ShouldBe(Reader.Read(article.Input).Claims.Select(claim => claim.Id));
        }
    }

    [Fact]
    public void Every_span_holds_the_words_of_its_claim()
    {
        foreach (var name in Article.Names)
        {
            var result = Reader.Read(Article.Load(name).Input);
            foreach (var claim in result.Claims)
                result.Text.Slice(claim.Span).ShouldBe(claim.Text);
        }
    }

    [Fact]
    public void Names_of_held_and_dead_people_are_protected_and_those_of_speakers_are_not()
    {
        var article = Article.Load("captives-come-home");
        var result = Reader.Read(article.Input);
        result.ProtectedNames.Select(result.Text.Slice).Distinct().Order(StringComparer.Ordinal).ShouldBe(article.Protected.Order(StringComparer.Ordinal));
    }

    // The folder of the sources, not of the build.
    private static string CommittedScores([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "Data", "Articles", "scores.txt");
}
