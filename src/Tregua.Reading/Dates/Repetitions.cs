using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>"Every day", "daily", "every seven days", "per week", "600 trucks a day", "on Saturdays".</summary>
internal static class Repetitions
{
    private static readonly PhraseTable Words = Vocabulary.English.Phrases("repetitions");

    /// <summary>The repetition that starts at a token.</summary>
    public static Moment? Match(Scan scan, int at)
    {
        if (Words.Match(scan.Tokens, at) is { } word)
            return Every(at + word.Length, word.Value);
        var text = scan.Lower(at);
        if (text is "every" or "each")
            return Counted(scan, at + 1, text == "every");
        if (text is "per" or "a" or "an" && UnitAt(scan, at + 1) is { } unit && (text == "per" || CountsPerUnit(scan, at)))
            return Every(at + 2, TimexText.Length(unit.Count, unit.Unit));
        return text.Length > 4 && text[^1] == 's' && scan.IsCapitalised(at) && DateWords.Weekdays.TryGetValue(text, out var day) && text[..^1].EndsWith("day", StringComparison.Ordinal)
            ? Every(at + 1, TimexText.Weekday(day))
            : null;
    }

    private static Moment? Counted(Scan scan, int at, bool isEvery)
    {
        if (at >= scan.Tokens.Length)
            return null;
        if (DateWords.Weekdays.TryGetValue(scan.Lower(at), out var weekday))
            return Every(at + 1, TimexText.Weekday(weekday));
        if (UnitAt(scan, at) is { } unit)
            return Every(at + 1, TimexText.Length(unit.Count, unit.Unit));
        if (DateWords.DayParts.ContainsKey(scan.Lower(at)))
            return Every(at + 1, "P1D");
        if (!isEvery)
            return null;
        if ((scan.Lower(at) == "other" ? 2 : NumberWords.OrdinalValue(scan.Lower(at))) is { } place && UnitAt(scan, at + 1) is { } skipped)
            return Every(at + 2, TimexText.Length(place * skipped.Count, skipped.Unit));
        return Lengths.Match(scan, at) is { Count: not null } length ? Every(length.End, TimexText.Length(length.Count, length.Unit)) : null;
    }

    private static CountedUnit? UnitAt(Scan scan, int at) =>
        DateWords.Units.TryGetValue(scan.Lower(at), out var unit) && scan.Lower(at)[^1] != 's' ? unit : null;

    // A plural noun or a unit of measure before "a day": "600 trucks a day"; not "a day later".
    private static bool CountsPerUnit(Scan scan, int at) =>
        at > 1 && scan.Tokens[at - 1].Kind == TokenKind.Word && scan.Lower(at + 2) is not ("later" or "earlier" or "after" or "before" or "ago")
        && (scan.Lower(at + 2) != "and" || scan.Lower(at + 4) != "half")
        && (Plurals.IsPlural(scan.Lower(at - 1)) || scan.Lower(at - 1) is "twice" or "once" || scan.Tokens[at - 2].Kind == TokenKind.Number)
        && HasNumberBefore(scan, at - 1);

    private static bool HasNumberBefore(Scan scan, int at)
    {
        for (var i = at; i >= Math.Max(0, at - 4); i--)
        {
            if (scan.Tokens[i].Kind == TokenKind.Number || NumberWords.Small(scan.Lower(i)) is not null || scan.Lower(i) is "twice" or "once" or "hundred" or "thousand" or "dozen" or "hundreds" or "thousands" or "dozens")
                return true;
        }
        return false;
    }

    private static Moment Every(int end, string timex) => new(end, null, timex) { Relation = TimeRelation.Every };
}
