using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Spellings;
using Tregua.Evidence.Times;
using Tregua.Reading;

namespace Tregua.Cases.Tests.Acceptance;

/// <summary>Facts expected of an article, each found by a few of its words, and how many of them a reading has.</summary>
internal static class ArticleFacts
{
    public static ImmutableArray<JsonElement> Load([CallerFilePath] string here = "")
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Data", "article-facts.json")));
        return [.. file.RootElement.EnumerateArray().Select(e => e.Clone())];
    }

    /// <summary>Pairs facts and claims one to one where their words overlap, fewest wrong fields first.</summary>
    public static (int Found, ImmutableArray<string> Misses) Score(ReadingResult result, ImmutableArray<JsonElement> facts)
    {
        var text = result.Text.Text.Replace('’', '\'');
        var used = new HashSet<string>();
        var misses = ImmutableArray.CreateBuilder<string>();
        var found = 0;
        foreach (var fact in facts)
        {
            var words = fact.GetProperty("at").GetString()!.Replace('’', '\'');
            var start = fact.TryGetProperty("last", out _) ? text.LastIndexOf(words, StringComparison.Ordinal) : text.IndexOf(words, StringComparison.Ordinal);
            start.ShouldBeGreaterThanOrEqualTo(0, words);
            var span = result.Text.Span(start, start + words.Length);
            var candidates = result.Claims.Where(c => !used.Contains(c.Id) && c.Span.Overlaps(span)).ToList();
            var best = candidates.MinBy(c => (Wrong(c, fact).Count, -Math.Min(c.Span.End, span.End) + Math.Max(c.Span.Start, span.Start)));
            if (best is null)
            {
                misses.Add($"{words}: not found");
                continue;
            }
            found++;
            used.Add(best.Id);
            var wrong = Wrong(best, fact);
            if (wrong.Count > 0)
                misses.Add($"{words}: {string.Join("; ", wrong)}");
        }
        return (found, misses.ToImmutable());
    }

    private static List<string> Wrong(Claim claim, JsonElement fact)
    {
        var wrong = new List<string>();
        foreach (var field in fact.EnumerateObject())
        {
            var got = Value(claim, field.Name);
            var expected = field.Value.ValueKind switch { JsonValueKind.Null => null, JsonValueKind.Array => null, _ => field.Value.ToString() };
            var holds = field.Name switch
            {
                "at" or "last" => true,
                "chainHas" => claim.Source.Chain.Any(c => c.Contains(expected!, StringComparison.OrdinalIgnoreCase)),
                "sourceAny" => field.Value.EnumerateArray().Any(e => e.GetString() == claim.Source.Name),
                _ => got?.Replace('’', '\'') == expected,
            };
            if (!holds)
                wrong.Add($"{field.Name} is {got ?? "nothing"}, not {expected ?? "nothing"}");
        }
        return wrong;
    }

    private static string? Value(Claim claim, string field) => field switch
    {
        "source" => claim.Source.Name,
        "kind" => Spelling.Of(claim.Source.Kind),
        "side" => claim.Source.Side,
        "chainHas" => string.Join(" > ", claim.Source.Chain),
        "modality" => Spelling.Of(claim.Modality),
        "hedge" => claim.Hedge,
        "said" => claim.Said is { } said ? TimeText.From(said) : null,
        "action" => Spelling.Of(claim.Event.Action),
        "actor" => claim.Event.Actor,
        "thing" => claim.Event.Thing,
        "kindOf" => claim.Event.Kind,
        "low" => Number(claim.Quantity?.Low),
        "best" => Number(claim.Quantity?.Best),
        "high" => Number(claim.Quantity?.High),
        "base" => claim.Quantity is { } quantity ? Spelling.Of(quantity.Base) : null,
        "from" => claim.Occurred is { } from ? TimeText.From(from) : null,
        "to" => claim.Occurred is { } to ? TimeText.To(to) : null,
        _ => null,
    };

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
