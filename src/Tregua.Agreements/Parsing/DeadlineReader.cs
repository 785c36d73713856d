using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads when something is due.</summary>
internal static class DeadlineReader
{
    public static bool IsAt(Cursor cursor) =>
        cursor.AtWord("by") || cursor.AtWord("on") || cursor.AtWord("within") || cursor.AtWord("every") || cursor.AtWord("between") || cursor.AtWords("at least");

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
            deadline = Every(cursor);
        else if (cursor.Try("between"))
            deadline = Between(cursor);
        else if (cursor.Try("at least"))
            deadline = Before(cursor, scope);
        return cursor.Failed ? null : deadline;
    }

    /// <summary><c>by day 3</c>, <c>by 2025-01-19</c>, <c>by end of first</c>, after <c>by</c>.</summary>
    public static Deadline? By(Cursor cursor, Scope scope)
    {
        if (cursor.Try("day"))
            return NumberReader.Day(cursor) is var day && AnchorReader.PhaseOfDay(cursor, scope) is { } phase ? new ByDay(day, phase) : null;
        if (cursor.Try("end"))
            return cursor.Expect("of") && IdReader.Phase(cursor, scope) is { } phase ? new ByEndOf(phase) : null;
        if (cursor.Try(TokenKind.Time) is { } token)
            return new ByDate(token.Time!.Value);
        cursor.FailExpected("a date, `day N` or `end of PHASE` after `by`", "day", "end");
        return null;
    }

    /// <summary><c>every 7 days</c>, <c>every day from day 8</c> of a quota, after <c>every</c>.</summary>
    public static Deadline? EveryPeriod(Cursor cursor) =>
        SpanReader.Period(cursor) is { } period ? new Every(period, cursor.Try("from day") ? NumberReader.Day(cursor) : 1) : null;

    // every 6 months within 30 days: due anew each time, in time until 30 days after the period
    private static Every? Every(Cursor cursor)
    {
        if (cursor.Try("calendar"))
            return SpanReader.Calendar(cursor) is { } calendar ? new Every(calendar) { IsCalendar = true } : null;
        if (SpanReader.Period(cursor) is not { } period)
            return null;
        return cursor.Try("within") ? SpanReader.Read(cursor) is { } grace ? new Every(period) { Grace = grace } : null : new Every(period);
    }

    private static ByBetween? Between(Cursor cursor)
    {
        var mark = cursor.Here;
        var first = NumberReader.Time(cursor);
        cursor.Expect("and");
        var last = NumberReader.Time(cursor);
        if (first is not { } from || last is not { } to)
            return null;
        if (to.Start < from.Start)
            cursor.Fail(Messages.EndsBeforeItStarts(mark, from.ToString(), to.ToString()));
        return new ByBetween(from, to);
    }

    private static Deadline? On(Cursor cursor, Scope scope)
    {
        if (cursor.Try("day"))
            return NumberReader.Day(cursor) is var day && AnchorReader.PhaseOfDay(cursor, scope) is { } phase ? new OnDay(day, phase) : null;
        var mark = cursor.Here;
        if (cursor.Try("the same day"))
        {
            if (!scope.HasTrigger)
                cursor.Fail(Messages.NoTrigger(mark, "the same day"));
            return new OnSameDay();
        }

        if (cursor.Try("the"))
            return NumberReader.Ordinal(cursor) is var nth && cursor.Expect("day after") && AnchorReader.Read(cursor, scope) is { } anchor ? new OnNthDayAfter(nth, anchor) : null;
        if (cursor.Try(TokenKind.Time) is { } token)
            return new OnDate(token.Time!.Value);
        cursor.FailExpected("a date, `day N`, `the same day` or `the Nth day after …` after `on`", "day", "the");
        return null;
    }

    private static Within? WithinOf(Cursor cursor, Scope scope) =>
        SpanReader.Read(cursor) is { } length && cursor.Expect("of") && AnchorReader.Read(cursor, scope) is { } anchor ? new Within(length, anchor) : null;

    private static AtLeastBefore? Before(Cursor cursor, Scope scope) =>
        SpanReader.Read(cursor) is { } length && cursor.Expect("before") && AnchorReader.Read(cursor, scope) is { } anchor ? new AtLeastBefore(length, anchor) : null;
}
