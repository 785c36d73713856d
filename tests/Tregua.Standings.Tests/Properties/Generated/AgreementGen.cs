using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>Agreements in their own words: a head, and clauses any of which may be left out.</summary>
internal static class AgreementGen
{
    internal static LocalDate InForce { get; } = new(2040, 3, 1);

    internal const string Head = """
        agreement "Truce of the Narrows"
            zone Etc/UTC
            in force 2040-03-01
        party North
        party South
            performed by "Reed Company"
        mediator Isle
        monitor "Lake Mission"
        persons captive
            kind living
                kind civilian
                kind soldier
            kind remains
        persons detainee
        goods truck

        """;

    private static string[] Continuations { get; } =
    [
        "    continues while talks \"second phase\" go on\n",
        "    continues while talks \"second phase\" go on\n        reading \"Over.\" held by North means ends\n        reading \"Goes on.\" held by South means continues until agreed\n",
    ];

    private static Gen<string>[] Clauses { get; } =
    [
        from number in Gen.Choose(1, 12)
        from kind in Gen.Elements("captives", "captives", "living captives", "remains", "civilian captives")
        from due in Gen.Elements("", " by day 3", " by day 6", " by end of PHASE", " on day 4", " within 4 days of start of PHASE", " by 2040-03-08")
        from proof in Gen.Elements("", "", " verified by \"Lake Mission\"")
        from quota in Gen.Elements("", "", "        at least 1 by day 2\n", "        at least 1 by day 1\n        at least 2 more every 2 days\n")
        select $"South must release {number} {kind}{due}{proof}\n{quota}",
        from each in Gen.Choose(1, 5)
        from per in Gen.Elements("", "2 ")
        from kind in Gen.Elements("captives", "living captives", "remains")
        from due in Gen.Elements("", " on the same day", " within 2 days of each")
        select $"for each {(per.Length == 0 && kind.EndsWith('s') && kind != "remains" ? $"1 {kind}" : $"{per}{kind}")} released, North must release {each} detainees{due}\n",
        from number in Gen.Choose(1, 6)
        from period in Gen.Elements("every day", "every 3 days", "every day from day 3")
        select $"North must let in {number} trucks {period}\n",
        from place in Gen.Elements("", " in \"the Narrows\"")
        select $"North and South must not attack each other{place}\n",
        from day in Gen.Choose(2, 9)
        from verb in Gen.Elements("agree", "begin talks")
        select $"North and South must {verb} \"second phase\" by day {day}\n",
        from due in Gen.Elements("", " by day 5", " within 3 days of c0", " on the 2nd day after c0", " from day 3", " within 40 hours of start of PHASE")
        select $"North must open \"Long Bridge\"{due}\n",
        from number in Gen.Choose(2, 9)
        from sense in Gen.Elements("at most ", "about ", "")
        select $"North must release {sense}{number} detainees within 5 days of c0\n",
        Gen.Constant("South must release all remains by end of PHASE\n"),
        from number in Gen.Choose(1, 5)
        select $"\"Lake Mission\" may verify at most {number} trucks\n",
        from number in Gen.Choose(1, 4)
        select $"South must release {number} captives within 3 days of c1\n",
    ];

    /// <summary>A phase with its clauses, and what stands at the margin after it.</summary>
    internal static Gen<AgreementSpec> One =>
        from length in Gen.Choose(4, 14)
        from counted in Clauses[0]
        from clauses in Gen.Choose(0, 4).SelectMany(count => Gen.Elements(Clauses).SelectMany(g => g).ArrayOf(count))
        from continuation in Gen.Frequency((2, Gen.Constant("")), (1, Gen.Elements(Continuations)))
        from gate in Gen.Elements("first ended", "agreed \"second phase\" and first ended", "c0 kept", "not agreed \"second phase\" and first ended", "2040-03-09 reached", "c0 kept or 2040-03-20 reached")
        from later in Gen.Elements(Clauses).SelectMany(g => g).ArrayOf(2)
        from change in Gen.Frequency((2, Gen.Constant("")), (2, Change))
        select new AgreementSpec(length, [counted, .. clauses], continuation, gate, [.. later], change);

    private static Gen<string> Change =>
        from agreed in Gen.Choose(4, 12)
        from late in Gen.Choose(0, 3)
        from number in Gen.Choose(1, 6)
        from due in Gen.Elements("by", "on")
        from days in Gen.Choose(1, 5)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => $"extension of first by {days} days agreed {Day(agreed)} published {Day(agreed + late)}\n",
            1 => $"amendment \"Understanding\" agreed {Day(agreed)} published {Day(agreed + late)}\n    exchange together on {Day(agreed + days)}\n        leg-a: South must release {number} captives settles c0\n        leg-b: North must release {number} detainees adds\n",
            _ => $"amendment \"Understanding\" agreed {Day(agreed)} published {Day(agreed + late)}\n    leg-c: South must release {number} captives {due} {Day(agreed + days)} replaces c0\n",
        };

    private static string Day(int day) => InForce.PlusDays(day).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
