using System.Collections.Immutable;
using Tregua.Evidence.Reports;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Names;

/// <summary>Finds protected names in a document's whole text: in full, and by surname or first name alone.</summary>
internal sealed class NameMentions
{
    private readonly Dictionary<string, List<Pattern>> _patterns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks for a name from here on.</summary>
    /// <param name="name">The words of the name as published.</param>
    public void Add(string name)
    {
        var words = Words(name);
        if (words.Count == 0)
            return;
        Add(new Pattern(words, Alone: false));
        if (words.Count == 1)
            return;
        foreach (var word in words)
            _given.Add(word);
        Add(new Pattern([words[^1]], Alone: true));
        Add(new Pattern([words[0]], Alone: true));
        // "van der Berg", "al-Masri"
        var start = words.Count - 1;
        while (start > 1 && NameWords.Particles.Contains(words[start - 1].ToLowerInvariant()))
            start--;
        if (start < words.Count - 1)
            Add(new Pattern(words[start..], Alone: true));
    }

    private void Add(Pattern pattern)
    {
        if (pattern.Alone && pattern.Words.Count == 1 && (pattern.Words[0].Length < 3 || IsCommon(pattern.Words[0].ToLowerInvariant())))
            return;
        if (!_patterns.TryGetValue(pattern.Words[0], out var patterns))
            _patterns.Add(pattern.Words[0], patterns = []);
        if (!patterns.Exists(known => known.Alone == pattern.Alone && known.Words.SequenceEqual(pattern.Words, StringComparer.OrdinalIgnoreCase)))
            patterns.Add(pattern);
        patterns.Sort((left, right) => right.Words.Count.CompareTo(left.Words.Count));
    }

    private static bool IsCommon(string word) =>
        NameWords.FunctionWords.Contains(word) || NameWords.Months.Contains(word) || LexiconNames.Country(word) is not null
        || NameWords.Particles.Contains(word) || NameWords.Titles.ContainsKey(word);

    /// <summary>Every mention, by place; those that touch are one.</summary>
    public ImmutableArray<TextSpan> In(StoredText text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        if (_patterns.Count == 0)
            return [];
        var source = text.Text;
        var names = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        var (at, before) = (0, default(Range));
        while (Next(source, ref at, out var word))
        {
            if (char.IsUpper(source[word.Start.Value]) | !char.IsLower(source[word.Start.Value]) && names.TryGetValue(source.AsSpan(word), out var patterns) && Longest(source, word, patterns, before) is var end and > 0)
            {
                var span = text.Span(word.Start.Value, end);
                if (found.Count > 0 && found[^1].Overlaps(span))
                    found[^1] = new TextSpan(found[^1].Start, Math.Max(found[^1].End, span.End));
                else
                    found.Add(span);
                at = end;
                before = new Range(word.Start, end);
                continue;
            }
            before = word;
        }
        return found.ToImmutable();
    }

    private int Longest(string text, Range word, List<Pattern> patterns, Range before)
    {
        foreach (var pattern in patterns)
        {
            if (End(text, word, pattern) is var end and > 0 && !(pattern.Alone && IsSomebodyElse(text, word.Start.Value, end, before)))
                return end;
        }
        return -1;
    }

    private static int End(string text, Range first, Pattern pattern)
    {
        var at = first.End.Value;
        for (var i = 1; i < pattern.Words.Count; i++)
        {
            var from = at;
            if (!Next(text, ref at, out var word) || word.Start.Value - from > 4 || !Joins(text.AsSpan(from, word.Start.Value - from)) || !text.AsSpan(word).Equals(pattern.Words[i], StringComparison.OrdinalIgnoreCase))
                return -1;
        }
        return at;
    }

    // White space, hyphens, apostrophes, the stop of an initial and marks of emphasis stand inside names.
    private static bool Joins(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '\'' or '’' or '.' or '*' or '_' or '‐' or '‑'))
                return false;
        }
        return true;
    }

    // "Ham Tavel" is not the dead Jorn Tavel, nor is "Jorn Kovel"; "Mr Tavel" may be.
    private bool IsSomebodyElse(string text, int start, int end, Range before)
    {
        if (text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z') < 0)
            return false;
        if (before.End.Value == start - 1 && text[start - 1] == ' ' && IsGivenName(text, before))
            return true;
        var at = end;
        return end < text.Length && text[end] == ' ' && Next(text, ref at, out var after) && after.Start.Value == end + 1 && char.IsUpper(text[after.Start.Value]) && !_given.Contains(text[after])
            && !IsCommon(text[after].ToLowerInvariant()) && LooksLikeName(text[after]);
    }

    private static bool LooksLikeName(string word) => word.Length > 1 && !NameWords.Weekdays.Contains(word.ToLowerInvariant());

    private bool IsGivenName(string text, Range word)
    {
        var start = word.Start.Value;
        var before = text[word];
        if (!char.IsUpper(before[0]) || _given.Contains(before))
            return false;
        var lower = before.ToLowerInvariant();
        var startsSentence = start < 2 || text[start - 1] != ' ' || text[start - 2] is '.' or '!' or '?' or '"' or '”' or ':';
        if (startsSentence && (IsCommon(lower) || Ordeals.Of(lower).Use != OrdealUse.None || Tags.VerbForms.English.Find(lower) is not null || Vocabulary.English.Set("common nouns").Contains(lower) || lower.EndsWith("ly", StringComparison.Ordinal)))
            return false;
        return !NameWords.Titles.ContainsKey(lower) && !NameWords.Titles.ContainsKey(lower + ".") && Ordeals.Of(lower).Use == OrdealUse.None && !IsCommon(lower) && !NameWords.Nationalities.Contains(lower);
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var at = 0;
        while (Next(name, ref at, out var word))
            words.Add(name[word]);
        return words;
    }

    // The next run of letters, digits and marks.
    private static bool Next(string text, ref int at, out Range word)
    {
        while (at < text.Length && !IsPart(text[at]))
            at++;
        var start = at;
        while (at < text.Length && IsPart(text[at]))
            at++;
        word = new Range(start, at);
        return at > start;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private readonly record struct Pattern(List<string> Words, bool Alone);
}
