namespace Tregua.Cases.Tests;

public sealed class CaseFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_with_one_pact_file_is_a_case()
    {
        var file = _folder.Write("ferry.pact", Accords.Ferry);
        _folder.Write("scenarios/late.pact", "");
        CaseFolder.Open(_folder.Path).PactFile.ShouldBe(file);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Failure(Path.Combine(_folder.Path, "lost")).ShouldBe(new Problem("no-folder", $"There is no folder {_folder.Path}/lost.", $"{_folder.Path}/lost", Hint: $"Make a case with `tregua new {_folder.Path}/lost`, or look at the spelling."));

    [Fact]
    public void A_file_in_place_of_the_folder_is_named()
    {
        var file = _folder.Write("ferry.pact", Accords.Ferry);
        Failure(file).ShouldBe(new Problem("not-a-folder", $"{file} is a file; a case is a folder.", file, Hint: "Name the folder that it lies in."));
    }

    [Fact]
    public void A_folder_without_a_pact_file_is_no_case() =>
        Failure(_folder.Path).Message.ShouldBe($"The folder {_folder.Path} is not a case: it holds no .pact file.");

    [Fact]
    public void A_folder_with_two_pact_files_names_both()
    {
        _folder.Write("b.pact", "");
        _folder.Write("a.pact", "");
        Failure(_folder.Path).Message.ShouldBe($"The folder {_folder.Path} holds 2 .pact files (a.pact, b.pact); a case has exactly one.");
    }

    private static Problem Failure(string path)
    {
        var failure = Should.Throw<CaseException>(() => CaseFolder.Open(path));
        failure.ExitCode.ShouldBe(2);
        return failure.Problem;
    }
}
