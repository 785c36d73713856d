using Tregua.Cases.PactFiles;
using Tregua.Cases.Starting;

namespace Tregua.Cases.Tests.Starting;

public sealed class NewCaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_case_has_a_valid_agreement_and_empty_folders()
    {
        var made = NewCase.Create(Path.Combine(_folder.Path, "ferry"), Accords.Clock);
        var file = PactFile.Check(made.PactFile);
        file.Diagnostics.Where(d => d.Severity == Agreements.Diagnostics.Severity.Error).ShouldBeEmpty();
        file.Agreement.ShouldNotBeNull().Title.ShouldBe("ferry");
        Directory.GetFileSystemEntries(made.Reports).ShouldBeEmpty();
        Directory.GetFileSystemEntries(made.Scenarios).ShouldBeEmpty();
        File.Exists(made.LedgerFile).ShouldBeFalse();
    }

    [Fact]
    public void The_template_is_laid_out_as_the_formatter_writes() =>
        PactFile.Format(NewCase.Create(Path.Combine(_folder.Path, "ferry"), Accords.Clock).PactFile).Changed.ShouldBeFalse();

    [Fact]
    public void A_new_case_is_in_force_from_the_day_it_was_made()
    {
        var agreement = PactFile.Load(NewCase.Create(Path.Combine(_folder.Path, "ferry"), Accords.Clock).PactFile);
        agreement.InForce.ToString().ShouldBe("2031-03-09");
    }

    [Fact]
    public void An_empty_folder_may_become_the_case()
    {
        var path = Path.Combine(_folder.Path, "ferry");
        Directory.CreateDirectory(path);
        NewCase.Create(path, Accords.Clock).Path.ShouldBe(path);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_as_it_is()
    {
        var kept = _folder.Write("ferry/letter.txt", "Dear all");
        var failure = Should.Throw<CaseException>(() => NewCase.Create(Path.Combine(_folder.Path, "ferry"), Accords.Clock));
        failure.Problem.ShouldBe(new Problem("folder-taken", $"{_folder.Path}/ferry exists already and is not empty.", $"{_folder.Path}/ferry", Hint: "Nothing was changed. Choose another name."));
        Directory.GetFileSystemEntries(_folder.Path, "*", SearchOption.AllDirectories).ShouldBe([Path.GetDirectoryName(kept)!, kept]);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_leaves_nothing_behind()
    {
        _folder.Write("file", "");
        Should.Throw<CaseException>(() => NewCase.Create(Path.Combine(_folder.Path, "file", "ferry"), Accords.Clock)).Problem.Code.ShouldBe("cannot-write");
        Directory.GetFileSystemEntries(_folder.Path).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a:b")]
    [InlineData("")]
    public void A_name_that_no_file_can_have_is_refused(string name) =>
        Should.Throw<CaseException>(() => NewCase.Create(name, Accords.Clock)).Problem.Message.ShouldBe($"`{name}` cannot be the name of a case.");
}
