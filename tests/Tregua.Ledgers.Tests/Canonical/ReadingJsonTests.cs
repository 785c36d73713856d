using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Ledgers.Canonical;

namespace Tregua.Ledgers.Tests.Canonical;

public sealed class ReadingJsonTests
{
    private static readonly Report Sample = new()
    {
        Sha256 = new string('a', 64),
        Title = "Three go home",
        Outlet = "The Harbour Post",
        Published = new LocalDate(2031, 4, 2),
        PublishedAt = new OffsetDateTime(new LocalDateTime(2031, 4, 2, 9, 30), Offset.FromHours(3)),
        Language = "en",
        Location = "reports/one.txt",
        Credit = "Coast Wire",
        Supersedes = new string('b', 64),
    };

    [Fact]
    public void Any_claim_comes_back_as_it_was() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Arbitrary.Claims), claim =>
        {
            var back = ReadingJson.Read(ReadingJson.Write(new StoredReading(Sample, [], [claim]))).Claims.ShouldHaveSingleItem();
            back.Parts.ShouldBe(claim.Parts);
            (back with { Parts = claim.Parts }).ShouldBe(claim);
        }));

    [Fact]
    public void Writing_what_was_read_gives_the_same_bytes() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Arbitrary.Claims), claim =>
        {
            var bytes = ReadingJson.Write(new StoredReading(Sample, [new TextSpan(3, 9)], [claim]));
            ReadingJson.Write(ReadingJson.Read(bytes)).ShouldBe(bytes);
        }));

    [Fact]
    public void A_report_comes_back_as_it_was()
    {
        var back = ReadingJson.Read(ReadingJson.Write(new StoredReading(Sample, [new TextSpan(3, 9)], [])));
        back.Report.ShouldBe(Sample);
        back.ProtectedNames.ShouldBe([new TextSpan(3, 9)]);
    }

    [Fact]
    public void The_bytes_of_a_claim_are_those_that_ledgers_already_hold()
    {
        var claim = new Claim
        {
            Id = "0123456789abcdef",
            Report = new string('a', 64),
            Span = new TextSpan(4, 20),
            Text = "handed over four",
            Parts = [new TextSpan(4, 20)],
            Source = new Source { Name = "Ana Ferro", Kind = SourceKind.NamedOfficial, Side = "Norland", Chain = ["The Harbour Post"] },
            Cue = "said",
            Said = TimeRange.Day(new LocalDate(2031, 4, 1)),
            Event = new EventMention { Action = EventAction.HandOver, Lemma = "hand", Thing = "body", Batch = 2 },
            Quantity = Quantity.Exactly(4, "four"),
            Occurred = TimeRange.Until(new LocalDate(2031, 4, 1)),
            Confidence = 0.75,
        };
        Encoding.UTF8.GetString(ReadingJson.Write(new StoredReading(Sample with { PublishedAt = null }, [], [claim])))
            .ShouldBe(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Canonical", "Data", "reading.json")).TrimEnd());
    }
}
