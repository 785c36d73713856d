using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Hours of the day: "8:30 am", "16:00 GMT", "noon".</summary>
internal static class ClockTimes
{
    private static readonly PhraseTable Words = Vocabulary.English.Phrases("clock-words");
    private static readonly FrozenDictionary<string, string> Halves = Vocabulary.English.Table("clock-halves");
    private static readonly PhraseTable Zones = Vocabulary.English.Phrases("clock-zones");
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The hour that starts at a token, its zone and a second zone in brackets included.</summary>
    public static (int End, LocalTime Time)? Match(Scan scan, int at)
    {
        if (at >= scan.Tokens.Length || Plain(scan, at) is not { } clock)
            return null;
        var end = clock.End;
        if (scan.Lower(end) == "(" && Plain(scan, end + 1) is { } second && scan.Lower(second.End) == ")")
            end = second.End + 1;
        return (end, clock.Time);
    }

    private static (int End, LocalTime Time)? Plain(Scan scan, int at)
    {
        if (at >= scan.Tokens.Length)
            return null;
        if (Words.Match(scan.Tokens, at) is { } word)
            return (at + word.Length, Pattern.Parse(word.Value).Value);
        if (!char.IsAsciiDigit(scan.Lower(at)[0]))
            return null;
        return Glued(scan, at) ?? Separate(scan, at);
    }

    // "8:30am", "8am".
    private static (int End, LocalTime Time)? Glued(Scan scan, int at)
    {
        var text = scan.Lower(at);
        foreach (var (half, value) in Halves)
        {
            if (text.EndsWith(half, StringComparison.Ordinal) && Digits(text[..^half.Length], isTwelve: true) is { } time)
                return (Zone(scan, at + 1), Halved(time, value));
        }
        return null;
    }

    private static (int End, LocalTime Time)? Separate(Scan scan, int at)
    {
        if (scan.Tokens[at].Kind != TokenKind.Number)
            return null;
        var text = scan.Tokens[at].Text;
        if (Halves.TryGetValue(scan.Lower(at + 1), out var half) && Digits(text, isTwelve: true) is { } twelve)
            return (Zone(scan, at + 2), Halved(twelve, half));
        var zone = Zone(scan, at + 1);
        if (text.Contains(':', StringComparison.Ordinal))
            return Digits(text, isTwelve: false) is { } time ? (zone, time) : null;
        // "1600 GMT"; bare digits without a zone are no hour.
        return text.Length == 4 && zone > at + 1 && scan.Lower(at + 1) is not ("z" or "et") && Digits($"{text[..2]}:{text[2..]}", isTwelve: false) is { } military ? (zone, military) : null;
    }

    private static int Zone(Scan scan, int at)
    {
        if (Zones.Match(scan.Tokens, at) is not { } zone)
            return at;
        return scan.Lower(at + zone.Length) == "+" && scan.Tokens.Length > at + zone.Length + 1 ? at + zone.Length + 2 : at + zone.Length;
    }

    private static LocalTime? Digits(string text, bool isTwelve)
    {
        var split = text.IndexOfAny([':', '.']);
        var hours = split < 0 ? text : text[..split];
        var minutes = split < 0 ? "00" : text[(split + 1)..];
        if (!int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || minutes.Length != 2 || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute))
            return null;
        var isRight = minute < 60 && (isTwelve ? hour is >= 1 and <= 12 : hour < 24);
        return isRight ? new LocalTime(hour, minute) : null;
    }

    private static LocalTime Halved(LocalTime time, string half) =>
        new((time.Hour % 12) + (half == "pm" ? 12 : 0), time.Minute);
}
