using System.Collections.Immutable;
using NodaTime;
using Tregua.Cases;
using Tregua.Cases.Names;
using Tregua.Cases.Questions;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Ledgers;
using Tregua.Standings;
using PactParser = Tregua.Agreements.Parsing.PactFile;

namespace Tregua.Cli.Tests.Fixtures;

/// <summary>An invented standing with something in every section, so that views can be pinned without reader or engine.</summary>
internal static class Straits
{
    private const string Bay = "Bay Gazette", Wire = "Straits Wire";

    public static CaseStanding Answer()
    {
        var folder = CaseFolder.Open(Path.Combine(AppContext.BaseDirectory, "Data"));
        return new CaseStanding
        {
            Folder = folder,
            Agreement = PactParser.Parse(File.ReadAllText(folder.PactFile)).Agreement!,
            Standing = Standing(),
            Standard = "any",
            Claims = Claims.ToImmutableDictionary(c => c.Claim.Id),
            Reports = [Summary("aa", Bay, Day(21)), Summary("bb", Wire, Day(25))],
            Masking = Masking.Off,
        };
    }

    private static LocalDate Day(int day) => new(2040, 5, day);

    private static TimeRange On(int day) => TimeRange.Day(Day(day));

    private static ImmutableArray<RecordedClaim> Claims =>
    [
        Said("c1", Bay, 21, "nine captives, seven of them alive, have come home so far", "Southern Front", SourceKind.Party, "Southern Front",
            EventAction.Release, "captive", Quantity.Exactly(9, "nine", QuantityBase.Total), On(21)),
        Said("c2", Wire, 25, "eight captives in all were let go", "Oda Brann", SourceKind.NamedOfficial, "Norhaven",
            EventAction.Release, "captive", Quantity.Exactly(8, "eight", QuantityBase.Total), On(25)),
        Said("c3", Wire, 25, "about 20 prisoners due on Monday were kept back", null, SourceKind.UnnamedOfficial, "Norhaven",
            EventAction.Withhold, "prisoner", new Quantity { Text = "about 20", Best = 20 }, On(21)),
        Said("c4", Bay, 21, "no shot was fired from our side", "Southern Front", SourceKind.Party, "Southern Front", EventAction.Attack, null, null, On(20)),
    ];

    private static RecordedClaim Said(
        string id, string outlet, int published, string text, string? name, SourceKind kind, string side,
        EventAction action, string? thing, Quantity? quantity, TimeRange occurred) => new()
        {
            Claim = new Claim
            {
                Id = id,
                Report = outlet == Bay ? "aa" : "bb",
                Span = new TextSpan(100, 100 + text.Length),
                Text = text,
                Source = new Source { Name = name, Kind = kind, Side = side, Chain = [outlet] },
                Event = new EventMention { Action = action, Thing = thing },
                Quantity = quantity,
                Occurred = occurred,
                Polarity = id == "c4" ? Polarity.Denied : Polarity.Affirmed,
            },
            Report = Report(outlet == Bay ? "aa" : "bb", outlet, Day(published)),
            Recorded = Instant.FromUtc(2040, 5, 26, 9, 0),
            Review = id == "c1" ? Review.Accepted : Review.Suggested,
        };

    private static Report Report(string hash, string outlet, LocalDate published) =>
        new() { Sha256 = hash, Outlet = outlet, Published = published, Location = $"reports/{hash}.txt" };

    private static ReportSummary Summary(string hash, string outlet, LocalDate published) =>
        new(Report(hash, outlet, published), Instant.FromUtc(2040, 5, 26, 9, 0), "reader 1", 2);

    private static Standing Standing()
    {
        var first = new PhaseStanding
        {
            Id = "first",
            Name = "First phase",
            Day = 26,
            Of = 30,
            Starts = Day(1),
            Ends = Day(30),
            State = PhaseState.Running,
            Readings =
            [
                new PhaseReading("It ends with day 30", ["Norhaven"], Day(30), PhaseState.Running),
                new PhaseReading("It lasts as long as the talks", ["Southern Front"], null, PhaseState.Running),
            ],
        };
        return new Standing
        {
            Agreement = "Truce of the Straits",
            Question = new Question { At = Day(26) },
            Phase = first,
            Phases = [first, new PhaseStanding { Id = "second", Name = "Second phase", State = PhaseState.Pending }],
            Stipulations = StraitsClauses.All(Day, On),
            Exchanges = [StraitsClauses.Exchange()],
            Figures =
            [
                new FigureComparison("captives released", QuantityBase.Total, On(25),
                    [
                        new FigureReading("Southern Front", Quantity.Exactly(9, "nine", QuantityBase.Total), "c1"),
                        new FigureReading("Oda Brann", Quantity.Exactly(8, "eight", QuantityBase.Total), "c2"),
                    ], Agrees: false),
            ],
            Findings =
            [
                new Finding(FindingKind.TotalFell, "A total of captives released was 9 on 2040-05-21 and 8 on 2040-05-25.", ["c1", "c2"], ["captives"]),
                new Finding(FindingKind.AccountsConflict, "Shots on 2040-05-20 are affirmed by one source and denied by another.", ["c4"], ["calm"]),
                new Finding(FindingKind.AgainstAgreement, "A report gives the first phase 20 days; the agreement gives it 30.", ["c3"], ["first"]),
            ],
            Outlook = [new OutlookStanding("two diplomats, Bay Gazette, 2040-05-21", Day(31), ["the ferry stops", "the truce goes on from day to day"], ["c1"])],
            Next =
            [
                new UpcomingDate(Day(27), "prisoners: the 20 kept back", "prisoners", Reported: true),
                new UpcomingDate(Day(30), "day 30 of the first phase", "first", Reported: false),
            ],
            Outcomes =
            [
                new Outcome("The second phase begins", Day(31), null, ["terms on \"second phase\" are agreed", "the first phase is over"]),
                new Outcome("The first phase is over without terms", Day(31), Day(31), []),
            ],
            Notices = ["One claim fits no stipulation."],
        };
    }
}
