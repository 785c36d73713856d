using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>The pieces of one head line: its day, its byline, and the names around them.</summary>
internal sealed class HeaderParts
{
    private const int MostWords = 7; // in one name

    private static readonly FrozenSet<string> Links = Vocabulary.English.Set("name-links");
    private static readonly FrozenSet<string> OutletWords = Vocabulary.English.Set("outlet-words");
    private static readonly FrozenSet<string> StaffWords = Vocabulary.English.Set("staff-words");

    private readonly List<(List<string> Words, bool InByline)> _names = [];
    /// <summary>True while a name is being read.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The day, when the line gives one with its year.</summary>
    public LocalDate? Day { get; set; }

    /// <summary>True when a date stands in the line.</summary>
    public bool HasDate { get; set; }

    /// <summary>True after "by".</summary>
    public bool HasBy { get; private set; }

    /// <summary>True when the line is a head line: a date with at most two names beside it, or a byline with one to three.</summary>
    public bool IsHeader => !IsTitle &&
        ((HasDate && _names.Count <= (HasBy ? 4 : 2)) || (HasBy && _names.Count is > 0 and < 4)
        || (_names.Count == 1 && Agencies.Canonical(string.Join(' ', _names[0].Words)) is not null));

    // "Sermon of Bishop Aske in Lunn, 3 May 2031": what somebody says, with its day, is a title.
    private bool IsTitle => !HasBy && _names.Exists(static name => name.Words.Count > 1 && name.Words.Exists(static word => Links.Contains(word.ToLowerInvariant())) && Names.NameWords.Statements.Contains(Tokenizer.Tokenize(name.Words[0])[0].Word));

    /// <summary>Ends the name that is being read.</summary>
    public int Break(int next)
    {
        IsOpen = false;
        return next;
    }

    /// <summary>Starts the byline.</summary>
    public int StartByline(int next)
    {
        HasBy = true;
        return Break(next);
    }

    /// <summary>Adds a word of a name.</summary>
    /// <returns>The token after it; the same token when it can be part of no name.</returns>
    public int AddName(ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        var isLink = Links.Contains(token.Lower) && IsOpen && at + 1 < tokens.Length && tokens[at + 1].IsCapitalised;
        if (!token.IsCapitalised && !isLink && !(token.Lower == "'s" && IsOpen) && !token.Lower.StartsWith("al-", StringComparison.Ordinal) && !(HasBy && StaffWords.Contains(token.Lower)))
            return at;
        if (!IsOpen)
            _names.Add(([], HasBy));
        IsOpen = true;
        var words = _names[^1].Words;
        if (token.Lower == "'s" && words.Count > 0)
            words[^1] += "'s";
        else
            words.Add(token.Text);
        return words.Count > MostWords ? at : at + 1;
    }

    /// <summary>True when a word such as "Radio" or "Herald" makes a name an outlet's.</summary>
    public static bool NamesOutlet(List<string> words)
    {
        foreach (var word in words)
        {
            if (OutletWords.Contains(word.ToLowerInvariant()))
                return true;
        }
        return false;
    }

    /// <summary>Hands what was found to the draft.</summary>
    public void Fill(DocumentDraft draft)
    {
        draft.Published ??= Day;
        var isPersonNamed = false;
        foreach (var (words, inByline) in _names)
        {
            if (Agencies.Canonical(string.Join(' ', words)) is { } agency)
            {
                draft.Credit ??= agency;
                draft.Outlet ??= agency;
                continue;
            }
            var end = words.Count;
            while (end > 0 && StaffWords.Contains(words[end - 1].ToLowerInvariant()))
                end--;
            while (end > 0 && Links.Contains(words[end - 1].ToLowerInvariant()))
                end--;
            if (end == 0)
                continue;
            var name = string.Join(' ', words[..end]);
            // "By Jane Doe": the first name of a byline is a person, unless it is a newsroom's.
            if (inByline && !isPersonNamed && end == words.Count && !NamesOutlet(words))
                (isPersonNamed, draft.Byline) = (true, draft.Byline ?? name);
            else if (inByline || NamesOutlet(words))
                draft.Outlet ??= name;
            else
                draft.NameBesideDate ??= name;
        }
    }
}
