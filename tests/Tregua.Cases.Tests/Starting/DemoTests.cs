using Tregua.Cases.PactFiles;
using Tregua.Cases.Starting;

namespace Tregua.Cases.Tests.Starting;

public sealed class DemoTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_invented_example_comes_first() => Demo.Names.ShouldBe(["orin", "gaza-2025"]);

    [Fact]
    public void Every_example_unpacks_to_a_valid_case_without_a_ledger()
    {
        foreach (var name in Demo.Names)
        {
            var folder = Demo.Unpack(name, Path.Combine(_folder.Path, name));
            PactFile.Load(folder.PactFile).Title.ShouldNotBeEmpty();
            Directory.GetFiles(folder.Reports).Length.ShouldBeGreaterThanOrEqualTo(15);
            Directory.GetFiles(folder.Scenarios).Length.ShouldBeGreaterThanOrEqualTo(6);
            File.Exists(folder.LedgerFile).ShouldBeFalse();
        }
    }

    [Fact]
    public void An_unknown_example_names_those_there_are() =>
        Should.Throw<CaseException>(() => Demo.Unpack("atlantis", Path.Combine(_folder.Path, "a"))).Problem
            .ShouldBe(new Problem("no-such-example", "There is no example `atlantis`.", Hint: $"The examples are `orin`, {string.Join(", ", Demo.All.Skip(1).Select(name => $"`{name}`"))}."));

    [Fact]
    public void A_folder_that_is_taken_is_left_alone()
    {
        _folder.Write("mine/notes.txt", "");
        Should.Throw<CaseException>(() => Demo.Unpack(path: Path.Combine(_folder.Path, "mine"))).Problem.Code.ShouldBe("folder-taken");
        Directory.GetFileSystemEntries(Path.Combine(_folder.Path, "mine")).ShouldHaveSingleItem();
    }
}
