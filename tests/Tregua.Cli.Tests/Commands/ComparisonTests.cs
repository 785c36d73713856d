using System.Text.Json;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

public class ComparisonTests
{
    [Fact]
    public void What_changed_between_two_days_is_shown_with_the_report_or_the_rule_that_brought_it()
    {
        using var session = new Session();
        var outcome = session.Run("diff", Case(session), "--from", "2040-05-04", "--to", "2040-05-12");
        outcome.Code.ShouldBe(0);
        ExpectedFile.Matches(outcome.Out, "diff.txt");
    }

    [Fact]
    public void A_day_is_shown_as_it_was_known_then_unless_hindsight_is_asked_for()
    {
        using var session = new Session();
        var folder = Case(session);
        session.Run("diff", folder, "--from", "2040-05-09", "--to", "2040-05-10").Out.ShouldNotContain("4 of 12");
        session.Run("diff", folder, "--from", "2040-05-08", "--to", "2040-05-10", "--hindsight").Out.ShouldContain("4 of 12");
    }

    [Fact]
    public void A_day_against_itself_differs_in_nothing()
    {
        using var session = new Session();
        session.Run("diff", Case(session), "--from", "2040-05-12", "--to", "2040-05-12").Out.ShouldEndWith("Nothing differs.\n");
    }

    [Fact]
    public void Days_turned_round_are_told()
    {
        using var session = new Session();
        var outcome = session.Run("diff", Case(session), "--from", "2040-05-12", "--to", "2040-05-04");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe("tregua: --to 2040-05-04 lies before --from 2040-05-12.\n  Turn the two days round.\n");
    }

    [Fact]
    public void With_json_every_part_that_differs_is_named()
    {
        using var session = new Session();
        var outcome = session.Run("diff", Case(session), "--from", "2040-05-04", "--to", "2040-05-12", "--json");
        var stipulations = JsonDocument.Parse(outcome.Out).RootElement.GetProperty("stipulations").EnumerateArray().ToList();
        var captives = stipulations.Single(s => s.GetProperty("id").GetString() == "captives");
        captives.GetProperty("parts").EnumerateArray().Select(p => p.GetString()).ShouldContain("headline");
        captives.GetProperty("newClaims").GetArrayLength().ShouldBe(1);
        captives.GetProperty("before").GetProperty("headline").GetString().ShouldBe("due");
        captives.GetProperty("after").GetProperty("headline").GetString().ShouldBe("partly-kept");
    }

    [Fact]
    public void What_is_assumed_passes_the_strictest_standard_and_shows_what_follows()
    {
        using var session = new Session();
        var outcome = session.Run(
            "whatif", Case(session), "\"Southern Front\" released 8 living captives on 2040-05-20", "Norhaven and \"Southern Front\" agreed \"second phase\" on 2040-05-24",
            "--at", "2040-05-24", "--standard", "monitor and independent");
        outcome.Code.ShouldBe(0);
        ExpectedFile.Matches(outcome.Out, "whatif.txt");
    }

    [Fact]
    public void Nothing_that_is_assumed_is_recorded()
    {
        using var session = new Session();
        var folder = Case(session);
        var before = session.Run("status", folder, "--at", "2040-05-12", "--json").Out;
        session.Run("whatif", folder, "\"Southern Front\" released 8 living captives on 2040-05-12").Code.ShouldBe(0);
        session.Run("status", folder, "--at", "2040-05-12", "--json").Out.ShouldBe(before);
    }

    [Fact]
    public void An_assumption_after_the_day_asked_about_is_told()
    {
        using var session = new Session();
        var outcome = session.Run("whatif", Case(session), "\"Southern Front\" released 8 captives on 2040-06-01", "--at", "2040-05-12");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe("tregua: \"\"Southern Front\" released 8 captives on 2040-06-01\" lies after the day asked about, 2040-05-12.\n  Give a later day with --at, or leave --at out.\n");
    }

    [Fact]
    public void An_assumption_that_cannot_be_understood_is_told_with_what_was_likely_meant()
    {
        using var session = new Session();
        var outcome = session.Run("whatif", Case(session), "Norhaven opend \"the Lise ferry\"");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("opened");
    }

    [Fact]
    public void A_history_shows_every_interval_of_a_clause_and_what_brought_each_change()
    {
        using var session = new Session();
        var outcome = session.Run("history", Case(session), "captives", "--to", "2040-06-02");
        outcome.Code.ShouldBe(0);
        ExpectedFile.Matches(outcome.Out, "history-captives.txt");
    }

    [Fact]
    public void A_history_as_known_then_changes_on_the_day_of_the_report()
    {
        using var session = new Session();
        var folder = Case(session);
        static IEnumerable<string?> Starts(string json) => JsonDocument.Parse(json).RootElement.GetProperty("stipulations")[0].GetProperty("intervals").EnumerateArray().Select(i => i.GetProperty("from").GetString());
        Starts(session.Run("history", folder, "captives", "--to", "2040-05-20", "--json").Out).ShouldContain("2040-05-09");
        var then = Starts(session.Run("history", folder, "captives", "--to", "2040-05-20", "--as-known-then", "--json").Out).ToList();
        then.ShouldContain("2040-05-11");
        then.ShouldNotContain("2040-05-09");
    }

    [Fact]
    public void A_history_of_everything_names_every_clause_once()
    {
        using var session = new Session();
        var outcome = session.Run("history", Case(session), "--to", "2040-05-20", "--json");
        JsonDocument.Parse(outcome.Out).RootElement.GetProperty("stipulations").EnumerateArray().Select(s => s.GetProperty("id").GetString())
            .ShouldBe(["captives", "prisoners", "calm", "ferry", "terms", "return"]);
    }

    [Fact]
    public void A_history_of_a_clause_that_is_not_there_names_the_nearest()
    {
        using var session = new Session();
        var outcome = session.Run("history", Case(session), "captive", "--to", "2040-05-20");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldEndWith("The agreement has no stipulation `captive`.\n  Did you mean `captives`?\n");
    }

    private static string Case(Session session)
    {
        session.Write(Path.Combine("straits", "straits.pact"), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "straits.pact")));
        var folder = session.PathOf("straits");
        session.Run("claim", "\"Southern Front\" released 4 living captives on 2040-05-09", "--case", folder, "--by", "Norhaven", "--via", "Bay Gazette", "--on", "2040-05-11").Code.ShouldBe(0);
        return folder;
    }
}
