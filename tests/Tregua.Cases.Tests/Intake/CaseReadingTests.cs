using NodaTime;
using Tregua.Cases.Intake;
using Tregua.Ledgers.Sqlite;

namespace Tregua.Cases.Tests.Intake;

public sealed class CaseReadingTests : IDisposable
{
    private const string Article =
        """
        ---
        title: Three captives cross
        outlet: The Harbour Post
        published: 2031-03-04
        url: https://harbour.example/three
        ---

        Sudmark released three captives on Tuesday, a spokesman for Ferry Watch said.
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_that_cannot_be_read_is_reported_and_the_others_go_on()
    {
        var empty = _folder.Write("in/a.txt", "");
        _folder.Write("in/b.md", Article);
        var read = Read(Path.Combine(_folder.Path, "in"));
        read.Documents.Select(d => Path.GetFileName(d.Location)).ShouldBe(["a.txt", "b.md"]);
        read.Documents[0].Problem.ShouldBe(new Problem("unreadable", $"{empty} cannot be read: the document is empty; give a file that holds the text of a report.", empty));
        read.Documents[1].Result.ShouldNotBeNull().Claims.ShouldNotBeEmpty();
        read.Outcome.Unreadable.ShouldBe(1);
    }

    [Fact]
    public void Reading_without_a_case_writes_nothing()
    {
        var file = _folder.Write("in/b.md", Article);
        Read(file).Documents.ShouldHaveSingleItem().Recorded.ShouldBeFalse();
        Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).ShouldBe([file]);
    }

    [Fact]
    public void The_standard_input_is_read_after_the_files()
    {
        var request = new ReadRequest { Paths = [_folder.Write("b.md", Article)], StandardInput = "Norland closed the pier on 3 March 2031."u8.ToArray(), Outlet = "Coast Wire", Published = new LocalDate(2031, 3, 3) };
        var last = Readings.Of(request).Documents[^1];
        last.Location.ShouldBeNull();
        last.Result.ShouldNotBeNull().Report.Outlet.ShouldBe("Coast Wire");
    }

    [Fact]
    public void A_document_larger_than_any_is_named_and_not_read()
    {
        var path = _folder.Write("big.txt", "");
        using (var file = File.OpenWrite(path))
            file.SetLength(CaseReading.MaximumBytes + 1L);
        Read(path).Documents[0].Problem.ShouldBe(new Problem("too-large", $"{path} is larger than 64 MB, the most that is read as one document.", path, Hint: "Split it into its articles."));
    }

    [Fact]
    public void Nothing_to_read_is_said() =>
        Should.Throw<CaseException>(() => Read(_folder.Path)).Problem.Message.ShouldBe("There is nothing to read.");

    [Fact]
    public void Progress_counts_every_document_and_ends_with_all()
    {
        _folder.Write("in/a.txt", "");
        _folder.Write("in/b.md", Article);
        var steps = new List<ReadProgress>();
        CaseReading.Read(new ReadRequest { Paths = [Path.Combine(_folder.Path, "in")] }, Accords.Clock, _ => { }, steps.Add);
        steps.Select(s => (s.Done, s.Of, Path.GetFileName(s.Location))).ShouldBe([(0, 2, "a.txt"), (1, 2, "b.md"), (2, 2, null)]);
    }

    [Fact]
    public void Many_files_come_in_their_order_each_as_soon_as_it_is_read()
    {
        var names = Enumerable.Range(0, 60).Select(i => $"{i:00}.md").ToList();
        foreach (var (name, i) in names.Select((name, i) => (name, i)))
            _folder.Write("in/" + name, string.Concat(Enumerable.Repeat(Article + "\n\n", i % 7 == 0 ? 40 : 1)));
        var steps = new List<string>();

        CaseReading.Read(new ReadRequest { Paths = [Path.Combine(_folder.Path, "in")] }, Accords.Clock, document => steps.Add("took " + Path.GetFileName(document.Location)), step => steps.Add("reading " + Path.GetFileName(step.Location)));

        steps.ShouldBe([.. names.SelectMany(name => new[] { "reading " + name, "took " + name }), "reading "]);
    }

    [Fact]
    public void A_report_read_into_a_case_is_recorded_once()
    {
        var folder = _folder.Case(Accords.Ferry);
        _folder.Write("reports/b.md", Article);
        ReadInto(folder).Documents.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Recorded.ShouldBeTrue(), d => d.AlreadyHeld.ShouldBeFalse());
        var before = File.ReadAllBytes(folder.LedgerFile);
        ReadInto(folder).Documents.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Recorded.ShouldBeFalse(), d => d.AlreadyHeld.ShouldBeTrue());
        File.ReadAllBytes(folder.LedgerFile).ShouldBe(before);
    }

    [Fact]
    public void A_claim_read_into_a_case_names_the_stipulations_that_it_bears_on()
    {
        var folder = _folder.Case(Accords.Ferry);
        _folder.Write("reports/b.md", Article);
        ReadInto(folder).Documents[0].Stipulations.Values.ShouldContain(ids => ids.Contains("captives"));
    }

    [Fact]
    public void The_ledger_names_a_report_of_the_case_from_the_case()
    {
        var folder = _folder.Case(Accords.Ferry);
        _folder.Write("reports/week-1/plain.txt", "Sudmark released three captives on 4 March 2031.");
        ReadInto(folder);
        using var ledger = SqliteLedger.Open(folder.LedgerFile);
        ledger.Reports().ShouldHaveSingleItem().Report.Location.ShouldBe("reports/week-1/plain.txt");
    }

    [Fact]
    public void A_later_version_of_a_page_supersedes_the_earlier_one()
    {
        var folder = _folder.Case(Accords.Ferry);
        _folder.Write("reports/1.md", Article);
        _folder.Write("reports/2.md", Article.Replace("three captives", "four captives", StringComparison.Ordinal));
        var documents = ReadInto(folder).Documents;
        documents[1].Result!.Report.Supersedes.ShouldBe(documents[0].Result!.Report.Sha256);
    }

    [Fact]
    public void A_case_that_recorded_nothing_has_no_ledger()
    {
        var folder = _folder.Case(Accords.Ferry);
        _folder.Write("reports/a.txt", "");
        ReadInto(folder).Outcome.Recorded.ShouldBe(0);
        File.Exists(folder.LedgerFile).ShouldBeFalse();
    }

    [Fact]
    public void A_damaged_ledger_ends_reading_as_a_failure_of_integrity()
    {
        var folder = _folder.Case(Accords.Ferry);
        _folder.Write("reports/b.md", Article);
        File.WriteAllText(folder.LedgerFile, "Somebody put a letter here.");
        var failure = Should.Throw<CaseException>(() => ReadInto(folder));
        failure.ExitCode.ShouldBe(3);
        failure.Problem.ShouldSatisfyAllConditions(p => p.Code.ShouldBe("ledger-damaged"), p => p.File.ShouldBe(folder.LedgerFile));
    }

    private static Readings Read(string path) => Readings.Of(new ReadRequest { Paths = [path] });

    private static Readings ReadInto(CaseFolder folder) => Readings.Of(new ReadRequest { Paths = [folder.Reports], Case = folder });
}
