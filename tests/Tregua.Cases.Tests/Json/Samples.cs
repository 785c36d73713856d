using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Cases.Intake;
using Tregua.Cases.Names;
using Tregua.Cases.Questions;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Ledgers;
using Tregua.Reading;
using Tregua.Standings;
using Tregua.Standings.Scenarios;

namespace Tregua.Cases.Tests.Json;

/// <summary>A reading and an answer in which every field has something to show.</summary>
internal static class Samples
{
    private const string Words = "Ana Ferro said that Sudmark may hand over about four bodies, Ilka Moor's among them, by Friday if the ferry runs.";
    private static readonly string Sha256 = new('a', 64);

    public static Report Report { get; } = new()
    {
        Sha256 = Sha256,
        Title = "Ilka Moor to come home",
        Outlet = "The Harbour Post",
        Published = new LocalDate(2031, 3, 9),
        Language = "en",
        Location = "https://harbour.example/9",
        Credit = "Coast Wire",
        Supersedes = new string('b', 64),
    };

    /// <summary>A scenario all of whose facts came.</summary>
    public static ScenarioResult Held { get; } = new(new Scenario { Title = "Late", Line = 1 }, [], ImmutableDictionary<string, ScenarioEvent>.Empty);

    /// <summary>A scenario with one fact that did not come, and what it follows from.</summary>
    public static ScenarioResult Failed { get; } = new(
        new Scenario { Title = "Later", Line = 9 },
        [
            new FactResult(
                new ExpectedStipulation(12, "aid is kept", "aid") { Headline = "kept" },
                new Expectation { At = new LocalDate(2031, 3, 9), Line = 11 },
                false,
                "headline: expected kept, got due",
                new Derivation("H1 headline", "aid is: due.", [], [new Derivation("C1 done by a day", "Done: nothing.", ["0123456789abcdef"], [])])),
        ],
        ImmutableDictionary<string, ScenarioEvent>.Empty.Add("0123456789abcdef", new ScenarioEvent
        {
            On = new PactTime(new LocalDate(2031, 3, 8)),
            Assertion = new Assertion { Verb = "let in", Text = "Norland let in 3 trucks" },
            Line = 10,
        }));

    public static Claim Claim { get; } = new()
    {
        Id = "0123456789abcdef",
        Report = Sha256,
        Span = new TextSpan(20, 94),
        Text = Words[20..94],
        Parts = [new TextSpan(20, 59), new TextSpan(61, 94)],
        Source = new Source { Name = "Ana Ferro", Kind = SourceKind.NamedOfficial, Side = "Norland", Chain = ["The Harbour Post", "Coast Wire"] },
        Cue = "said",
        Modality = Modality.Predicted,
        Hedge = "may",
        Said = TimeRange.Day(new LocalDate(2031, 3, 8)),
        Event = new EventMention { Action = EventAction.HandOver, Lemma = "hand", Actor = "Sudmark", Thing = "body", ThingPhrase = "body", Kind = "remains", Recipient = "Norland", Place = "Pier 4", Topic = "exchange", Batch = 2 },
        Quantity = new Quantity { Text = "about four", Best = 4.0m, Base = QuantityBase.Total },
        Occurred = TimeRange.Until(new LocalDate(2031, 3, 14)),
        Due = TimeRange.Day(new LocalDate(2031, 3, 7)),
        Condition = "if the ferry runs",
        ConditionDate = TimeRange.Minute(new LocalDateTime(2031, 3, 14, 8, 0)),
        Confidence = 0.8125,
    };

    private static Claim Bare { get; } = new()
    {
        Id = "fedcba9876543210",
        Report = Sha256,
        Span = new TextSpan(0, 9),
        Text = Words[..9],
        Source = new Source { Kind = SourceKind.Unnamed },
        Polarity = Polarity.Denied,
        Event = new EventMention { Action = EventAction.Other },
    };

    public static DocumentReading Reading { get; } = new()
    {
        Location = "nine.html",
        Recorded = true,
        Result = new ReadingResult
        {
            Report = Report,
            Text = new StoredText(Words),
            Claims = [Claim, Bare],
            ProtectedNames = [new TextSpan(61, 70)],
            Notices = ["The zone of the outlet is not known."],
        },
        Stipulations = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(Claim.Id, ["captives"]),
    };

    public static CaseStanding Answer(CaseFolder folder, Agreement agreement) => new()
    {
        Folder = folder,
        Agreement = agreement,
        Standing = Standing,
        Standard = "any",
        Claims = ImmutableDictionary<string, RecordedClaim>.Empty.Add(Claim.Id, new RecordedClaim { Claim = Claim, Report = Report, Recorded = Instant.FromUtc(2031, 3, 9, 20, 0) }),
        Reports = [new ReportSummary(Report, Instant.FromUtc(2031, 3, 9, 20, 0), "reader 0.1.0", 2)],
        Masking = Masking.OfCase([new ProtectedReport(Sha256, ["Ilka Moor"], [new TextSpan(61, 70)], ["Ana Ferro"])], new HashSet<string>()),
    };

    private static Standing Standing { get; } = new()
    {
        Agreement = "Ferry accord",
        Question = new Question { At = new LocalDate(2031, 3, 9), KnownBy = new LocalDate(2031, 3, 9) },
        Phase = First,
        Phases = [First, new PhaseStanding { Id = "second", Name = "Second phase", Of = 30, State = PhaseState.Pending }],
        Stipulations = [Captives, Aid],
        Exchanges =
        [
            new ExchangeStanding(
                "captives-for-trucks",
                ["captives", "aid"],
                ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>>.Empty.Add("Sudmark", [new ExposedAmount("captives", "captive", 3, 4)]),
                ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>>.Empty.Add("Norland", [new ExposedAmount("aid", "truck", 40, null)])),
        ],
        Figures = [new FigureComparison("captives released, in total", QuantityBase.Total, TimeRange.Days(new LocalDate(2031, 3, 8), new LocalDate(2031, 3, 9)), [new FigureReading("Ana Ferro (Norland)", Claim.Quantity!, Claim.Id)], Agrees: false)],
        Findings = [new Finding(FindingKind.TotalAgainstEvents, "Ana Ferro says about four; the events sum to 3, Ilka Moor included.", [Claim.Id], ["captives"])],
        Outlook = [new OutlookStanding("Ana Ferro, via The Harbour Post", new LocalDate(2031, 3, 14), ["Ilka Moor comes home", "the ferry stays"], [Claim.Id])],
        Next = [new UpcomingDate(new LocalDate(2031, 3, 20), "captives: the last day for 9 captives", "captives", Reported: false)],
        Outcomes = [new Outcome("second phase starts", new LocalDate(2031, 3, 31), null, ["terms agreed", "first phase ended"])],
        Notices = ["1 claim that no one has reviewed counts as suggested."],
    };

    private static PhaseStanding First => new()
    {
        Id = "first",
        Name = "First phase",
        Day = 9,
        Of = 30,
        Starts = new LocalDate(2031, 3, 1),
        Ends = new LocalDate(2031, 3, 30),
        State = PhaseState.Running,
        Readings = [new PhaseReading("ends with day 30", ["Norland"], new LocalDate(2031, 3, 30), PhaseState.Running)],
    };

    private static StipulationStanding Captives => new()
    {
        Id = "captives",
        Text = "Sudmark must release 9 captives by day 20",
        Debtors = ["Sudmark"],
        Force = Force.InForce,
        Performance = new Performance
        {
            Word = PerformanceWord.Partial,
            Low = 3,
            Best = 3.0m,
            High = 4,
            Required = 9,
            Thing = "captive",
            ByKind = ImmutableSortedDictionary<string, decimal>.Empty.Add("living", 3),
            Attempts =
            [
                new Attempt
                {
                    Word = AttemptWord.Announced,
                    Actor = "Sudmark",
                    Quantity = "about four",
                    Best = 4,
                    On = TimeRange.Until(new LocalDate(2031, 3, 14)),
                    ReportedDue = TimeRange.Day(new LocalDate(2031, 3, 7)),
                    Grounds = "Ilka Moor is ill",
                    Claims = [Claim.Id],
                },
            ],
        },
        Timeliness = Timeliness.Due,
        Due = TimeRange.Day(new LocalDate(2031, 3, 20)),
        Since = new LocalDate(2031, 3, 1),
        ReportedDue = TimeRange.Day(new LocalDate(2031, 3, 7)),
        RescheduledTo = new LocalDate(2031, 3, 14),
        Certainty = Certainty.Imprecise,
        Headline = Headline.PartlyKept,
        Pam = 2,
        Milestones = [new InstalmentStanding("at least 3 by day 7", TimeRange.Day(new LocalDate(2031, 3, 7)), 3, 3, 4, Timeliness.DoneOnTime)],
        Instalments = [new InstalmentStanding("for Ilka Moor", null, 1, 0, 1, Timeliness.Unknown)],
        Readings = [new StipulationReading("ends with day 30", ["Norland"], Force.InForce, Headline.PartlyKept)],
        Claims = [Claim.Id],
        Derivation = new Derivation("performance", "Between 3 and 4 were released.", [], [new Derivation("event", "Ilka Moor was handed over.", [Claim.Id], [])]),
    };

    private static StipulationStanding Aid => new()
    {
        Id = "aid",
        Text = "Norland must let in 40 trucks by day 10",
        Debtors = ["Norland"],
        Force = Force.InForce,
        Performance = new Performance { Word = PerformanceWord.None, High = 0, Required = 40, Thing = "truck" },
        Timeliness = Timeliness.Due,
        Due = TimeRange.Day(new LocalDate(2031, 3, 10)),
        Certainty = Certainty.Unreported,
        Headline = Headline.Due,
        Derivation = new Derivation("performance", "Nothing is reported.", [], []),
    };
}
