using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Derivations;

namespace Tregua.Standings;

/// <summary>
/// Where an agreement stands, kept up to date as claims come, go and are corrected and as days pass. Each change computes anew
/// only what it can affect; the answer is always that of <see cref="Engine.Stand(Agreement, ImmutableArray{RecordedClaim}, Question)"/>
/// over the claims held. Not for use by several threads at once.
/// </summary>
public sealed class LiveStanding
{
    private readonly Inputs _inputs;
    private readonly AnswerBook _answers;

    /// <summary>Starts with some claims and a question; nothing is computed before it is asked for.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="claims">The recorded claims, in any order.</param>
    /// <param name="question">As of when and under which standard.</param>
    public LiveStanding(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question)
        : this(agreement, claims, question, RuleSet.All)
    {
    }

    internal LiveStanding(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, RuleSet rules)
    {
        _inputs = new Inputs(agreement, question, rules);
        foreach (var claim in claims)
            _inputs.Book.Add(claim);
        _answers = new AnswerBook(_inputs);
    }

    /// <summary>The agreement.</summary>
    public Agreement Agreement => _inputs.Written;

    /// <summary>What is asked.</summary>
    public Question Question => _inputs.Question;

    /// <summary>The whole answer.</summary>
    public Standing Standing => _answers.Whole();

    /// <summary>The phases, in file order.</summary>
    public ImmutableArray<PhaseStanding> Phases => _answers.Phases;

    /// <summary>The ids of the stipulations that exist for the question, in file order.</summary>
    public ImmutableArray<string> Stipulations => _answers.Stipulations;

    /// <summary>How many values were computed since the start: the measure of what a change touched.</summary>
    public long Computed => _inputs.Graph.Computed;

    internal AnswerBook Answers => _answers;

    /// <summary>One stipulation's standing with its derivation; null when the question knows none of that id.</summary>
    public StipulationStanding? Stipulation(string id) => _answers.Stipulation(id);

    /// <summary>Takes in a recorded claim: a new one, one reported late, or another record of one that is held.</summary>
    public void Apply(RecordedClaim claim) => _inputs.Book.Add(claim);

    /// <summary>Takes back every record of a claim; false when none is held.</summary>
    /// <param name="claim">The claim's id.</param>
    public bool Retract(string claim)
    {
        var records = _inputs.Book.RecordsOf(claim);
        foreach (var record in records)
            _inputs.Book.Remove(record);
        return records.Count > 0;
    }

    /// <summary>Puts other content in a claim's place; false when none of that id is held, and nothing is then taken in.</summary>
    /// <param name="claim">The id of the claim that was wrong.</param>
    /// <param name="corrected">What stands in its place.</param>
    public bool Correct(string claim, RecordedClaim corrected)
    {
        if (!Retract(claim))
            return false;
        Apply(corrected);
        return true;
    }

    /// <summary>Asks about another day; wakes only what hangs on a day in between.</summary>
    public void Advance(LocalDate day) => Ask(Question with { At = day });

    /// <summary>Asks another question.</summary>
    public void Ask(Question question) => _inputs.Ask(question);
}
