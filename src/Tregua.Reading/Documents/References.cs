using NodaTime;

namespace Tregua.Reading.Documents;

/// <summary>Reference links that close paragraphs, such as <c>[Lake Herald, 2025-03-12](https://…)</c>: no prose, but they say where a digest was read.</summary>
internal sealed class References
{
    private readonly List<(string? Outlet, LocalDate? Day, string Address)> _found = [];

    /// <summary>Where a paragraph ends before its closing references.</summary>
    public int Cut(DocumentDraft draft, int start, int end)
    {
        var text = draft.Text;
        var stop = end;
        while (stop > start && Last(text, start, stop) is var (open, label, address))
        {
            Take(label, address);
            stop = open;
            while (stop > start && (char.IsWhiteSpace(text[stop - 1]) || text[stop - 1] is ';' or ',' or '(' or '—' or '–'))
                stop--;
        }
        return stop;
    }

    /// <summary>Gives the draft what it lacks, when all references name one outlet.</summary>
    public void Fill(DocumentDraft draft)
    {
        if (_found.Count == 0)
            return;
        var (outlet, day, address) = _found[0];
        var isOne = true;
        foreach (var other in _found)
            isOne &= string.Equals(other.Outlet, outlet, StringComparison.OrdinalIgnoreCase);
        if (!isOne)
        {
            if (draft.Outlet is null)
                draft.Notices.Add(DocumentMessages.SeveralOutlets);
            return;
        }
        draft.Outlet ??= outlet;
        draft.Published ??= day;
        draft.Address ??= address;
    }

    private void Take(string label, string address)
    {
        var day = DocumentDates.Day(label);
        var comma = label.LastIndexOf(',');
        var outlet = comma > 0 && day is not null ? label[..comma] : day is null ? label : null;
        if (outlet is not null && DocumentDates.Day(outlet) is not null)
            outlet = outlet[..Math.Max(0, outlet.IndexOf(',', StringComparison.Ordinal))];
        _found.Add((string.IsNullOrWhiteSpace(outlet) ? null : outlet.Trim(), day, address));
    }

    // A link at the very end that follows a finished sentence or whose label bears a date.
    private static (int Open, string Label, string Address)? Last(string text, int start, int end)
    {
        var stop = end;
        while (stop > start && text[stop - 1] is '.' or ')' && stop > start + 1 && text[stop - 2] == ')')
            stop--;
        if (stop <= start || text[stop - 1] != ')')
            return null;
        var middle = text.LastIndexOf("](", stop - 1, Math.Min(stop - start, 2_000), StringComparison.Ordinal);
        if (middle < start)
            return null;
        var address = text[(middle + 2)..(stop - 1)];
        var open = text.LastIndexOf('[', middle, middle - start + 1);
        if (open < start || (open > start && text[open - 1] == '!') || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase) || middle - open > 200)
            return null;
        var label = text[(open + 1)..middle];
        var before = open - 1;
        while (before >= start && (char.IsWhiteSpace(text[before]) || text[before] is '(' or '"' or '”' or '*' or '_'))
            before--;
        var isAfterSentence = before < start || text[before] is '.' or '!' or '?' or '—' or '–' or ';' or ')' or '’';
        return isAfterSentence || DocumentDates.Day(label) is not null ? (open, label, address) : null;
    }
}
