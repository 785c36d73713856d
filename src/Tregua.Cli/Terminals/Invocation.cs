namespace Tregua.Cli.Terminals;

/// <summary>Tells how the user can run this program again, so that the commands on the screen can be copied.</summary>
internal static class Invocation
{
    private const string Project = "src/Tregua.Cli";

    /// <summary>What to type before a command's name.</summary>
    public static string OfProcess() =>
        Of(Environment.ProcessPath, Environment.CurrentDirectory, Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>What to type, for a program file, the current directory and the search path.</summary>
    public static string Of(string? program, string directory, string searchPath)
    {
        if (program is null || Path.GetDirectoryName(program) is not { } home)
            return "tregua";
        var searched = searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (searched.Any(d => Path.TrimEndingDirectorySeparator(d) == home) || Path.GetFileNameWithoutExtension(program) != "tregua")
            return "tregua";
        var relative = Path.GetRelativePath(directory, program);
        if (relative.Replace('\\', '/').StartsWith($"{Project}/bin/", StringComparison.Ordinal))
            return $"dotnet run --project {Project} --";
        return relative.StartsWith("..", StringComparison.Ordinal) ? program : Path.Combine(".", relative);
    }
}
