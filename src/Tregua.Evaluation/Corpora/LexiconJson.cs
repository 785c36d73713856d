using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Tregua.Reading.Lexicons;

namespace Tregua.Evaluation.Corpora;

/// <summary>An agreement's names as JSON: <c>actors</c>, <c>things</c>, <c>phases</c>, <c>topics</c>, each optional, with the fields of <see cref="Lexicon"/>.</summary>
internal static class LexiconJson
{
    /// <summary>Reads the object.</summary>
    /// <exception cref="FormatException">A standing or a day is not one.</exception>
    public static Lexicon Read(JsonElement names) => new()
    {
        Actors = Items(names, "actors", Actor),
        Things = Items(names, "things", Thing),
        Phases = Items(names, "phases", Phase),
        Topics = Texts(names, "topics"),
    };

    private static ActorEntry Actor(JsonElement actor) => new(
        Name(actor),
        Enum.TryParse<ActorStanding>(actor.GetProperty("standing").GetString(), ignoreCase: true, out var standing) ? standing : throw new FormatException($"The standing of {Name(actor)} is none of party, mediator, monitor."),
        Texts(actor, "aliases"),
        Texts(actor, "members"),
        Texts(actor, "performers"));

    private static ThingEntry Thing(JsonElement thing) => new(
        Name(thing),
        thing.TryGetProperty("isPersons", out var persons) && persons.GetBoolean(),
        Texts(thing, "aliases"),
        Items(thing, "kinds", kind => new KindEntry(Name(kind), Texts(kind, "aliases"))));

    private static PhaseEntry Phase(JsonElement phase) => new(
        phase.GetProperty("id").GetString()!,
        phase.GetProperty("title").GetString()!,
        phase.TryGetProperty("starts", out var starts) && starts.GetString() is { } day ? LocalDatePattern.Iso.Parse(day).GetValueOrThrow() : null,
        phase.TryGetProperty("days", out var days) && days.ValueKind == JsonValueKind.Number ? days.GetInt32() : null);

    private static string Name(JsonElement entry) => entry.GetProperty("name").GetString()!;

    private static ImmutableArray<string> Texts(JsonElement parent, string name) => Items(parent, name, item => item.GetString()!);

    private static ImmutableArray<T> Items<T>(JsonElement parent, string name, Func<JsonElement, T> item) =>
        parent.TryGetProperty(name, out var items) ? [.. items.EnumerateArray().Select(item)] : [];
}
