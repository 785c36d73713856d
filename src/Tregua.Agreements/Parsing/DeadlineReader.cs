using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads when something is due.</summary>
internal static class DeadlineReader
{
    public static bool IsAt(Cursor cursor) =>
        cursor.AtWord("by") || cursor.AtWord("on") || cursor.AtWord("within") || cursor.AtWord("every") || cursor.AtWords("from day");

    /// <summary>Reads the deadline at the cursor; null when the line failed.</summary>
    public static Deadline? Read(Cursor cursor, Scope scope)
    {
        Deadline? deadline = null;
        if (cursor.Try("by"))
            deadline = By(cursor, scope);
        else if (cursor.Try("on"))
            deadline = On(cursor, scope);
        else if (cursor.Try("within"))
            deadline = WithinOf(cursor, scope);
        else if (cursor.Try("every"))
            deadline = EveryPeriod(cursor);
        else if (cursor.Try("from day") && NumberReader.Day(cursor) is var day && PhaseOfDay(cursor, scope) is { } phase)
            deadline = new FromDay(day, phase);
        return cursor.Failed ? null : deadline;
    }

    /// <summary><c>by day 3</c>, <c>by 2025-01-19</c>, <c>by end of first</c>, after <c>by</c>.</summary>
    public static Deadline? By(Cursor cursor, Scope scope)
    {
        if (cursor.Try("day"))
            return NumberReader.Day(cursor) is var day && PhaseOfDay(cursor, scope) is { } phase ? new ByDay(day, phase) : null;
        if (cursor.Try("end"))
            return cursor.Expect("of") && IdReader.Phase(cursor, scope) is { } phase ? new ByEndOf(phase) : null;
        if (cursor.Try(TokenKind.Time) is { } token)
            return new ByDate(token.Time!.Value);
        cursor.FailExpected("a date, `day N` or `end of PHASE` after `by`", "day", "end");
        return null;
    }

    /// <summary><c>every day</c>, <c>every 7 days</c>, <c>every day from day 8</c>, after <c>every</c>.</summary>
    public static Deadline? EveryPeriod(Cursor cursor)
    {
        var days = cursor.Try("day") ? 1 : NumberReader.Days(cursor);
        return new Every(days, cursor.Try("from day") ? NumberReader.Day(cursor) : 1);
    }

    private static Deadline? On(Cursor cursor, Scope scope)
    {
        if (cursor.Try("day"))
            return NumberReader.Day(cursor) is var day && PhaseOfDay(cursor, scope) is { } phase ? new OnDay(day, phase) : null;
        var mark = cursor.Here;
        if (cursor.Try("the same day"))
        {
            if (!scope.HasTrigger)
                cursor.Fail(Messages.NoTrigger(mark, "the same day"));
            return new OnSameDay();
        }

        if (cursor.Try("the"))
            return NumberReader.Ordinal(cursor) is var nth && cursor.Expect("day after") && AnchorOf(cursor, scope) is { } anchor ? new OnNthDayAfter(nth, anchor) : null;
        if (cursor.Try(TokenKind.Time) is { } token)
            return new OnDate(token.Time!.Value);
        cursor.FailExpected("a date, `day N`, `the same day` or `the Nth day after …` after `on`", "day", "the");
        return null;
    }

    private static Within? WithinOf(Cursor cursor, Scope scope) =>
        NumberReader.Length(cursor) is { } length && cursor.Expect("of") && AnchorOf(cursor, scope) is { } anchor ? new Within(length, anchor) : null;

    private static string? PhaseOfDay(Cursor cursor, Scope scope)
    {
        if (cursor.Try("of"))
            return IdReader.Phase(cursor, scope);
        if (scope.Phase is null)
            cursor.Fail(Messages.DayOfWhichPhase(cursor.Here));
        return scope.Phase;
    }

    private static Anchor? AnchorOf(Cursor cursor, Scope scope)
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

        if (cursor.Try(TokenKind.Time) is { } token)
            return new AtTime(token.Time!.Value);
        if (cursor.At(TokenKind.Word))
            return IdReader.Stipulation(cursor, scope) is { } id ? new PerformanceOf(id) : null;
        cursor.FailExpected("what the time counts from: `start of PHASE`, `end of PHASE`, `in force`, `each`, a date or the id of a stipulation");
        return null;
    }
}
