using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Values;

/// <summary>Hours of the day: "8:30 am", "16:00 GMT", "noon", "five o'clock".</summary>
internal sealed class ClockTimes(Vocabulary vocabulary)
{
    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly PhraseTable _words = vocabulary.PhrasesOrNone("clock-words");
    private readonly FrozenDictionary<string, string> _halves = vocabulary.TableOrNone("clock-halves");
    private readonly PhraseTable _zones = vocabulary.PhrasesOrNone("clock-zones");
    private readonly FrozenSet<string> _shortZones = vocabulary.SetOrNone("zones-after-a-colon-only");

    /// <summary>The hour that starts at a token, its zone and a second zone in brackets included.</summary>
    public (int End, LocalTime Time)? Match(Scan scan, int at) => Match(scan.Tokens, at);

    /// <summary>The same in a list of tokens.</summary>
    public (int End, LocalTime Time)? Match(ImmutableArray<Token> tokens, int at)
    {
        if (Plain(tokens, at) is not { } clock)
            return null;
        var end = clock.End;
        if (Lower(tokens, end) == "(" && Plain(tokens, end + 1) is { } second && Lower(tokens, second.End) == ")")
            end = second.End + 1;
        return (end, clock.Time);
    }

    private static string Lower(ImmutableArray<Token> tokens, int at) => at < tokens.Length ? tokens[at].Lower : "";

    private (int End, LocalTime Time)? Plain(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        if (_words.Match(tokens, at) is { } word)
            return (at + word.Length, Pattern.Parse(word.Value).Value);
        return char.IsAsciiDigit(tokens[at].Lower[0]) ? Glued(tokens, at) ?? Separate(tokens, at) : null;
    }

    // "8:30am", "8am".
    private (int End, LocalTime Time)? Glued(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Word)
            return null;
        var text = tokens[at].Lower;
        foreach (var (half, value) in _halves)
        {
            if (text.EndsWith(half, StringComparison.Ordinal) && Digits(text[..^half.Length], isTwelve: true) is { } time)
                return (Zone(tokens, at + 1), Halved(time, value));
        }
        return null;
    }

    private (int End, LocalTime Time)? Separate(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Number)
            return null;
        var text = tokens[at].Text;
        if (_halves.TryGetValue(Lower(tokens, at + 1), out var half) && Digits(text, isTwelve: true) is { } twelve)
            return (Zone(tokens, at + 2), Halved(twelve, half));
        if (text.Contains(':', StringComparison.Ordinal))
            return Digits(text, isTwelve: false) is { } time ? (Zone(tokens, at + 1), time) : null;
        // "1600 GMT"; bare digits without a zone are no hour.
        if (text.Length != 4)
            return null;
        var zone = Zone(tokens, at + 1);
        return zone > at + 1 && !_shortZones.Contains(Lower(tokens, at + 1)) && Digits($"{text[..2]}:{text[2..]}", isTwelve: false) is { } military ? (zone, military) : null;
    }

    private int Zone(ImmutableArray<Token> tokens, int at)
    {
        if (_zones.Match(tokens, at) is not { } zone)
            return at;
        return Lower(tokens, at + zone.Length) == "+" && tokens.Length > at + zone.Length + 1 ? at + zone.Length + 2 : at + zone.Length;
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
