using NodaTime;

namespace Tregua.Cases.Tests;

/// <summary>Agreements to test with.</summary>
internal static class Accords
{
    public const string Ferry =
        """
        agreement "Ferry accord"
            zone Etc/UTC
            in force 2031-03-01

        party Norland also "Norlanders"
            members "Ana Ferro"
        party Sudmark
            performed by "Reed Company"
        guarantor Estmark
        monitor "Ferry Watch"

        persons captive also "hostage"
            kind living
                kind soldier also "conscript"
            kind remains also "body"
        goods truck also "lorry"

        phase first "First phase" lasts 30 days
            captives: Sudmark must release 9 captives by day 20
            aid: Norland must let in 40 trucks by day 10
            terms: Norland and Sudmark must agree "second phase" by day 25

        phase second "Second phase" lasts 30 days
            starts when agreed "second phase" and first ended
        """;

    public static IClock Clock { get; } = new FixedClock(Instant.FromUtc(2031, 3, 9, 22, 30));
}
