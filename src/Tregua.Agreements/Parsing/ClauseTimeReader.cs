using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Parsing;

/// <summary>When a clause is due and over which stretch it runs.</summary>
internal readonly record struct ClauseTime(Deadline? Deadline, Window? Window);

/// <summary>Reads the deadline and the window of a clause, and tells when they do not go together.</summary>
internal sealed class ClauseTimeReader(Cursor cursor, Scope scope, Modal modal, Act? act)
{
    public ClauseTime Read()
    {
        var deadline = DeadlineReader.IsAt(cursor) ? DeadlineReader.Read(cursor, scope) : null;
        var mark = cursor.Here;
        if (AnchorReader.Window(cursor, scope) is not { } window || cursor.Failed)
            return new ClauseTime(deadline, null);
        if (deadline is not (null or Every))
            cursor.Fail(Messages.WindowOfOneOff(mark, cursor.Line.Tokens.First(t => t.Mark == mark).Source));
        return new ClauseTime(WithWindow(deadline, window, mark), window);
    }

    private Deadline? WithWindow(Deadline? deadline, Window window, SourceMark mark)
    {
        if (deadline is Every every)
            return window.From is PointOnDay day && day.Phase == scope.Phase ? every with { FromDay = day.Day } : every;
        if (window is { From: PointOnDay first, Until: null })
            return new FromDay(first.Day, first.Phase);
        if (modal != Modal.Obligation)
            return null;
        if (act is { Amount: not null, Verb: not "keep" })
            cursor.Fail(Messages.CountOverStretch(mark));
        return new Continuing();
    }
}
