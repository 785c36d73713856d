using System.Collections.Immutable;
using System.Text;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>An agreement in parts, so that a failing one can be made smaller.</summary>
public sealed record AgreementSpec(int Length, ImmutableArray<string> Clauses, string Continuation, string Gate, ImmutableArray<string> Later, string Change)
{
    /// <summary>The agreement; null where the parts do not make one.</summary>
    internal Agreement? Build()
    {
        var parse = PactFile.Parse(Text());
        return parse.Diagnostics.Any(d => d.Severity == Agreements.Diagnostics.Severity.Error) ? null : parse.Agreement;
    }

    public override string ToString() => Text();

    internal IEnumerable<AgreementSpec> Smaller()
    {
        for (var i = Clauses.Length - 1; i > 0; i--)
            yield return this with { Clauses = Clauses.RemoveAt(i) };
        for (var i = Later.Length - 1; i >= 0; i--)
            yield return this with { Later = Later.RemoveAt(i) };
        if (Continuation.Length > 0)
            yield return this with { Continuation = "" };
        if (Change.Length > 0)
            yield return this with { Change = "" };
    }

    private string Text()
    {
        var text = new StringBuilder(AgreementGen.Head);
        text.Append("phase first \"First phase\" lasts ").Append(Length).Append(" days\n");
        Append(text, Clauses, "first", 0);
        text.Append(Continuation);
        text.Append("phase second \"Second phase\" lasts 5 days\n    starts when ").Append(Gate).Append('\n');
        Append(text, Later, "second", Clauses.Length);
        return text.Append(Change).ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<string> clauses, string phase, int first)
    {
        for (var i = 0; i < clauses.Length; i++)
        {
            var clause = clauses[i].Replace("PHASE", phase, StringComparison.Ordinal).Replace("SELF", $"{first + i}", StringComparison.Ordinal);
            text.Append("    ").Append(clause.StartsWith("exchange", StringComparison.Ordinal) ? "" : $"c{first + i}: ").Append(clause);
        }
    }
}
