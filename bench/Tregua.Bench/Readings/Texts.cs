using Tregua.Reading;
using Tregua.Reading.Lexicons;

namespace Tregua.Bench.Readings;

/// <summary>Articles to be read again and again.</summary>
/// <param name="Name">What they are called in the results.</param>
/// <param name="Articles">Each article.</param>
internal sealed record Texts(string Name, List<Article> Articles)
{
    /// <summary>The bytes of all together.</summary>
    internal long Bytes => Articles.Sum(article => (long)article.Input.Bytes.Length);

    /// <summary>The plain and Markdown texts below folders, by path.</summary>
    internal static Texts Of(string name, Lexicon lexicon, params IEnumerable<string> folders)
    {
        var paths = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".txt" or ".md" or "" && !Path.GetFileName(path).StartsWith("README", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var articles = new List<Article>();
        foreach (var path in paths)
        {
            var article = new Article(Path.GetFullPath(path), new ReadingInput { Bytes = File.ReadAllBytes(path), Location = Path.GetFileName(path), Lexicon = lexicon });
            if (IsReadable(article))
                articles.Add(article);
        }
        return new Texts(name, articles);
    }

    private static bool IsReadable(Article article)
    {
        try
        {
            Reader.Read(article.Input);
            return true;
        }
        catch (UnreadableDocumentException)
        {
            return false;
        }
    }
}

/// <summary>One article.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Input">What the reader is given.</param>
internal sealed record Article(string Path, ReadingInput Input);
