using System.Text;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

public class ScenarioTests
{
    [Fact]
    public void Scenarios_bind_to_the_expected_model()
    {
        var parse = PactFile.ParseScenarios(Repository.ReadData("scenarios.pact"), Samples.Complete);
        parse.Diagnostics.ShouldBeEmpty();
        var text = new StringBuilder();
        foreach (var scenario in parse.Scenarios)
            text.Append(ModelText.Of(scenario));
        Expected.ShouldBe(text.ToString(), Repository.Data("scenarios.model.txt"));
    }

    [Fact]
    public void An_error_in_one_line_gives_no_scenarios_at_all()
    {
        var parse = PactFile.ParseScenarios("scenario \"a\"\n    on 2040-03-01 Tesk relesed 3 prisoners\n", Samples.Complete);
        parse.Scenarios.ShouldBeEmpty();
        parse.Diagnostics.Length.ShouldBe(1);
    }

    [Fact]
    public void Hyphenated_and_spaced_words_of_the_standing_are_the_same()
    {
        var parse = PactFile.ParseScenarios("scenario \"a\"\n    expect at 2040-03-01\n        aid is partly-kept\n        aid is partly kept\n", Samples.Complete);
        var facts = parse.Scenarios[0].Expectations[0].Facts.Cast<ExpectedStipulation>().ToList();
        facts[0].Headline.ShouldBe("partly-kept");
        facts[1].Headline.ShouldBe("partly-kept");
    }
}
