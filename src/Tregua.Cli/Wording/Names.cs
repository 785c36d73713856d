namespace Tregua.Cli.Wording;

/// <summary>Lists of names.</summary>
internal static class Names
{
    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and C</c>.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nobody named",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };
}
