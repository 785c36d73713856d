using System.Collections.Immutable;

namespace Tregua.Reading.Vocabularies;

/// <summary>One file of a vocabulary: <c>[section]</c> lines, each followed by entries <c>phrase</c> or <c>phrase = value</c>; <c>#</c> starts a comment line.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Text">Its text.</param>
internal sealed record VocabularyFile(string Name, string Text)
{
    /// <summary>The sections in file order, keys in lower case.</summary>
    /// <exception cref="FormatException">A line stands before the first section, or an entry stands twice in its section.</exception>
    public IEnumerable<(string Name, ImmutableArray<KeyValuePair<string, string>> Entries)> Sections()
    {
        string? section = null;
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in Text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                if (section is not null)
                    yield return (section, entries.ToImmutable());
                section = line[1..^1].Trim();
                entries.Clear();
                seen.Clear();
                continue;
            }
            if (section is null)
                throw new FormatException($"{Name}({number}): '{line}' stands before the first [section].");
            var equals = line.IndexOf(" = ", StringComparison.Ordinal);
            var key = (equals < 0 ? line : line[..equals]).Trim().ToLowerInvariant();
            if (!seen.Add(key))
                throw new FormatException($"{Name}({number}): '{key}' stands twice in [{section}].");
            entries.Add(KeyValuePair.Create(key, equals < 0 ? "" : line[(equals + 3)..].Trim()));
        }
        if (section is not null)
            yield return (section, entries.ToImmutable());
    }
}
