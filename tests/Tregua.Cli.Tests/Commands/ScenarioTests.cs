using System.Text.Json;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

public class ScenarioTests
{
    private const string Batches = """
        scenario "A first batch is told of by its creditor"
            on 2040-05-08 "Southern Front" released 4 living captives, says Norhaven via "Bay Gazette"
            expect at 2040-05-12
                captives is partly kept, done 4 of 12

        scenario "A batch is told of two days after it was due"
            on 2040-05-11 "Southern Front" released 4 living captives, says Elvar via "Bay Gazette", reported on 2040-05-12
            on 2040-05-12 Norhaven released 30 prisoners, via "Straits Wire"
            expect at 2040-05-12, known by 2040-05-12, standard independent or third-party
                captives is kept, done 4 of 12, due 2040-05-30
                prisoners is overdue
                phase first is running, day 12 of 30
        """;

    [Fact]
    public void A_scenario_that_fails_is_shown_with_what_came_and_the_lines_it_follows_from()
    {
        using var session = new Session();
        var outcome = session.Run("test", Case(session, Batches));
        outcome.Code.ShouldBe(1);
        ExpectedFile.Matches(outcome.Out.Replace(session.Folder, "…", StringComparison.Ordinal), "test-failing.txt");
    }

    [Fact]
    public void Scenarios_that_hold_end_with_0_and_only_names_those_to_run()
    {
        using var session = new Session();
        var outcome = session.Run("test", Case(session, Batches), "--only", "FIRST batch");
        outcome.Code.ShouldBe(0);
        outcome.Out.ShouldEndWith("1 scenario, 1 fact: all hold.\n");
    }

    [Fact]
    public void With_json_every_failure_has_its_line_and_its_derivation()
    {
        using var session = new Session();
        var outcome = session.Run("test", Case(session, Batches), "--json");
        outcome.Code.ShouldBe(1);
        var root = JsonDocument.Parse(outcome.Out).RootElement;
        root.GetProperty("passed").GetInt32().ShouldBe(1);
        var failure = root.GetProperty("scenarios")[1].GetProperty("failures")[0];
        failure.GetProperty("line").GetInt32().ShouldBe(10);
        failure.GetProperty("derivation").GetProperty("from").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_case_without_scenarios_tests_nothing_and_says_so()
    {
        using var session = new Session();
        var folder = Case(session, null);
        var outcome = session.Run("test", folder);
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldStartWith($"tregua: There is no scenario in {Path.Combine(folder, "scenarios")}.");
        outcome.Out.ShouldBeEmpty();
    }

    [Fact]
    public void A_scenario_file_with_an_error_is_told_by_its_place()
    {
        using var session = new Session();
        var outcome = session.Run("test", Case(session, "scenario \"Broken\"\n    on 2040-05-08 Norhaven relaesed 4 captives\n"));
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldContain("batches.pact:2:");
        outcome.Error.ShouldContain("released");
    }

    [Fact]
    public void A_scenario_that_expects_nothing_does_not_hold()
    {
        using var session = new Session();
        var outcome = session.Run("test", Case(session, "scenario \"Idle\"\n    on 2040-05-08 Norhaven released 4 prisoners\n"));
        outcome.Code.ShouldBe(2);
        outcome.Out.ShouldBeEmpty();
        outcome.Error.ShouldContain("batches.pact:1:1: The scenario \"Idle\" expects nothing.\n");
        outcome.Error.ShouldEndWith("  Add a line such as `expect at 2025-02-26`, and under it what is expected.\n");
    }

    private static string Case(Session session, string? scenarios)
    {
        session.Write(Path.Combine("straits", "straits.pact"), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "straits.pact")));
        if (scenarios is not null)
            session.Write(Path.Combine("straits", "scenarios", "batches.pact"), scenarios);
        return session.PathOf("straits");
    }
}
