using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Tregua.Cases.Starting;

/// <summary>Makes a case folder with a commented template.</summary>
public static class NewCase
{
    /// <summary>Makes the folder, <c>NAME.pact</c>, <c>reports/</c> and <c>scenarios/</c>, all or nothing.</summary>
    /// <param name="path">The folder to make; its last part names the agreement's file.</param>
    /// <param name="clock">Dates the template.</param>
    /// <exception cref="CaseException">The name cannot be a file's, the folder exists and is not empty, or it cannot be made.</exception>
    public static CaseFolder Create(string path, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(clock);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (string.IsNullOrWhiteSpace(name) || name is "." or ".." || name.AsSpan().ContainsAny('<', '>', ':') || name.AsSpan().ContainsAny("\"|?*\\") || name.Any(char.IsControl))
            throw new CaseException(new Problem("bad-name", $"`{path}` cannot be the name of a case.", Hint: "Use letters, digits, hyphens: tregua new my-accord."));
        var today = clock.GetCurrentInstant().InUtc().Date;
        FreshFolder.Make(path, draft =>
        {
            File.WriteAllText(Path.Combine(draft, name + ".pact"), Template(name, today), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Directory.CreateDirectory(Path.Combine(draft, "reports"));
            Directory.CreateDirectory(Path.Combine(draft, "scenarios"));
        });
        return CaseFolder.Open(path);
    }

    private static string Template(string name, LocalDate today)
    {
        using var stream = typeof(NewCase).Assembly.GetManifestResourceStream("template.pact")
            ?? throw new InvalidOperationException("The template is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd()
            .Replace("NAME", name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("2000-01-01", LocalDatePattern.Iso.Format(today), StringComparison.Ordinal);
    }
}
