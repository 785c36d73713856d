using System.Runtime.CompilerServices;

namespace Tregua.Cli.Tests.Fixtures;

/// <summary>An expected output as a file beside its test; <c>TREGUA_RENEW=1</c> writes it anew, to be read in the diff.</summary>
internal static class ExpectedFile
{
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Expected", name);
        if (Environment.GetEnvironmentVariable("TREGUA_RENEW") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }
        File.Exists(file).ShouldBeTrue($"{file} is missing; run the tests once with TREGUA_RENEW=1 and read it.");
        actual.ShouldBe(File.ReadAllText(file), $"{file} differs; TREGUA_RENEW=1 renews it.");
    }
}
