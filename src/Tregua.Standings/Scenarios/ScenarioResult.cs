using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Scenarios;

/// <summary>What came of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Facts">Each expected fact with what came, in file order.</param>
/// <param name="Events">The event that each claim of a derivation stands for, by the claim's id.</param>
public sealed record ScenarioResult(Scenario Scenario, ImmutableArray<FactResult> Facts, ImmutableDictionary<string, ScenarioEvent> Events)
{
    /// <summary>True when every expected fact came.</summary>
    public bool Passed => Facts.All(f => f.Passed);
}

/// <summary>What came of one expected fact.</summary>
/// <param name="Fact">What was expected; its text and line are those of the file.</param>
/// <param name="At">The expectation it stands under.</param>
/// <param name="Passed">True when it came.</param>
/// <param name="Got">What came, in the words of the file; for each part that differs "expected X, got Y".</param>
/// <param name="Why">The derivation of what came, where there is one.</param>
public sealed record FactResult(ExpectedFact Fact, Expectation At, bool Passed, string Got, Derivation? Why);
