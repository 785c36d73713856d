namespace Tregua.Reading.Documents;

/// <summary>Finds the marks inside a line of Markdown that are no words: emphasis, link targets, images, code and HTML tags.</summary>
internal static class MarkdownMarks
{
    private const int LongestTarget = 2_000; // characters of a link's target, so that broken links stay cheap

    /// <summary>Adds the marks between two indices to the draft's gaps.</summary>
    public static void Add(DocumentDraft draft, int start, int end)
    {
        var text = draft.Text;
        var at = start;
        while (at < end)
        {
            var length = Length(text, at, start, end);
            if (length > 0)
                draft.Gaps.Add(new Gap(at, at + length));
            at += Math.Max(1, length);
        }
    }

    private static int Length(string text, int at, int start, int end) => text[at] switch
    {
        '*' or '`' or '~' => Run(text, at, end),
        '_' => IsEmphasis(text, at, start, end) ? Run(text, at, end) : 0,
        '\\' => at + 1 < end && char.IsPunctuation(text[at + 1]) ? 1 : at + 1 == end ? 1 : 0,
        '!' when at + 1 < end && text[at + 1] == '[' => Image(text, at, end),
        '[' => IsLink(text, at, end) ? 1 : Footnote(text, at, end),
        ']' when at + 1 < end && text[at + 1] is '(' => Target(text, at, end),
        '<' => Tag(text, at, end),
        '|' => 1,
        _ => 0,
    };

    private static int Run(string text, int at, int end)
    {
        var next = at;
        while (next < end && text[next] == text[at])
            next++;
        return next - at;
    }

    // Inside a word it is a letter of it.
    private static bool IsEmphasis(string text, int at, int start, int end) =>
        at == start || at + 1 >= end || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]);

    private static int Image(string text, int at, int end)
    {
        var close = Find(text, at + 2, end, ']');
        return close < 0 || close + 1 >= end || text[close + 1] != '(' ? 0 : Find(text, close + 2, end, ')') is > 0 and var stop ? stop + 1 - at : 0;
    }

    private static bool IsLink(string text, int at, int end) =>
        Find(text, at + 1, end, ']') is > 0 and var close && close + 1 < end && text[close + 1] == '(';

    private static int Footnote(string text, int at, int end) =>
        at + 1 < end && text[at + 1] == '^' && Find(text, at + 2, end, ']') is > 0 and var close ? close + 1 - at : 0;

    private static int Target(string text, int at, int end) => Find(text, at + 2, end, ')') is > 0 and var stop ? stop + 1 - at : 0;

    // <br>, </b>, <https://…>, <!-- … -->
    private static int Tag(string text, int at, int end) =>
        at + 1 < end && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') && Find(text, at + 1, end, '>') is > 0 and var close ? close + 1 - at : 0;

    private static int Find(string text, int from, int end, char sought)
    {
        if (from >= end)
            return -1;
        var index = text.AsSpan(from, Math.Min(end - from, LongestTarget)).IndexOf(sought);
        return index < 0 ? -1 : from + index;
    }
}
