using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tregua.Evaluation.Corpora;

namespace Tregua.Evaluation.Quantities;

/// <summary>Which cases lie outside what the quantities stage is for, by rule.</summary>
internal static partial class NumberScope
{
    private static readonly ImmutableArray<Rule> Rules =
    [
        new("the corpus' own reference engine is marked as failing on it", (file, test) => test.NotSupported.Contains("dotnet", StringComparison.Ordinal)),
        new("a setting under which fractions count as percentages", (file, test) => file.Name.EndsWith("PercentMode", StringComparison.Ordinal)),
        new("last, next and previous are references, which the dates stage reads", (file, test) => test.Results.Any(result => result.TypeName == "ordinal.relative")),
        new("a place inside a fraction (two and a third), where one word would be read as both", (file, test) => file.Name.StartsWith("OrdinalModel", StringComparison.Ordinal) && Thirds().IsMatch(test.Input)),
        new("numbers inside a date, an address, a phone number or a name (5/17/2018, SCP-173)", (file, test) => test.Results.Length > 0 && Names().IsMatch(test.Input)),
        new("powers and exponents (1.1^23, 1e10)", (file, test) => Powers().IsMatch(test.Input)),
        new("comparisons as queries put them (x>10, equals 20, 5000 or equal)", (file, test) => Queries().IsMatch(test.Input)),
        new("divisions told with over or in (1 over 3, 1 in 20), which in reports are two numbers", (file, test) => AnyText(test, Divisions())),
        new("a sign or hyphen between spaces, which in reports is a dash (fifty - two)", (file, test) => file.Name.StartsWith("NumberModel", StringComparison.Ordinal) && AnyText(test, Dashes())),
        new("letters of measures as multipliers (10G, 2.33 k)", (file, test) => AnyText(test, Prefixes())),
        new("percent without a number, or before it", (file, test) => file.Name.StartsWith("PercentModel", StringComparison.Ordinal) && test.Results.Any(result => !char.IsDigit(result.Value?.FirstOrDefault() ?? ' ') && result.Value?[0] != '-' || result.Text(test)[0] == 'p')),
        new("changes (from 20 to 30), which are two numbers", (file, test) => AnyText(test, Changes())),
        new("an amount in one word with its unit (3-inch, 200lbs)", (file, test) => IsUnits(file) && AnyText(test, OneWords())),
        new("an amount told in two units, or with the multiplier in its currency (5 feet 2 inches, 30 MUSD)", (file, test) => IsUnits(file) && AnyText(test, TwoUnits())),
        new("bounds of places, of shares without their whole and of ages", (file, test) => file.Name.StartsWith("NumberRange", StringComparison.Ordinal) && (Bounds().IsMatch(test.Input) || test.Results.Any(result => result.Value?.Contains("0.", StringComparison.Ordinal) == true))),
    ];

    /// <summary>Why a case lies outside; null for one that is scored.</summary>
    public static string? Outside(SpecFile file, SpecCase test)
    {
        foreach (var rule in Rules)
        {
            if (rule.Applies(file, test))
                return rule.Reason;
        }
        return null;
    }

    private static bool IsUnits(SpecFile file) => !file.Name.StartsWith("Number", StringComparison.Ordinal) && !file.Name.StartsWith("Ordinal", StringComparison.Ordinal) && !file.Name.StartsWith("Percent", StringComparison.Ordinal);

    private static bool AnyText(SpecCase test, Regex pattern) => test.Results.Any(result => pattern.IsMatch(result.Text(test)));

    [GeneratedRegex(@"\d+/\d+/\d{4}|\+\d+-\d|\d+\.\d+\.\d+\.\d+|[A-Z]-\d", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"\^|\d[eE][+-]?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Powers();

    [GeneratedRegex(@"[<>=]|\bequals|\bequaling|\bequal to (\d|one)|\d or equal", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Queries();

    [GeneratedRegex(@"\d\w* (over|in) |[a-z] (over|in) [a-z\d]", RegexOptions.CultureInvariant)]
    private static partial Regex Divisions();

    [GeneratedRegex(@"^- |[a-z] - [a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\d\s*[gG]$|\d\s+[kKmM]$", RegexOptions.CultureInvariant)]
    private static partial Regex Prefixes();

    [GeneratedRegex(@"^from ", RegexOptions.CultureInvariant)]
    private static partial Regex Changes();

    [GeneratedRegex(@"^[^ ]*\d[a-zA-Z元]|^[A-Z]+\d|^[^ ]+-[a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex OneWords();

    [GeneratedRegex(@"(dollars?|kuai|USD|feet|ft|\$).* (and|\d+|fifty|forty.five|five|inches|in|cents?)$|\bM[A-Z]{3}\b|USD million", RegexOptions.CultureInvariant)]
    private static partial Regex TwoUnits();

    [GeneratedRegex(@"\btwo and a [a-z]+(rd|th)$", RegexOptions.CultureInvariant)]
    private static partial Regex Thirds();

    [GeneratedRegex(@"tenth|years old", RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();

    private sealed record Rule(string Reason, Func<SpecFile, SpecCase, bool> Applies);
}
