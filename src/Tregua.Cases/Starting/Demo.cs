using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Tregua.Agreements.Diagnostics;

namespace Tregua.Cases.Starting;

/// <summary>The examples that travel inside the program.</summary>
public static class Demo
{
    // The invented accord; the others are of real agreements.
    private const string Default = "orin";
    private const string Prefix = "examples/";
    private static readonly Assembly Program = typeof(Demo).Assembly;

    /// <summary>The names of the examples that are shown: those with reports to read, the default one first.</summary>
    public static ImmutableArray<string> Names { get; } = NamesOf(Files().Where(file => file.Path.StartsWith("reports/", StringComparison.Ordinal)));

    /// <summary>The names of all examples, those without reports too: agreements with scenarios, the default one first.</summary>
    public static ImmutableArray<string> All { get; } = NamesOf(Files());

    /// <summary>Unpacks an example into a new folder, all or nothing. Its reports are files in <c>reports/</c>, not yet read.</summary>
    /// <param name="name">Which; null for the default one.</param>
    /// <param name="path">The folder to make; null for one named after the example in the current directory, numbered when taken.</param>
    /// <exception cref="CaseException">There is no such example, or the folder exists and is not empty, or cannot be made.</exception>
    public static CaseFolder Unpack(string? name = null, string? path = null)
    {
        var example = name ?? Default;
        if (!All.Contains(example, StringComparer.Ordinal))
            throw NoSuchExample(example);
        var folder = path ?? Free(example);
        FreshFolder.Make(folder, draft =>
        {
            foreach (var file in Files().Where(file => file.Example == example))
                Unpack(file, draft);
            Directory.CreateDirectory(Path.Combine(draft, "reports"));
        });
        return CaseFolder.Open(folder);
    }

    private static CaseException NoSuchExample(string name)
    {
        var hint = Suggestion.Nearest(name, All) is { } nearest ? $"Did you mean `{nearest}`?" : $"The examples are {string.Join(", ", All.Select(known => $"`{known}`"))}.";
        return new CaseException(new Problem("no-such-example", $"There is no example `{name}`.", Hint: hint));
    }

    private static ImmutableArray<string> NamesOf(IEnumerable<PackedFile> files) =>
    [
        .. files.Select(file => file.Example).Distinct(StringComparer.Ordinal).OrderBy(name => name != Default).ThenBy(name => name, StringComparer.Ordinal),
    ];

    private static void Unpack(PackedFile file, string folder)
    {
        var target = Path.Combine([folder, .. file.Path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var content = Program.GetManifestResourceStream(file.Resource)!;
        using var stream = File.Create(target);
        content.CopyTo(stream);
    }

    private static IEnumerable<PackedFile> Files()
    {
        foreach (var resource in Program.GetManifestResourceNames())
        {
            var path = resource.Replace('\\', '/');
            if (path.StartsWith(Prefix, StringComparison.Ordinal) && path[Prefix.Length..].Split('/', 2) is [var example, var file])
                yield return new PackedFile(example, file, resource);
        }
    }

    private static string Free(string name)
    {
        var candidate = name;
        for (var number = 2; Directory.Exists(candidate) || File.Exists(candidate); number++)
            candidate = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return candidate;
    }

    private sealed record PackedFile(string Example, string Path, string Resource);
}
