using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Tregua.Agreements.Model;
using Tregua.Standings.Outcomes;

namespace Tregua.Standings.Tests.Outcomes;

public sealed class BruteForceTests
{
    /// <summary>Days after the first to which outcomes are told.</summary>
    private const int Horizon = 5;

    /// <summary>Days after the first that the naive enumeration lives: what a small agreement bounds at all it bounds by then.</summary>
    private const int Lived = 12;

    [Fact]
    public void Every_choice_on_every_day_gives_the_same_outcomes_days_and_roads() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var text = SmallAgreements.Text(seed);
            Differences(text).ShouldBeEmpty(text);
        }));

    [Theory]
    [InlineData("talks-and-phases")]
    [InlineData("renewal")]
    [InlineData("notice-and-vote")]
    [InlineData("earned-days")]
    public void What_real_agreements_say_cut_down_to_days_gives_the_same(string name) =>
        Differences(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Outcomes", "Data", $"{name}.pact"))).ShouldBeEmpty();

    private static List<string> Differences(string text)
    {
        var agreement = SmallAgreements.Bound(text);
        var present = Fresh(agreement);
        var goals = agreement.Outcomes.ToDictionary(o => o.What, o => o.When);
        foreach (var phase in agreement.Phases)
        {
            goals[$"{phase.Id} begins"] = new PhaseStarted(phase.Id);
            goals[$"{phase.Id} is over"] = new PhaseEnded(phase.Id);
        }
        var different = new List<string>();
        foreach (var terminates in (bool[])[false, true])
        {
            var some = goals.Where(g => Names(g.Value, agreement) == terminates).ToDictionary();
            var naive = new NaiveFutures(agreement, Lived, terminates);
            if (some.Count > 0)
                naive.Live(some);
            foreach (var (name, goal) in some)
                different.AddRange(Differences(name, goal, present, naive));
        }
        return different;
    }

    private static IEnumerable<string> Differences(string name, Condition goal, Present present, NaiveFutures naive)
    {
        var horizon = present.At.PlusDays(Horizon);
        var plan = Cone.Of(present, new ConditionGoal(goal));
        var exploration = Exploration.Of(plan, Days.Of(plan, Minutes.Day(horizon)));
        if (exploration.Holds)
            yield break;
        var words = new ActWords(present, _ => null);
        var names = plan.Choices.ToDictionary(words.Step, NameOf);
        var expected = naive.Roads(name, horizon).Select(r => $"{name}: [{r.Acts}] {r.Earliest:uuuu-MM-dd} to {r.Latest:uuuu-MM-dd} until [{r.Until}]").Order(StringComparer.Ordinal).ToList();
        var got = (RoadMap.Of(exploration, words, horizon)?.Roads ?? []).Select(r => Written(name, r, names)).Order(StringComparer.Ordinal).ToList();
        foreach (var road in expected.Except(got))
            yield return $"missing {road}";
        foreach (var road in got.Except(expected))
            yield return $"wrong   {road}";
    }

    private static string Written(string name, OutcomeRoad road, Dictionary<string, string> names)
    {
        var acts = road.Acts.Select(a => (Name: names[a.What], Until: a.Until?.ToString("uuuu-MM-dd", null) ?? "open")).OrderBy(a => a.Name, StringComparer.Ordinal).ToList();
        return $"{name}: [{string.Join(", ", acts.Select(a => a.Name))}] {road.Earliest:uuuu-MM-dd} to {road.Latest:uuuu-MM-dd} until [{string.Join(", ", acts.Select(a => a.Until))}]";
    }

    private static string NameOf(Choice choice) => choice.Kind switch
    {
        ChoiceKind.Keep => $"Obligation {choice.Id}",
        ChoiceKind.Violate => $"Prohibition {choice.Id}",
        ChoiceKind.Use => $"Power {choice.Id}",
        ChoiceKind.Object => $"object {choice.Id}",
        ChoiceKind.Extend => $"extend {choice.Id}",
        ChoiceKind.Talk => $"talk {choice.Id}",
        _ => $"{choice.Kind} {choice.Id}",
    };

    /// <summary>True when the condition hangs on the agreement's termination, by itself or through what it names.</summary>
    private static bool Names(Condition condition, Agreement agreement) => Cone.Of(Fresh(agreement), new ConditionGoal(condition)).Tracks(Fact.AgreementEnds);

    private static Present Fresh(Agreement agreement) => new()
    {
        Agreement = agreement,
        Stipulations = agreement.Stipulations,
        At = agreement.InForce.Date,
        Phases = agreement.Phases.ToImmutableDictionary(p => p.Id, p => new PresentPhase
        {
            Phase = p,
            State = PhaseState.Pending,
            Meaning = p.Continuation is not { } continuation ? ReadingMeaning.Ends : continuation.Readings is [var only, ..] ? only.Meaning : ReadingMeaning.ContinuesWhileTalks,
            RenewsFor = p.Renewal?.Length,
            RenewalsLeft = p.Renewal?.Times,
            ExtensionsLeft = p.EarnedExtension is { } e ? e.Most is { } most ? most.Count / e.Length.Count : null : 0,
        }),
    };
}
