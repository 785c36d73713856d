using Tregua.Cases.Intake;

namespace Tregua.Cases.Tests.Intake;

public sealed class SourceFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_with_everything_below_it_in_order_of_name()
    {
        foreach (var name in (string[])["b.txt", "a.md", "inner/c.html", "inner/deep/d.HTM", "Z.txt"])
            _folder.Write(name, "x");
        Found(_folder.Path).ShouldBe(["Z.txt", "a.md", "b.txt", "inner/c.html", "inner/deep/d.HTM"]);
    }

    [Fact]
    public void Files_of_other_kinds_are_named_and_passed_over()
    {
        _folder.Write("a.txt", "x");
        var picture = _folder.Write("map.png", "x");
        _folder.Write(".hidden.txt", "x");
        var (files, notices) = SourceFiles.Find([_folder.Path]);
        files.Length.ShouldBe(1);
        notices.ShouldBe([$"{picture} was passed over: only .txt, .md, .html, .htm, .eml, .xml, .rss and .atom files are read in a folder."]);
    }

    [Fact]
    public void A_file_named_by_itself_is_read_whatever_its_ending() => Found(_folder.Write("letter.eml", "x")).ShouldBe(["letter.eml"]);

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        var file = _folder.Write("a.txt", "x");
        Found(file, _folder.Path).ShouldBe(["a.txt"]);
    }

    [Fact]
    public void Of_a_case_only_the_reports_are_read()
    {
        _folder.Write("README.md", "x");
        _folder.Write("reports/a.txt", "x");
        _folder.Case(Accords.Ferry);
        Found(_folder.Path).ShouldBe(["reports/a.txt"]);
    }

    [Fact]
    public void A_link_to_a_folder_is_named_and_not_followed()
    {
        _folder.Write("a.txt", "x");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "again"), _folder.Path);
        SourceFiles.Find([_folder.Path]).Notices.ShouldBe([$"{_folder.Path}/again was passed over: it is a link to another folder."]);
    }

    [Fact]
    public void A_path_that_is_not_there_is_named() =>
        Should.Throw<CaseException>(() => SourceFiles.Find([Path.Combine(_folder.Path, "lost.txt")])).Problem.Message.ShouldBe($"There is no file or folder {_folder.Path}/lost.txt.");

    private List<string> Found(params string[] paths) => [.. SourceFiles.Find([.. paths]).Files.Select(file => Path.GetRelativePath(_folder.Path, file.Path))];
}
