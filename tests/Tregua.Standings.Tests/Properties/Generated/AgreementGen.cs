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
        "    renews for 3 days up to 2 times unless a party objects at least 1 day before the end\n",
        "    extends by 1 day for each 2 captives released by South up to 4 days\n",
        "    continues while talks \"second phase\" go on\n        reading \"Over.\" held by North means ends\n        reading \"Goes on.\" held by South means continues until agreed\n",
    ];

    private static Gen<string>[] Clauses { get; } =
    [
        from number in Gen.Choose(1, 12)
        from kind in Gen.Elements("captives", "captives", "living captives", "remains", "civilian captives")
        from due in Gen.Elements("", " by day 3", " by day 6", " by end of PHASE", " on day 4", " within 4 days of start of PHASE", " within 4 days of c1", " by 2040-03-08")
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
        from condition in Gen.Elements("c0 kept", "c0 overdue", "c1 violated", "2040-03-05 reached", "first ended", "4 days after start of first reached", "c0 suspended", "c1 used", "not c0 overdue and c1 kept", "agreement terminated", "first renewed")
        from due in Gen.Elements("", " within 3 days of that", " by day 9")
        select $"when {condition}, North must release 3 detainees{due}\n",
        from condition in Gen.Elements("c0 overdue", "c1 violated", "c0 kept", "c1 overdue")
        select $"while {condition}, North may \"hold back the escorts\"\n",
        from number in Gen.Choose(2, 8)
        from act in Gen.Elements("North may suspend c0", "North may suspend first", "North must release 4 detainees within 2 days of that", "South may terminate the agreement")
        select $"South must release {number} captives by day 4\n        otherwise oSELF: {act}\n",
        from act in Gen.Elements("suspend c0", "suspend c0, c1", "suspend first", "suspend the agreement", "terminate first", "terminate the agreement", "terminate the agreement with 3 days notice")
        from condition in Gen.Elements("", "when c0 overdue, ", "when c1 violated, ")
        select $"{condition}North may {act}\n",
        from number in Gen.Choose(1, 4)
        select $"North and South must each release {number} detainees by day 5\n",
        from number in Gen.Choose(2, 6)
        from sense in Gen.Elements("most", "least")
        select $"South must keep at {sense} {number} captives\n",
        from number in Gen.Choose(3, 9)
        select $"North must let in {number} trucks by day 9\n        of which at least 2 trucks in \"the Narrows\"\n",
        from meaning in Gen.Elements("by day 9", "does not bind", "amount 3")
        select $"South must release 5 captives by day 6\n        reading \"As it says.\" held by North means binds\n        reading \"Otherwise.\" held by South means {meaning}\n",
        from until in Gen.Elements("until day 8", "from day 2 until day 6", "until 5 days after c0")
        select $"North must let in 3 trucks every 2 days {until}\n",
        from mode in Gen.Elements("together", "then", "concurrently")
        select $"exchange xSELF {mode} by day 7\n        eSELF: South must release 2 captives\n        fSELF: North must release 3 detainees\n",
        Gen.Constant("for each captive released, South must publish \"the name\" at least 24 hours before each\n"),
        Gen.Constant("South must release 2 captives by day 6\n        survives\n"),
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
        from kind in Gen.Choose(0, 4)
        select kind switch
        {
            0 => $"extension of first by {days} days agreed {Day(agreed)} published {Day(agreed + late)}\n",
            1 => $"amendment \"Understanding\" agreed {Day(agreed)} published {Day(agreed + late)}\n    exchange together on {Day(agreed + days)}\n        leg-a: South must release {number} captives settles c0\n        leg-b: North must release {number} detainees adds\n",
            2 => $"waiver of c0 by North on {Day(agreed)} published {Day(agreed + late)}\n",
            3 => $"extension of c0 by {days} days agreed {Day(agreed)} published {Day(agreed + late)}\n",
            _ => $"amendment \"Understanding\" agreed {Day(agreed)} published {Day(agreed + late)}\n    leg-c: South must release {number} captives {due} {Day(agreed + days)} replaces c0\n",
        };

    private static string Day(int day) => InForce.PlusDays(day).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
