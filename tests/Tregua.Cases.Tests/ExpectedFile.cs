using System.Runtime.CompilerServices;

namespace Tregua.Cases.Tests;

/// <summary>Expected outputs as files beside the tests. <c>TREGUA_RENEW=1 dotnet test</c> writes them anew; the diff is then to be read.</summary>
internal static class ExpectedFile
{
    public static void ShouldHold(string actual, string name, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Data", name);
        if (Environment.GetEnvironmentVariable("TREGUA_RENEW") == "1")
            File.WriteAllText(path, actual + "\n");
        actual.ShouldBe(File.ReadAllText(path).TrimEnd('\n'), $"{path} holds what is expected; TREGUA_RENEW=1 writes it anew.");
    }
}
