using System.Collections.Frozen;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Standings.Cells;
using Tregua.Standings.Derivations;
using Tregua.Standings.Divisions;
using Tregua.Standings.Intake;
using Tregua.Standings.Matching;

namespace Tregua.Standings;

/// <summary>What a standing is computed from: the agreement, the rules, the claims and the question.</summary>
internal sealed class Inputs
{
    internal Inputs(Agreement agreement, Question question, RuleSet rules)
    {
        Written = agreement;
        Agreement = rules.Has(Rule.D3Each) ? EachClauses.Divide(agreement) : agreement;
        Rules = rules;
        Question = Asking(question);
        Graph = new Graph(question.At);
        Standards = new Signal(Graph);
        Knowledge = new Signal(Graph);
        Matcher = new Matcher(Agreement, rules);
        Cycles = Crediting.Cycles.In(Agreement);
        Book = new ClaimBook(this);
    }

    /// <summary>The agreement as it was written.</summary>
    internal Agreement Written { get; }

    /// <summary>The agreement with what several must each do divided among them.</summary>
    internal Agreement Agreement { get; }

    internal RuleSet Rules { get; }

    internal Graph Graph { get; }

    internal Matcher Matcher { get; }

    /// <summary>The stipulations that count, over others, from their own performance.</summary>
    internal FrozenSet<string> Cycles { get; }

    internal ClaimBook Book { get; }

    /// <summary>Read by what depends on the standard of proof.</summary>
    internal Signal Standards { get; }

    /// <summary>Read by what depends on what is known by when, claims aside.</summary>
    internal Signal Knowledge { get; }

    internal Question Question { get; private set; }

    internal void Ask(Question question)
    {
        question = Asking(question);
        var before = Question;
        Question = question;
        if (question.At != Graph.Day)
            Graph.Pass(question.At);
        if (question.Standard != before.Standard)
            Standards.Changed();
        if (question == before with { At = question.At, Standard = question.Standard })
            return;
        Book.Ask(question);
        Knowledge.Changed();
    }

    /// <summary>The question as far as the rules of knowledge and proof let it ask.</summary>
    private Question Asking(Question question)
    {
        if (!Rules.Has(Rule.Q1Knowledge))
            question = question with { KnownBy = null, RecordedBy = null, ReviewedOnly = false };
        return Rules.Has(Rule.E4Proof) ? question : question with { Standard = Standard.Any };
    }
}
