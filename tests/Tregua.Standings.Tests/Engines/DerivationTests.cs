using Tregua.Standings.Derivations;
using Tregua.Standings.Scenarios;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Engines;

public sealed class DerivationTests
{
    private static readonly Derivation[] All =
        [.. ScenarioFiles.Names.SelectMany(n => ScenarioFiles.Agreement(n) is var a ? ScenarioFiles.Scenarios(n, a).SelectMany(s => ScenarioRunner.Run(a, s).Facts) : []).Select(f => f.Why).OfType<Derivation>()];

    [Fact]
    public void Every_step_names_a_rule_and_says_what_holds_in_sentences()
    {
        var rules = Enum.GetValues<Rule>().Select(RuleSet.NameOf).ToHashSet(StringComparer.Ordinal);

        foreach (var step in All.SelectMany(Steps))
        {
            rules.ShouldContain(step.Rule);
            step.Text.ShouldEndWith(".");
        }
    }

    [Fact]
    public void A_suspension_is_explained_by_the_power_that_was_used_and_the_claims_of_its_use()
    {
        var agreement = ScenarioFiles.Agreement("force");
        var claims = ClaimTexts.Claims(agreement, "on 2031-05-11 South did not release 10 captives, says South", "on 2031-05-12 North suspended clause detainees, says North");

        var standing = Engine.Stand(agreement, claims, new Question { At = new NodaTime.LocalDate(2031, 5, 13) }).Stipulations.Single(s => s.Id == "detainees");
        var step = Steps(standing.Derivation).Single(s => s.Rule == "F5 suspension");

        step.Text.ShouldBe("stop was used on 2031-05-12 to suspend detainees.");
        step.Claims.ShouldBe([claims[1].Claim.Id]);
    }

    private static IEnumerable<Derivation> Steps(Derivation root) => root.From.SelectMany(Steps).Prepend(root);
}
