using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;

namespace Tregua.Agreements.Tests.Support;

/// <summary>Agreements that several tests use.</summary>
internal static class Samples
{
    public static string CompleteText { get; } = Repository.ReadData("complete.pact");

    /// <summary>The invented agreement with every construct.</summary>
    public static Agreement Complete { get; } = PactFile.Parse(CompleteText).Agreement!;

    /// <summary>The lines before a phase: title, zone, two parties, a mediator, a monitor, captives and prisoners.</summary>
    public const string Heading = """
        agreement "Sample"
            zone Etc/UTC
            in force 2040-03-01
        party North
        party South also "Southern side"
        mediator Isle
        monitor "Lake Mission"
        persons captive also "hostage"
            kind living
                kind civilian
                kind soldier
            kind remains also "body"
        persons prisoner
            kind "serving life"
            kind civilian
        goods truck

        """;

    /// <summary>The agreement with one clause, <c>x</c>, in a phase <c>first</c> of 42 days.</summary>
    public static Stipulation Clause(string clause) => Parse(InPhase("x: " + clause)).Stipulation("x")!;

    /// <summary>A phase <c>first</c> of 42 days with one line in it, and a clause <c>first-done</c>.</summary>
    public static string InPhase(string line) =>
        $"{Heading}phase first \"First phase\" lasts 42 days\n    done: South must release 5 captives by day 5\n    {line}\n";

    public static Agreement Parse(string text)
    {
        var parse = PactFile.Parse(text);
        parse.Diagnostics.ShouldBeEmpty();
        return parse.Agreement.ShouldNotBeNull();
    }

    /// <summary>What is wrong with a text, each with its code, message and hint.</summary>
    public static IReadOnlyList<string> Errors(string text) => [.. PactFile.Parse(text).Diagnostics.Select(d => $"{d.Code} {d.Line}:{d.Column} {d.Message}{(d.Hint is null ? "" : " (" + d.Hint + ")")}")];
}
