using System.Collections.Immutable;
using System.CommandLine;
using Tregua.Agreements.Diagnostics;
using Tregua.Cases;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Commands;

/// <summary><c>--fail-on</c>: the findings and headlines whose presence ends a view with 1.</summary>
internal static class FailOn
{
    /// <summary>The word for every finding.</summary>
    private const string AnyFinding = "any";

    /// <summary>What the help of a view says about it.</summary>
    public static string Explanation =>
        "Without --fail-on the exit code is 0 whatever the view shows. --fail-on takes kinds of finding ("
        + string.Join(", ", Findings()) + "; any for all of them) and headlines (" + string.Join(", ", Headlines()) + ").";

    /// <summary>The option.</summary>
    public static Option<string?> CreateOption()
    {
        var option = Values.Text("--fail-on", "KIND,…", "End with 1 when there is such a finding or headline.");
        option.CompletionSources.Add(_ => Known());
        return option;
    }

    /// <summary>The words given.</summary>
    /// <exception cref="CaseException">One of them is neither a kind of finding nor a headline.</exception>
    public static ImmutableArray<string> Words(string? value)
    {
        var words = (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Except(Known()))
        {
            var hint = Suggestion.Nearest(word, Known()) is { } nearest ? $"Did you mean {nearest}?" : $"It takes: {string.Join(", ", Known())}.";
            throw new CaseException(new Problem("unknown-finding", $"--fail-on does not know \"{word}\".", Hint: hint));
        }
        return [.. words];
    }

    /// <summary>True when a standing shows one of the words.</summary>
    public static bool Holds(ImmutableArray<string> words, Standing standing) =>
        words.Length > 0
        && (standing.Findings.Any(f => words.Contains(AnyFinding) || words.Contains(Hyphenated.Of(f.Kind)))
            || standing.Stipulations.Any(s => words.Contains(Hyphenated.Of(s.Headline))));

    private static IEnumerable<string> Known() => [AnyFinding, .. Findings(), .. Headlines()];

    private static IEnumerable<string> Findings() => Enum.GetValues<FindingKind>().Select(k => Hyphenated.Of(k));

    private static IEnumerable<string> Headlines() => Enum.GetValues<Headline>().Select(h => Hyphenated.Of(h));
}
