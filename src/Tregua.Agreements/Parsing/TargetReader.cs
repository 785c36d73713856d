using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads what of the agreement a power acts upon.</summary>
internal static class TargetReader
{
    /// <summary><c>the agreement</c>, the id of a phase, or ids of stipulations; null when the line failed.</summary>
    public static ActTarget? Read(Cursor cursor, Scope scope)
    {
        if (cursor.Try("the agreement"))
            return new AgreementTarget();
        cursor.Want(SymbolKind.Stipulation, scope.Names.Stipulations);
        cursor.Want(SymbolKind.Phase, scope.Names.Phases.Keys);
        if (cursor.Peek() is not { Kind: TokenKind.Word } first)
            return null;
        var isPhase = scope.Names.Phases.ContainsKey(first.Source);
        var isStipulation = scope.Names.Stipulations.Contains(first.Source);
        if (isPhase && isStipulation)
            cursor.Fail(Messages.AmbiguousPart(first.Mark, first.Source));
        else if (!isPhase && !isStipulation)
            cursor.Fail(Messages.UnknownPart(first.Mark, first.Source, Hint(first.Source, scope)));
        if (isPhase)
            return IdReader.Phase(cursor, scope) is { } phase ? new PhaseTarget(phase) : null;
        var ids = RelationReader.Ids(cursor, scope);
        return ids.IsEmpty ? null : new StipulationsTarget(ids);
    }

    private static string? Hint(string word, Scope scope) => word switch
    {
        "agreement" => "write `the agreement`",
        "clause" or "clauses" or "phase" => "write the id alone",
        _ => Suggestion.For(word, [.. scope.Names.Stipulations, .. scope.Names.Phases.Keys]),
    };
}
