using System.Globalization;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;

namespace Tregua.Standings;

/// <summary>Numbers, times and nouns in the sentences of derivations, findings and outcomes.</summary>
internal static class Words
{
    internal static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    internal static string Range(decimal low, decimal? high) =>
        high is not { } h ? $"at least {Number(low)}" : h == low ? Number(low) : $"{Number(low)} to {Number(h)}";

    internal static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    internal static string Time(TimeRange range) => (TimeText.From(range), TimeText.To(range)) switch
    {
        (null, null) => "an unknown day",
        (null, { } to) => $"a day up to {to}",
        ({ } from, null) => $"a day since {from}",
        ({ } from, { } to) => from == to ? from : $"{from} to {to}",
    };

    internal static string Noun(ThingReference thing) => thing.Kind is { } kind ? $"{kind} {thing.Thing}" : thing.Thing;

    /// <summary>Names in a row: "Israel and Hamas".</summary>
    internal static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nobody",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>A word of an enumeration as JSON and scenarios write it: <c>partly-kept</c>.</summary>
    internal static string Hyphenated(Enum word) =>
        string.Concat(word.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
