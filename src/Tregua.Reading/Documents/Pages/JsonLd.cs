using System.Text.Json;

namespace Tregua.Reading.Documents.Pages;

/// <summary>The articles that a page describes as JSON-LD, with the people and publishers that they refer to by id.</summary>
internal sealed class JsonLd
{
    private const int Deepest = 8;

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "AskPublicNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "BlogPosting", "SocialMediaPosting", "Report", "SpecialAnnouncement",
    };

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _articles = [];

    /// <summary>The articles described, in order; those inside others (of a live blog, of a list) are not among them.</summary>
    public IReadOnlyList<JsonElement> Articles => _articles;

    /// <summary>Takes one script in. Broken JSON says nothing.</summary>
    public void Add(string script)
    {
        try
        {
            using var document = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Add(document.RootElement.Clone(), 0);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            // The page's other marks are read.
        }
    }

    /// <summary>A text of an object, white space folded; null when there is none.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && String(value) is { } text ? PageText.OneLine(text) : null;

    /// <summary>A text of an object as it stands; null when there is none.</summary>
    public static string? Raw(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? String(value) : null;

    /// <summary>The names that a property gives: texts, objects with a name, references to such objects, or a list of them.</summary>
    public IEnumerable<string> Names(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
            yield break;
        if (value.ValueKind != JsonValueKind.Array)
        {
            if (Name(value) is { } only)
                yield return only;
            yield break;
        }
        foreach (var item in value.EnumerateArray())
        {
            if (Name(item) is { } one)
                yield return one;
        }
    }

    private string? Name(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return String(value) is { } text ? PageText.OneLine(text) : null;
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        if (Text(value, "name") is { } name)
            return name;
        return Raw(value, "@id") is { } id && _byId.TryGetValue(id, out var referred) ? Text(referred, "name") : null;
    }

    private void Add(JsonElement element, int depth)
    {
        if (depth > Deepest)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Add(item, depth + 1);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (Raw(element, "@id") is { } id && element.TryGetProperty("name", out _))
            _byId.TryAdd(id, element);
        if (element.TryGetProperty("@type", out var type) && IsArticle(type))
            _articles.Add(element);
        else if (element.TryGetProperty("@graph", out var graph))
            Add(graph, depth + 1);
        else if (element.TryGetProperty("mainEntity", out var entity))
            Add(entity, depth + 1);
    }

    private static bool IsArticle(JsonElement type)
    {
        if (type.ValueKind != JsonValueKind.Array)
            return String(type) is { } only && Types.Contains(only);
        foreach (var item in type.EnumerateArray())
        {
            if (String(item) is { } one && Types.Contains(one))
                return true;
        }
        return false;
    }

    // A lone surrogate written as an escape is no text.
    private static string? String(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
