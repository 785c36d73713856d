using Tregua.Cases.PactFiles;

namespace Tregua.Cases.Tests.PactFiles;

public sealed class PactFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_valid_file_gives_its_agreement() => PactFile.Load(_folder.Write("ferry.pact", Accords.Ferry)).Title.ShouldBe("Ferry accord");

    [Fact]
    public void A_broken_file_fails_with_the_place_of_its_first_error()
    {
        var file = _folder.Write("ferry.pact", Accords.Ferry.Replace("9 captives", "9 captivs", StringComparison.Ordinal));
        var problem = Should.Throw<CaseException>(() => PactFile.Load(file)).Problem;
        problem.File.ShouldBe(file);
        problem.Line.ShouldBe(19);
        problem.Code.ShouldStartWith("PACT");
        PactFile.Check(file).IsValid.ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<CaseException>(() => PactFile.Load(Path.Combine(_folder.Path, "lost.pact"))).Problem.Message.ShouldBe($"There is no file {_folder.Path}/lost.pact.");

    [Fact]
    public void A_binary_file_is_not_text()
    {
        var path = Path.Combine(_folder.Path, "picture.pact");
        File.WriteAllBytes(path, [0x89, 0x50, 0x4E, 0x47, 0xFF, 0x00]);
        Should.Throw<CaseException>(() => PactFile.Check(path)).Problem.ShouldBe(new Problem("not-text", $"The file {path} is not text in UTF-8.", path, Hint: "Save it as UTF-8, or name another file."));
    }

    [Fact]
    public void A_case_folder_in_place_of_the_file_is_told_which_file()
    {
        var file = _folder.Write("ferry.pact", Accords.Ferry);
        Should.Throw<CaseException>(() => PactFile.Check(_folder.Path)).Problem.Hint.ShouldBe($"Name the file: {file}.");
    }

    [Fact]
    public void Writing_the_formatted_text_leaves_one_file()
    {
        var path = _folder.Write("ferry.pact", Accords.Ferry + "\n\n\n\n");
        var formatted = PactFile.Format(path);
        formatted.Changed.ShouldBeTrue();
        PactFile.Write(formatted);
        PactFile.Format(path).Changed.ShouldBeFalse();
        Directory.GetFiles(_folder.Path).ShouldBe([path]);
    }
}
