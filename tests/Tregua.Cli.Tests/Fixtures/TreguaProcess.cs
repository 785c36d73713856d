using System.Diagnostics;

namespace Tregua.Cli.Tests.Fixtures;

/// <summary>Runs the built program as its users do, both streams into pipes.</summary>
internal static class TreguaProcess
{
    public static Session.Outcome Run(string directory, string[] arguments, string input = "", string? noColour = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tregua.dll"), .. arguments])
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLUMNS");
        if (noColour is not null)
            start.Environment["NO_COLOR"] = noColour;
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Session.Outcome(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
