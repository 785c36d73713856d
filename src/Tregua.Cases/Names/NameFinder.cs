using System.Text.RegularExpressions;

namespace Tregua.Cases.Names;

/// <summary>Finds names as whole words, in the letters given or in capitals, whatever white space stands inside.</summary>
internal sealed class NameFinder
{
    private readonly Regex? _names;

    private NameFinder(Regex? names) => _names = names;

    public static NameFinder None { get; } = new(names: null);

    public static NameFinder Of(IEnumerable<string> names)
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
        return patterns.Count == 0 ? None : new NameFinder(new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}])", RegexOptions.CultureInvariant));
    }

    public string Hide(string text) => _names is null ? text : _names.Replace(text, match => Blocks.For(match.Value));

    private static string Pattern(string name) => string.Join(@"\s+", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
}
