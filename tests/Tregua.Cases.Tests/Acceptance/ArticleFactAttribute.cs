namespace Tregua.Cases.Tests.Acceptance;

/// <summary>
/// A test on an article that is not ours to ship. It runs where a folder <c>shared/seeds</c> stands beside the checkout,
/// and is reported as skipped, with the reason, where it does not; nothing else depends on it.
/// </summary>
public sealed class ArticleFactAttribute : FactAttribute
{
    public ArticleFactAttribute() => Skip = Article is null ? "The article is not at hand: no folder shared/seeds beside this checkout." : null;

    internal static string? Article { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds))
                return Directory.EnumerateFiles(seeds, "*.txt").Order(StringComparer.Ordinal).FirstOrDefault();
        }
        return null;
    }
}
