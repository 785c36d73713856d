using System.Text.RegularExpressions;

namespace Tregua.Cases.Names;

/// <summary>Finds names as whole words, in the letters given or in capitals, whatever white space stands inside.</summary>
internal sealed class NameFinder
{
    // Made when first needed: an answer opens few of a case's reports.
    private readonly Lazy<Regex?> _names;

    private NameFinder(IEnumerable<string> names) => _names = new Lazy<Regex?>(() => Build(names));

    public static NameFinder None { get; } = new([]);

    public static NameFinder Of(IEnumerable<string> names) => new(names);

    public string Hide(string text) => _names.Value?.Replace(text, match => Blocks.For(match.Value)) ?? text;

    private static Regex? Build(IEnumerable<string> names)
    {
        var patterns = names
            .Select(name => name.Trim())
            .Where(name => name.Length > 1)
            .SelectMany(name => new[] { name, name.ToUpperInvariant() })
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(Pattern)
            .ToList();
        return patterns.Count == 0 ? null : new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant);
    }

    private static string Pattern(string name) => string.Join(@"\s+", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
}
