using System.Runtime.CompilerServices;
using System.Text;

namespace Tregua.Reading.Tests.Support;

/// <summary>Files of sentences, each followed by what is found in it, indented. Renewed with TREGUA_RENEW=1 and read in the diff.</summary>
internal static class ExpectedFile
{
    /// <summary>Reads every sentence again and compares the whole file.</summary>
    /// <param name="name">The file in the folder Data beside the test.</param>
    /// <param name="read">From a sentence and the last "@" line before it to the lines expected under it.</param>
    /// <param name="test">The path of the test.</param>
    public static void Holds(string name, Func<string, string, IEnumerable<string>> read, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Data", name);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var actual = new StringBuilder();
        var setting = "";
        foreach (var line in expected.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("    ", StringComparison.Ordinal))
                continue;
            actual.Append(line).Append('\n');
            if (line.StartsWith('@'))
                setting = line[1..].Trim();
            else if (line.Length > 0 && line[0] != '#')
            {
                foreach (var found in read(line, setting))
                    actual.Append("    ").Append(found).Append('\n');
            }
        }
        if (Environment.GetEnvironmentVariable("TREGUA_RENEW") == "1")
            File.WriteAllText(path, actual.ToString());
        else
            actual.ToString().ShouldBe(expected);
    }

    /// <summary>Compares with a whole file.</summary>
    public static void Is(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("TREGUA_RENEW") == "1")
        {
            File.WriteAllText(path, actual);
            return;
        }
        File.Exists(path).ShouldBeTrue($"{path} is missing; run the tests with TREGUA_RENEW=1 and read the difference.");
        actual.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
