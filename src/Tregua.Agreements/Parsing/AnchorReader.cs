using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads what times count from, and where windows begin and end.</summary>
internal static class AnchorReader
{
    private const string Anchors = "`start of PHASE`, `end of PHASE`, `in force`, `each`, `that`, a date or the id of a stipulation";

    /// <summary>Reads an anchor; null when the line failed.</summary>
    public static Anchor? Read(Cursor cursor, Scope scope)
    {
        var mark = cursor.Here;
        if (cursor.Try("start of"))
            return IdReader.Phase(cursor, scope) is { } phase ? new StartOf(phase) : null;
        if (cursor.Try("end of"))
            return IdReader.Phase(cursor, scope) is { } phase ? new EndOf(phase) : null;
        if (cursor.Try("in force"))
            return new ComingIntoForce();
        if (cursor.Try("each"))
        {
            if (!scope.HasTrigger)
                cursor.Fail(Messages.NoTrigger(mark, "each"));
            return new TriggerEvent();
        }

        if (cursor.Try("that"))
        {
            if (!scope.HasCondition)
                cursor.Fail(Messages.NoCondition(mark));
            return new ComingToBind();
        }

        if (cursor.Try(TokenKind.Time) is { } token)
            return new AtTime(token.Time!.Value);
        cursor.Want(SymbolKind.Stipulation, scope.Names.Stipulations);
        if (cursor.At(TokenKind.Word))
            return IdReader.Stipulation(cursor, scope) is { } id ? new PerformanceOf(id) : null;
        cursor.FailExpected($"what the time counts from: {Anchors}");
        return null;
    }

    /// <summary><c>from POINT</c>, <c>until POINT</c> or both; null when neither stands here or the line failed.</summary>
    public static Window? Window(Cursor cursor, Scope scope)
    {
        if (!cursor.AtWord("from") && !cursor.AtWord("until"))
            return null;
        var from = cursor.Try("from") ? Point(cursor, scope) : null;
        var until = cursor.Try("until") ? Point(cursor, scope) : null;
        return cursor.Failed ? null : new Window(from, until);
    }

    /// <summary>The phase that a day belongs to: the one after <c>of</c>, else the clause's own; null when the line failed.</summary>
    public static string? PhaseOfDay(Cursor cursor, Scope scope)
    {
        if (cursor.Try("of"))
            return IdReader.Phase(cursor, scope);
        if (scope.Phase is null)
            cursor.Fail(Messages.DayOfWhichPhase(cursor.Here));
        return scope.Phase;
    }

    private static Point? Point(Cursor cursor, Scope scope)
    {
        if (cursor.Try("day"))
            return NumberReader.Day(cursor) is var day && PhaseOfDay(cursor, scope) is { } phase ? new PointOnDay(day, phase) : null;
        if (cursor.At(TokenKind.Number))
            return SpanReader.Read(cursor) is { } length && cursor.Expect("after") && Read(cursor, scope) is { } after ? new PointAfter(length, after) : null;
        if (!cursor.At(TokenKind.Word) && !cursor.At(TokenKind.Time))
            cursor.FailExpected($"`day N`, `N days after …`, {Anchors}");
        return Read(cursor, scope) is { } anchor ? new PointAt(anchor) : null;
    }
}
