using System.Collections.Immutable;
using Tregua.Agreements.Checking;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;

namespace Tregua.Agreements.Tests.Support;

/// <summary>The small agreement between North and South that is put around the examples of the documentation.</summary>
internal static class Frames
{
    private const string Heading = """
        agreement "Truce of the Narrows"
            zone Etc/UTC
            in force 2040-03-01
        party North
        party South
            performed by "Dune Company"
        mediator Isle
        guarantor "League of Ports"
        monitor "Lake Mission"
        persons captive
            kind living
                kind civilian
            kind remains also "body"
        persons detainee
            kind "serving life"
        persons traveller outside the agreement
        goods truck
            kind fuel
        goods shell

        phase first "First phase" lasts 42 days
            captives: South must release 33 captives by end of first
            detainees: for each living captive released, North must release 30 detainees on the same day
            aid: North must let in 600 trucks every day

        """;

    private const string Second = "phase second \"Second phase\" lasts 42 days\n    starts when first ended\n";

    /// <summary>The agreement without an example in it.</summary>
    public static Agreement Bare { get; } = Samples.Parse(Heading);

    /// <summary>What reading and checking an example tells, with lines counted from the example's first.</summary>
    /// <param name="frame">Where it stands: <c>whole</c> or nothing for a whole file, <c>margin</c>, <c>phase</c>, <c>scenarios</c>, <c>assertions</c>.</param>
    /// <param name="text">The example.</param>
    public static ImmutableArray<Diagnostic> Tell(string frame, string text) => frame switch
    {
        "" or "whole" => OfAgreement(text, 0),
        "margin" => OfAgreement(Heading + Second + text, Lines(Heading + Second)),
        "phase" => OfAgreement(Heading + Indented(text) + Second, Lines(Heading), 4),
        "scenarios" => PactFile.ParseScenarios(text, Bare).Diagnostics,
        "assertions" => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(l => Assertions.Parse(l, Bare).Diagnostics)],
        _ => throw new ArgumentOutOfRangeException(nameof(frame), frame, "No such frame."),
    };

    private static ImmutableArray<Diagnostic> OfAgreement(string text, int linesBefore, int columnsBefore = 0)
    {
        var parse = PactFile.Parse(text);
        var told = parse.Agreement is { } agreement ? Checker.Check(agreement) : parse.Diagnostics;
        return [.. told.Where(d => d.Line > linesBefore).Select(d => d with { Line = d.Line - linesBefore, Column = Math.Max(1, d.Column - columnsBefore) })];
    }

    private static int Lines(string text) => text.Count(c => c == '\n');

    private static string Indented(string text) => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"    {l}\n"));
}
