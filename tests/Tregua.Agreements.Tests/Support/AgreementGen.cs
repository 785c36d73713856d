using FsCheck;
using FsCheck.Fluent;

namespace Tregua.Agreements.Tests.Support;

/// <summary>Generates agreements without errors, as tidy text, that draw on every construct of the language.</summary>
internal static class AgreementGen
{
    private const int Most = 8;

    private static readonly Gen<string> Number = Pick("1", "3", "18", "202.8", "1135");

    private static readonly Gen<string> Whole = Pick("2", "7", "42");

    private static readonly Gen<string> Time = Pick("2040-03-05", "2041-12-31", "2040-03-05T16:30");

    private static readonly Gen<string> Actor = Pick("North", "South", "Isle", "\"Lake Mission\"");

    private static readonly Gen<string> Place = Pick("Saltmarsh", "\"the Narrows\"");

    private static readonly Gen<string> Text = Pick("\"the list\"", "\"second \\\"phase\\\"\"", "\"القائمة\"");

    private static readonly Gen<string> Noun = Pick("captives", "remains", "\"serving life\" detainees", "trucks", "captive");

    private static readonly Gen<string> Phase = Pick("first", "second");

    private static readonly Gen<string> Span = Pick("1 day", "1 days", "42 days", "24 hours", "90 minutes", "6 weeks", "1 month", "8 years");

    private static readonly Gen<string> Period = Pick("day", "week", "month", "year", "2 weeks", "365 days", "calendar month", "calendar year", "6 months within 30 days");

    // No clause refers to itself: only to the two that are always there.
    private static readonly Gen<string> Other = Pick("fixed", "right");

    private static readonly Gen<string> Anchor = Gen.OneOf(
        Phase.Select(p => $"start of {p}"), Phase.Select(p => $"end of {p}"), Gen.Constant("in force"), Time, Gen.Constant("fixed"));

    private static readonly Gen<string> Point = Gen.OneOf(
        Whole.Select(n => $"day {n} of first"), Anchor, Join(Span, Gen.Constant("after"), Anchor));

    private static readonly Gen<string> Window = Gen.OneOf(
        Point.Select(p => $"until {p}"), Join(Gen.Constant("from"), Point, Gen.Constant("until"), Point));

    private static readonly Gen<string> Deadline = Gen.OneOf(
        Time.Select(t => $"by {t}"), Time.Select(t => $"on {t}"), Whole.Select(n => $"by day {n} of first"), Whole.Select(n => $"on day {n} of second"),
        Phase.Select(p => $"by end of {p}"), Join(Gen.Constant("within"), Span, Gen.Constant("of"), Anchor), Anchor.Select(a => $"on the 2nd day after {a}"),
        Join(Gen.Constant("at least"), Span, Gen.Constant("before"), Anchor), Gen.Constant("between 2040-08-31 and 2040-09-22"));

    private static readonly Gen<string> Running = Gen.OneOf(Period.Select(p => $"every {p}"), Join(Period.Select(p => $"every {p}"), Window));

    private static readonly Gen<string> Amount = Gen.OneOf(Number, Number.Select(n => $"about {n}"), Number.Select(n => $"at most {n}"), Gen.Constant("all"));

    private static readonly Gen<string> Counted = Join(Pick("release", "hand over", "return", "repatriate", "let in", "deliver", "destroy", "inspect", "pay"), Amount, Noun);

    private static readonly Gen<string> Deed = Gen.OneOf(
        Text, Text.Select(t => $"publish {t}"), Place.Select(p => $"open {p}"), Place.Select(p => $"withdraw from {p}"), Text.Select(t => $"agree {t}"),
        Join(Text.Select(t => $"deploy {t}"), Place.Select(p => $"in {p}")), Join(Text.Select(t => $"lift {t}"), Gen.Constant("to South")));

    /// <summary>A whole agreement of North and South.</summary>
    public static Gen<string> Agreements =>
        from phase in PhaseLines
        from clauses in Gen.ListOf(ClauseLines, Most)
        from outside in Gen.ListOf(MarginLines, 3)
        select Heading + "phase first \"First phase\" lasts 42 days\n" + Indent(phase, 1)
            + string.Concat(clauses.Select((c, i) => Indent($"c{i + 1}: {c}", 1)))
            + "phase second \"Second phase\" lasts until 2040-12-31\n    starts when first ended\n\n"
            + "fixed: South must release 5 captives by 2040-03-09\nright: Isle may \"enter any pier\"\n"
            + string.Concat(outside.Select((m, i) => m.Replace("N0", FormattableString.Invariant($"{i}"), StringComparison.Ordinal) + "\n"));

    private const string Heading = """
        agreement "Sample"
            zone Etc/UTC
            in force 2040-03-01
            clause "I"
        party North
        party South
        mediator Isle
        monitor "Lake Mission"
        persons captive
            kind living
            kind remains
        persons detainee
            kind "serving life"
        persons traveller outside the agreement
        goods truck
        place "the Narrows" also "the strait"
            contains "Saltmarsh"

        """;

    private static Gen<string> Condition(int depth) => depth == 0
        ? Gen.OneOf(
            Text.Select(t => $"agreed {t}"), Join(Phase, Pick("started", "ended", "renewed")), Join(Other, Pick("kept", "overdue", "violated", "used", "suspended")),
            Time.Select(t => $"{t} reached"), Join(Span, Gen.Constant("after"), Anchor, Gen.Constant("reached")), Gen.Constant("agreement terminated"))
        : Gen.OneOf(
            Condition(0), Condition(depth - 1).Select(c => $"not ({c})"), Join(Condition(depth - 1), Pick("and", "or"), Condition(0)),
            Condition(depth - 1).Select(c => $"({c})"));

    private static Gen<string> Trigger => Gen.OneOf(
        Gen.Constant(""), Gen.Constant("for each living captive released by South, "), Gen.Constant("for each 2 trucks let in, "), Gen.Constant("for each use of right, "),
        Condition(2).Select(c => $"when {c}, "), Condition(1).Select(c => $"while {c}, "));

    private static Gen<string> ClauseLine => Gen.OneOf(
        from trigger in Trigger
        from actor in Actor
        from act in Gen.OneOf(Join(Counted, Deadline), Join(Counted, Running), Join(Deed, Deadline), Join(Deed, Window), Deed)
        from verified in Pick("", " verified by \"Lake Mission\"")
        select $"{trigger}{actor} must {act}{verified}",
        from trigger in Trigger
        from act in Gen.OneOf(Text, Gen.Constant("attack each other in Saltmarsh"), Gen.Constant("attack South"))
        from except in Pick("", " except \"self-defence\", \"police\"")
        from window in Gen.OneOf(Gen.Constant(""), Window.Select(w => " " + w))
        select $"{trigger}North and South must not {act}{except}{window}",
        from act in Gen.OneOf(Pick("suspend fixed", "suspend fixed, right", "suspend first", "suspend the agreement", "terminate the agreement"), Span.Select(s => $"terminate first with {s} notice"), Join(Counted, Running))
        from trigger in Trigger
        select $"{trigger}North may {act}",
        Join(Gen.Constant("North and South must each keep"), Pick("at most", "at least"), Number, Noun, Window),
        Deed.Select(d => $"Isle must try to {d}"));

    private static Gen<string> ClauseLines =>
        from line in ClauseLine
        from under in Gen.SubListOf(
            "clause \"II.3\"", "source \"https://treaties.example.org\"", "note unverified \"as told\"", "survives",
            "reading \"None\" held by South and Isle means does not bind", "reading \"Later\" held by North means by day 42 of first\n    source \"s\"", "reading \"Fewer\" held by South means amount 3")
        from quotas in Gen.SubListOf("at least 3 by day 1 of first", "at least 3 more every 7 days", "of which at least 2 trucks to South in Saltmarsh")
        select line + string.Concat(under.Concat(IsCounted(line) ? quotas : []).Select(u => "\n" + Indent(u, 1).TrimEnd('\n')));

    private static Gen<string> PhaseLines =>
        from lines in Gen.SubListOf(
            "clause \"II\"",
            "continues while talks \"second phase\" go on as decided by Isle\n    clause \"9\"\n    reading \"Over\" held by North means ends",
            "renews for 120 days up to 3 times unless a party objects at least 30 days before the end\n    reading \"Half\" held by South from 2040-06-01 means for 60 days\n    reading \"None\" held by Isle means does not renew",
            "extends by 1 day for each 10 captives released by South beyond 50 up to 10 days\n    source \"s\"",
            "exchange swap together within 7 days of in force\n    s1: North must release 3 detainees\n    s2: South must hand over 4 remains",
            "exchange concurrently by day 30\n    s3: North must withdraw from Saltmarsh\n    s4: when fixed kept, South must deploy \"guards\" in Saltmarsh",
            "provision \"Calm\"\n    clause \"III\"\n    p1: North must not attack South in Saltmarsh\n        otherwise p2: South may suspend first\n            note \"n\"\n        otherwise p3: North must hold talks \"the delay\" within 2 days of that")
        select lines.Count == 0 ? "" : string.Join('\n', lines);

    private static Gen<string> MarginLines => Gen.Elements(
        "extension of first by 2 weeks agreed 2040-03-20 published 2040-03-21",
        "extension of fixed until 2040-04-20T12:00 agreed 2040-03-20\n    source \"s\"",
        "waiver of fixed, right by South, North on 2040-04-02 published 2040-04-03\n    note \"n\"",
        "amendment \"A N0\" agreed 2040-04-10 mediated by Isle\n    clause \"IV\"\n    aN0: South must hand over 4 remains by 2040-04-12 settles fixed\n        otherwise bN0: North may suspend fixed",
        "outcome \"O N0\" when first ended and not agreed \"second phase\"",
        "outlook \"L N0\" by \"diplomats\" via \"Post\" on 2040-04-09\n    either \"one\"\n    or \"two\"",
        "standard sN0 means independent or (monitor and not party)",
        "note \"kept in words\"");

    private static bool IsCounted(string line) => line.Contains(" must ", StringComparison.Ordinal) && !line.Contains("keep", StringComparison.Ordinal)
        && new[] { "release", "hand over", "return", "repatriate", "let in", "deliver", "destroy", "inspect", "pay" }.Any(v => line.Contains($"must {v} ", StringComparison.Ordinal));

    private static Gen<string> Pick(params string[] words) => Gen.Elements(words);

    private static Gen<string> Join(params Gen<string>[] parts) =>
        parts.Aggregate((left, right) => from a in left from b in right select $"{a} {b}");

    private static string Indent(string lines, int levels) =>
        lines.Length == 0 ? "" : string.Concat(lines.Split('\n').Select(l => $"{new string(' ', levels * 4)}{l}\n"));
}
