namespace Tregua.Agreements.Tests.Support;

/// <summary>Compares with a file that holds the expected output; with <c>TREGUA_RENEW=1</c> in the environment it writes the file instead.</summary>
internal static class Expected
{
    public static void ShouldBe(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("TREGUA_RENEW") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing; run the tests with TREGUA_RENEW=1 and read the difference.");
        actual.ShouldBe(File.ReadAllText(path), $"The output differs from {Path.GetFileName(path)}.");
    }
}
