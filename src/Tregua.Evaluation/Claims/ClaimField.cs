using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Times;

namespace Tregua.Evaluation.Claims;

/// <summary>A field that an expectation may give, by its path in the JSON of <c>tregua read</c>.</summary>
/// <param name="Path">The path, such as <c>event.action</c>.</param>
/// <param name="Of">What a claim has there, as text; null when nothing.</param>
internal sealed record ClaimField(string Path, Func<Claim, string?> Of)
{
    /// <summary>What stands between the items of a list once it is one text.</summary>
    public const string ItemSeparator = " > ";

    /// <summary>All fields, in the order in which they are printed.</summary>
    public static ImmutableArray<ClaimField> All { get; } =
    [
        new("source.name", claim => claim.Source.Name),
        new("source.kind", claim => Word(claim.Source.Kind)),
        new("source.side", claim => claim.Source.Side),
        new("source.chain", claim => string.Join(ItemSeparator, claim.Source.Chain)),
        new("cue", claim => claim.Cue),
        new("modality", claim => Word(claim.Modality)),
        new("polarity", claim => Word(claim.Polarity)),
        new("hedge", claim => claim.Hedge),
        new("said", claim => claim.Said is { } said ? Date(said.LastDay ?? said.FirstDay) : null),
        new("event.action", claim => Word(claim.Event.Action)),
        new("event.actor", claim => claim.Event.Actor),
        new("event.thing", claim => claim.Event.Thing),
        new("event.kind", claim => claim.Event.Kind),
        new("event.recipient", claim => claim.Event.Recipient),
        new("event.place", claim => claim.Event.Place),
        new("event.topic", claim => claim.Event.Topic),
        new("event.batch", claim => claim.Event.Batch is { } batch ? Number(batch) : null),
        new("quantity.text", claim => claim.Quantity?.Text),
        new("quantity.low", claim => Number(claim.Quantity?.Low)),
        new("quantity.best", claim => Number(claim.Quantity?.Best)),
        new("quantity.high", claim => Number(claim.Quantity?.High)),
        new("quantity.base", claim => claim.Quantity is { } quantity ? Word(quantity.Base) : null),
        new("occurred.from", claim => From(claim.Occurred)),
        new("occurred.to", claim => To(claim.Occurred)),
        new("due.from", claim => From(claim.Due)),
        new("due.to", claim => To(claim.Due)),
    ];

    /// <summary>The field at a path; null when no field is there.</summary>
    public static ClaimField? At(string path)
    {
        foreach (var field in All)
        {
            if (field.Path == path)
                return field;
        }
        return null;
    }

    /// <summary>A number as both sides write it: no zeros at its end.</summary>
    public static string? Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string? From(TimeRange? range) => range is { } value ? TimeText.From(value) : null;

    private static string? To(TimeRange? range) => range is { } value ? TimeText.To(value) : null;

    private static string? Date(NodaTime.LocalDate? day) => day is { } value ? TimeText.From(TimeRange.Day(value)) : null;
}
