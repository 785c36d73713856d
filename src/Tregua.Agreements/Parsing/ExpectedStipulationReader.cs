using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads <c>hostages-first is partly kept, done 29 of 33, due 2025-03-01</c>.</summary>
internal sealed class ExpectedStipulationReader(Cursor cursor, Scope scope)
{
    private static readonly string[] Parts = ["done", "force", "performance", "timeliness", "certainty", "due", "since", "reported", "rescheduled", "score", "attempt", "no"];

    private readonly HashSet<string> _given = [];

    public ExpectedFact? Read(int line, string text)
    {
        var id = IdReader.Stipulation(cursor, scope);
        if (cursor.Try("read as"))
            return ExpectationReader.ReadReading(cursor, line, text, id ?? "", isPhase: false);
        cursor.Expect("is");
        var fact = new ExpectedStipulation(line, text, id ?? "");
        do
        {
            fact = ReadPart(fact);
        }
        while (cursor.Try(TokenKind.Comma) is not null);
        return cursor.Failed ? null : fact;
    }

    private ExpectedStipulation ReadPart(ExpectedStipulation fact)
    {
        foreach (var part in Parts)
            cursor.AtWord(part);
        // Attempts may be named several times; every other part once.
        if (cursor.Try("no attempt"))
            return ReadAttempt() is { } none ? fact with { NoAttempts = fact.NoAttempts.Add(none) } : fact;
        if (cursor.Try("attempt"))
            return ReadAttempt() is { } tried ? fact with { Attempts = fact.Attempts.Add(tried) } : fact;
        var mark = cursor.Here;
        var word = cursor.Peek() is { Kind: TokenKind.Word } token ? token.Source : "";
        var field = word switch
        {
            "done" or "force" or "performance" or "timeliness" or "certainty" or "score" or "reported" or "rescheduled" => word,
            "due" or "since" when cursor.At(TokenKind.Time, 1) => word,
            _ => "headline",
        };
        if (!_given.Add(field))
            cursor.Fail(Messages.SaidTwice(mark, field));
        if (field == "headline")
            return fact with { Headline = ReadHeadline() };
        cursor.Take();
        return field switch
        {
            "done" => ReadDone(fact),
            "force" => fact with { Force = Words.Read(cursor, "a force such as `in force`", "a word of force", StandingWords.Forces) },
            "performance" => fact with { Performance = Words.Read(cursor, "a performance such as `partial`", "a word of performance", StandingWords.Performances) },
            "timeliness" => fact with { Timeliness = Words.Read(cursor, "a timeliness such as `not due`", "a word of timeliness", StandingWords.Timelinesses) },
            "certainty" => fact with { Certainty = Words.Read(cursor, "a certainty such as `certain`", "a word of certainty", StandingWords.Certainties) },
            "score" => fact with { Score = (int?)Number() },
            "reported" => cursor.Expect("due") ? fact with { ReportedDue = NumberReader.Date(cursor)?.Date } : fact,
            "rescheduled" => cursor.Expect("to") ? fact with { RescheduledTo = NumberReader.Date(cursor)?.Date } : fact,
            "due" => fact with { Due = NumberReader.Date(cursor)?.Date },
            _ => fact with { Since = NumberReader.Date(cursor)?.Date },
        };
    }

    private string? ReadAttempt() => Words.Read(cursor, "an attempt such as `withheld`", "an attempt", StandingWords.Attempts);

    private string? ReadHeadline() =>
        Words.Read(cursor, "a headline such as `partly kept`, or `done`, `force`, `performance`, `timeliness`, `certainty`, `due` or `since`", "a headline", StandingWords.Headlines);

    private ExpectedStipulation ReadDone(ExpectedStipulation fact)
    {
        var (low, high) = ReadBounds(cursor);
        return fact with { DoneLow = low, DoneHigh = high, Required = cursor.Try("of") ? Number() : null };
    }

    /// <summary>After <c>done</c>: <c>4</c>, <c>4 to 5</c>, <c>at least 4</c>.</summary>
    internal static (decimal? Low, decimal? High) ReadBounds(Cursor cursor)
    {
        var mark = cursor.Here;
        var open = cursor.Try("at least");
        var low = Number(cursor);
        var high = cursor.Try("to") ? Number(cursor) : open ? null : low;
        if (low is { } least && high is { } most && least > most)
            cursor.Fail(Messages.RangeReversed(mark, least, most));
        return (low, high);
    }

    private decimal? Number() => Number(cursor);

    private static decimal? Number(Cursor cursor) => cursor.Expect(TokenKind.Number, "a number")?.Number;
}
