using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>What an exploration looks for. A closed hierarchy.</summary>
internal abstract record Goal;

/// <summary>A condition of the language holds at the end of a day.</summary>
internal sealed record ConditionGoal(Condition Condition) : Goal;

/// <summary>A phase goes on past its length.</summary>
internal sealed record ContinuesGoal(string Phase) : Goal;

/// <summary>A phase is renewed, or renewed once more.</summary>
internal sealed record RenewsGoal(string Phase) : Goal;

/// <summary>No phase is running, though one has been.</summary>
internal sealed record NoPhaseGoal : Goal;
