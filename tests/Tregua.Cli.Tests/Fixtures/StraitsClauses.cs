using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Standings;

namespace Tregua.Cli.Tests.Fixtures;

/// <summary>The clauses of the invented standing: one of each sort of headline that a board treats apart.</summary>
internal static class StraitsClauses
{
    public static ImmutableArray<StipulationStanding> All(Func<int, LocalDate> day, Func<int, TimeRange> on) =>
    [
        Captives(on),
        Prisoners(day, on),
        Clause("calm", "Norhaven and \"Southern Front\" must not attack each other in \"the Straits\"", Headline.AllegedViolation, Timeliness.NotDue) with
        {
            Performance = new Performance { Word = PerformanceWord.None, Low = 0, High = 2 },
            Certainty = Certainty.Disputed,
            Claims = ["c4"],
        },
        Clause("ferry", "Norhaven must open \"the Lise ferry\" by day 5", Headline.KeptLate, Timeliness.DoneLate) with { Due = on(5), DaysLate = 2 },
        Clause("terms", "Norhaven and \"Southern Front\" must agree \"second phase\" by day 25", Headline.NoReport, Timeliness.Unknown) with
        {
            Due = on(25),
            Certainty = Certainty.Unreported,
        },
        Clause("return", "Norhaven must withdraw from \"Lise\" by day 10", Headline.Waiting, Timeliness.NotDue) with { Force = Force.Pending },
    ];

    public static ExchangeStanding Exchange() => new(
        "captives-and-prisoners",
        ["captives", "prisoners"],
        ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>>.Empty
            .Add("Norhaven", [new ExposedAmount("prisoners", "prisoner", 50, 70)])
            .Add("Southern Front", [new ExposedAmount("captives", "captive", 8, 9)]),
        ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>>.Empty
            .Add("Norhaven", [new ExposedAmount("captives", "captive", 3, 4)])
            .Add("Southern Front", [new ExposedAmount("prisoners", "prisoner", 0, 20)]));

    private static StipulationStanding Captives(Func<int, TimeRange> on) =>
        Clause("captives", "\"Southern Front\" must release 12 captives by end of first", Headline.PartlyKept, Timeliness.Due, "Southern Front") with
        {
            Due = on(30),
            Performance = new Performance
            {
                Word = PerformanceWord.Partial,
                Low = 8,
                Best = 9,
                High = 9,
                Required = 12,
                Thing = "captive",
                ByKind = ImmutableSortedDictionary<string, decimal>.Empty.Add("living", 7).Add("remains", 2),
            },
            Certainty = Certainty.Disputed,
            Milestones = [new InstalmentStanding("at least 4 by day 10", on(10), 4, 0, 9, Timeliness.Unknown)],
            Claims = ["c1", "c2"],
            Derivation = new Derivation("headline", "Partly kept: 8 to 9 of 12 captives are released and day 30 is ahead.", [],
            [
                new Derivation("done", "The totals given are 9 and 8.", ["c1", "c2"], []),
                new Derivation("deadline", "The end of the first phase is 2040-05-30.", [], []),
                new Derivation("bounds", "The least is the lower total.", ["c2"], []),
            ]),
        };

    private static StipulationStanding Prisoners(Func<int, LocalDate> day, Func<int, TimeRange> on) =>
        Clause("prisoners", "for each living captive released, Norhaven must release 10 prisoners on the same day", Headline.Withheld, Timeliness.Overdue) with
        {
            Due = on(21),
            Since = day(22),
            ReportedDue = on(21),
            RescheduledTo = day(27),
            Performance = new Performance
            {
                Word = PerformanceWord.Partial,
                Low = 50,
                High = 70,
                Required = 70,
                Thing = "prisoner",
                Attempts = [new Attempt { Word = AttemptWord.Withheld, Actor = "Norhaven", Quantity = "about 20", Best = 20, On = on(21), Grounds = "delays in the handing over of lists" }],
            },
            Certainty = Certainty.Imprecise,
            Claims = ["c3"],
        };

    private static StipulationStanding Clause(string id, string text, Headline headline, Timeliness timeliness, string debtor = "Norhaven") => new()
    {
        Id = id,
        Text = text,
        Debtors = [debtor],
        Force = Force.InForce,
        Performance = new Performance { Word = PerformanceWord.None, High = 0 },
        Timeliness = timeliness,
        Certainty = Certainty.Certain,
        Headline = headline,
        Derivation = new Derivation("headline", "As reported.", [], []),
    };
}
