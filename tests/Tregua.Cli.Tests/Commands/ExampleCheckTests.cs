using System.Runtime.CompilerServices;
using Tregua.Cases.Starting;
using Tregua.Cli.Tests.Fixtures;

namespace Tregua.Cli.Tests.Commands;

/// <summary>What <c>tregua check</c> finds in the examples is kept beside each of them; <c>TREGUA_RENEW=1</c> writes it anew, to be read in the diff.</summary>
public sealed class ExampleCheckTests
{
    public static TheoryData<string> All => [.. Demo.All];

    [Theory]
    [MemberData(nameof(All))]
    public void What_check_finds_in_an_example_is_kept_beside_it(string name)
    {
        using var session = new Session();
        var folder = Demo.Unpack(name, session.PathOf(name));
        var found = session.Run("check", folder.PactFile).Out.Replace(folder.PactFile, $"{name}.pact", StringComparison.Ordinal);
        var kept = Path.Combine(Examples(), name, "check.txt");
        if (Environment.GetEnvironmentVariable("TREGUA_RENEW") == "1")
            File.WriteAllText(kept, found);
        File.Exists(kept).ShouldBeTrue($"{kept} is missing; run the tests once with TREGUA_RENEW=1 and read it.");
        found.ShouldBe(File.ReadAllText(kept), $"{kept} differs; TREGUA_RENEW=1 renews it.");
    }

    private static string Examples([CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "examples"));
}
