using System.Collections.Frozen;
using AngleSharp.Dom;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents.Pages;

/// <summary>What the names of an element say of what stands in it.</summary>
internal enum PageHint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Text: what else may be furniture is none.</summary>
    Content,

    /// <summary>Bylines, dates and the like.</summary>
    Meta,

    /// <summary>It may be furniture, when little of the page's prose stands in it.</summary>
    MaybeFurniture,

    /// <summary>Furniture: menus, related articles, prompts, comments.</summary>
    Furniture,

    /// <summary>Not shown.</summary>
    Hidden,
}

/// <summary>Reads hints off elements: their own names, classes, ids and roles. The words are data.</summary>
internal static class PageHints
{
    private static readonly FrozenDictionary<string, PageHint> Words = Vocabulary.Load("und").Table("page-hints").ToFrozenDictionary(entry => entry.Key, entry => Named(entry.Value), StringComparer.Ordinal);

    private static readonly string[] Attributes = ["class", "id", "data-component", "data-testid", "data-module"];

    /// <summary>The strongest hint.</summary>
    public static PageHint Of(IElement element)
    {
        if (element.LocalName is "body" or "html")
            return PageHint.None;
        if (IsHidden(element))
            return PageHint.Hidden;
        var isContent = false;
        var hint = element.LocalName switch
        {
            "footer" or "aside" => PageHint.Furniture,
            "form" or "header" => PageHint.MaybeFurniture,
            "address" => PageHint.Meta,
            var name when name.Contains('-', StringComparison.Ordinal) => OfNames(name, ref isContent),
            _ => PageHint.None,
        };
        if (element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "toolbar" or "dialog" or "banner")
            hint = PageHint.Furniture;
        foreach (var attribute in Attributes)
        {
            if (hint < PageHint.Furniture && element.GetAttribute(attribute) is { Length: > 0 } names && OfNames(names, ref isContent) is var found && found > hint)
                hint = found;
        }
        return hint == PageHint.MaybeFurniture && isContent ? PageHint.None : hint;
    }

    // "relatedArticles share-box": related, articles, share, box, and the pairs of neighbours.
    private static PageHint OfNames(string names, ref bool isContent)
    {
        Span<char> pair = stackalloc char[64];
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var strongest = PageHint.None;
        var previous = 0; // length of the word before, with the hyphen after it
        var at = 0;
        while (at < names.Length)
        {
            if (!char.IsAsciiLetter(names[at]))
            {
                previous = char.IsWhiteSpace(names[at]) ? 0 : previous;
                at++;
                continue;
            }
            var end = WordEnd(names, at);
            if (end - at > 20)
            {
                (previous, at) = (0, end);
                continue;
            }
            names.AsSpan(at, end - at).ToLowerInvariant(pair[previous..]);
            var length = previous + end - at;
            if (lookup.TryGetValue(pair[previous..length], out var hint))
                (strongest, isContent) = (hint > strongest ? hint : strongest, isContent || hint == PageHint.Content);
            if (previous > 0 && lookup.TryGetValue(pair[..length], out hint) && hint > strongest)
                strongest = hint;
            pair[previous..length].CopyTo(pair);
            pair[end - at] = '-';
            (previous, at) = (end - at + 1, end);
        }
        return strongest;
    }

    private static int WordEnd(string names, int start)
    {
        var at = start + 1;
        while (at < names.Length && char.IsAsciiLetter(names[at]) && !(char.IsAsciiLetterUpper(names[at]) && char.IsAsciiLetterLower(names[at - 1])))
            at++;
        return at;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { Length: > 0 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static PageHint Named(string value) => value switch
    {
        "content" => PageHint.Content,
        "furniture" => PageHint.Furniture,
        "maybe" => PageHint.MaybeFurniture,
        "meta" => PageHint.Meta,
        "hidden" => PageHint.Hidden,
        _ => throw new FormatException($"[page-hints] has the value '{value}'; known are content, furniture, hidden, maybe, meta."),
    };
}
