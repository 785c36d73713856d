using System.Globalization;
using System.Text;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Tests.Articles;

/// <summary>A claim's fields as the words of the expectation files.</summary>
internal static class Fields
{
    /// <summary>What a claim has in a field; null when nothing.</summary>
    public static string? Of(Claim claim, string field) => field switch
    {
        "source" => claim.Source.Name,
        "kind" => Word(claim.Source.Kind.ToString()),
        "side" => claim.Source.Side,
        "cue" => claim.Cue,
        "modality" => Word(claim.Modality.ToString()),
        "polarity" => Word(claim.Polarity.ToString()),
        "hedge" => claim.Hedge,
        "said" => Range(claim.Said),
        "action" => Word(claim.Event.Action.ToString()),
        "actor" => claim.Event.Actor,
        "thing" => claim.Event.Thing,
        "thing-kind" => claim.Event.Kind,
        "recipient" => claim.Event.Recipient,
        "place" => claim.Event.Place,
        "topic" => claim.Event.Topic,
        "quantity" => claim.Quantity is { } quantity ? Number(quantity) : null,
        "base" => claim.Quantity is { } counted ? Word(counted.Base.ToString()) : null,
        "when" => Range(claim.Occurred),
        "due" => Range(claim.Due),
        _ => throw new FormatException($"'{field}' is no field of a claim."),
    };

    /// <summary>True when a value agrees with the expected one: case and article aside.</summary>
    public static bool Agree(string expected, string? value) =>
        expected == "-" ? value is null : value is not null && string.Equals(Plain(expected), Plain(value), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text.Replace(",", "", StringComparison.Ordinal);

    private static string Number(Quantity quantity) => quantity switch
    {
        { Low: { } low, High: { } high } when low == high => Text(low),
        { Low: { } low, High: { } high } => $"{Text(low)} to {Text(high)}",
        { Low: { } low } => $"at least {Text(low)}",
        { High: { } high } => $"up to {Text(high)}",
        { Best: { } best } => $"about {Text(best)}",
        _ => quantity.Text,
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Range(TimeRange? range)
    {
        if (range is not { } value)
            return null;
        var (from, to) = (TimeText.From(value), TimeText.To(value));
        return from == to ? from : $"{from}/{to}";
    }

    private static string Word(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }
}
