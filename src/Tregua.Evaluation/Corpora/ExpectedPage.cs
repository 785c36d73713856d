using System.Collections.Immutable;
using System.Text.Json;

namespace Tregua.Evaluation.Corpora;

/// <summary>A page with what a reader of it takes for its article: <c>NAME.html</c>, <c>NAME.txt</c> with the article's text without the headline, <c>NAME.json</c> with what the page says of itself.</summary>
/// <param name="Name">The name that the three files share.</param>
/// <param name="Bytes">The page.</param>
/// <param name="Text">The article's text.</param>
/// <param name="Fields">Field to value, such as <c>title</c>; a field that is left out is not expected.</param>
internal sealed record ExpectedPage(string Name, byte[] Bytes, string Text, ImmutableSortedDictionary<string, string> Fields)
{
    /// <summary>Every page of a folder, by name.</summary>
    /// <exception cref="UnreadableCorpusException">A page lacks one of its files, or a file cannot be understood.</exception>
    public static ImmutableArray<ExpectedPage> Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnreadableCorpusException($"There is no folder {folder}.");
        var pages = ImmutableArray.CreateBuilder<ExpectedPage>();
        foreach (var page in Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal))
            pages.Add(new ExpectedPage(Path.GetFileNameWithoutExtension(page), File.ReadAllBytes(page), File.ReadAllText(Beside(page, ".txt")), ReadFields(Beside(page, ".json"))));
        return pages.Count > 0 ? pages.ToImmutable() : throw new UnreadableCorpusException($"There is no .html file in {folder}.");
    }

    private static string Beside(string page, string ending)
    {
        var path = Path.ChangeExtension(page, ending);
        return File.Exists(path) ? path : throw new UnreadableCorpusException($"{page} has no {Path.GetFileName(path)} beside it.");
    }

    private static ImmutableSortedDictionary<string, string> ReadFields(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(File.ReadAllText(path)) ?? ImmutableSortedDictionary<string, string>.Empty;
        }
        catch (JsonException broken)
        {
            throw new UnreadableCorpusException($"{path} is no JSON object of strings: {broken.Message}");
        }
    }
}
