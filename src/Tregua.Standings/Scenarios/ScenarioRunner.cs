using Tregua.Agreements.Model;

namespace Tregua.Standings.Scenarios;

/// <summary>Runs an agreement's tests.</summary>
public static class ScenarioRunner
{
    /// <summary>Turns the scenario's events into claims, asks for the standing of each expectation, and compares.</summary>
    public static ScenarioResult Run(Agreement agreement, Scenario scenario) =>
        throw new NotSupportedException($"{agreement}{scenario}");
}
