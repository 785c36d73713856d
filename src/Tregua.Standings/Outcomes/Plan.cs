using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>What of the text matters for a goal: the facts that a state holds, the choices that can change them, the days and lengths of the text.</summary>
/// <param name="Present">Where the exploration sets out.</param>
/// <param name="Goal">What it looks for.</param>
internal sealed record Plan(Present Present, Goal Goal)
{
    private readonly Dictionary<Fact, int> _places = [];
    private readonly HashSet<Fact> _timed = [];

    /// <summary>The choices, in the order in which the text gives rise to them.</summary>
    internal List<Choice> Choices { get; } = [];

    /// <summary>Minutes that the text names.</summary>
    internal SortedSet<int> Moments { get; } = [];

    /// <summary>Lengths that the text names.</summary>
    internal HashSet<Span> Lengths { get; } = [];

    /// <summary>Phases whose start matters, in file order of need.</summary>
    internal List<PresentPhase> Phases { get; } = [];

    /// <summary>Stipulations whose coming to bind is held in the state.</summary>
    internal List<Stipulation> Conditionals { get; } = [];

    /// <summary>Obligations whose being overdue matters.</summary>
    internal List<Stipulation> Dated { get; } = [];

    /// <summary>Conditions that count from a moment, with the length.</summary>
    internal List<SpanReached> Spans { get; } = [];

    internal IReadOnlyCollection<Fact> Facts => _places.Keys;

    internal int Count => _places.Count;

    /// <summary>Where a fact stands in a state; negative when nothing of the goal can tell it apart.</summary>
    internal int PlaceOf(Fact fact) => _places.TryGetValue(fact, out var place) ? place : -1;

    internal bool Tracks(Fact fact) => _places.ContainsKey(fact);

    /// <summary>True when it matters not only whether a fact came about but when.</summary>
    internal bool IsTimed(Fact fact) => _timed.Contains(fact);

    /// <summary>Takes a fact up; false when it was already.</summary>
    internal bool Track(Fact fact) => _places.TryAdd(fact, _places.Count);

    internal void Time(Fact fact) => _timed.Add(fact);

    internal bool HasChoice(ChoiceKind kind, string id) => Choices.Exists(c => c.Kind == kind && (c.Id == id || c.Clauses.Any(s => s.Id == id)));
}
