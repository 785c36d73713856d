using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Cases.Intake;
using Tregua.Cases.Json;
using Tregua.Cases.Questions;
using Tregua.Evidence.Claims;
using Tregua.Ledgers;
using Tregua.Ledgers.Sqlite;

namespace Tregua.Cases.Tests.Questions;

/// <summary>What was shown can be shown again: the day, what the ledger held then, the same agreement, standard and engine.</summary>
public sealed class ReplayProperties
{
    private static readonly LocalDate InForce = new(2031, 3, 1);

    [Fact]
    public void What_the_ledger_held_then_gives_what_was_shown_then() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll(Steps, steps =>
    {
        using var folder = new TemporaryFolder();
        var opened = folder.Case(Accords.Ferry);
        var shown = new List<(CaseQuestion Asked, string Text)>();
        var now = Instant.FromUtc(2031, 3, 2, 8, 0);
        foreach (var step in steps)
        {
            now += Duration.FromHours(step.Hours);
            Record(opened, step, new FixedClock(now));
            var asked = new CaseQuestion { At = InForce.PlusDays(step.At), Standard = step.Standard, ReviewedOnly = step.ReviewedOnly };
            shown.Add((asked with { RecordedBy = now }, Show(CaseQuestions.Stand(opened, asked, new FixedClock(now)))));
        }
        foreach (var (asked, text) in shown)
            Show(CaseQuestions.Stand(opened, asked, new FixedClock(now + Duration.FromDays(30)))).ShouldBe(text);
    }));

    /// <summary>The answer in full, but for the question's own words for it.</summary>
    private static string Show(CaseStanding answer) =>
        AnswerJson.Status(answer with { Standing = answer.Standing with { Question = answer.Standing.Question with { RecordedBy = null } } });

    private static void Record(CaseFolder folder, Step step, FixedClock clock)
    {
        if (step.Decision is { } review && File.Exists(folder.LedgerFile))
        {
            using var ledger = SqliteLedger.Open(folder.LedgerFile);
            if (ledger.Claims() is [.., var last])
                ledger.Append(new Decision(last.Claim.Id, review, "A reviewer", clock.GetCurrentInstant(), null));
            return;
        }
        CaseClaims.Enter(folder, new ClaimEntry { Assertion = step.Assertion, By = step.By, Via = step.Via, On = InForce.PlusDays(step.On) }, clock);
    }

    private static Arbitrary<ImmutableArray<Step>> Steps => Arb.From(
        One.ArrayOf().Select(s => s.Take(6).ToImmutableArray()),
        steps => steps.Select((_, i) => steps.RemoveAt(i)));

    private static Gen<Step> One =>
        from hours in Gen.Choose(1, 60)
        from number in Gen.Choose(1, 9)
        from day in Gen.Choose(1, 20)
        from what in Gen.Elements("released {0} captives", "released {0} living captives", "did not release {0} captives", "withheld {0} captives", "released {0} captives in total")
        from late in Gen.Choose(0, 5)
        from who in Gen.Elements<string?>(null, "Norland", "Sudmark", "Ferry Watch", "Jo Reed")
        from via in Gen.Elements("The Harbour Post", "Coast Wire")
        from at in Gen.Choose(0, 34)
        from standard in Gen.Elements<string?>(null, "independent", "monitor", "named")
        from reviewed in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from decision in Gen.Frequency((3, Gen.Constant<Review?>(null)), (1, Gen.Elements<Review?>(Review.Rejected, Review.Accepted)))
        let text = string.Format(System.Globalization.CultureInfo.InvariantCulture, what, number)
        select new Step(hours, $"Sudmark {text} on 2031-03-{day:00}", who, via, day + late - 1, at, standard, reviewed, decision);

    private sealed record Step(int Hours, string Assertion, string? By, string? Via, int On, int At, string? Standard, bool ReviewedOnly, Review? Decision);
}
