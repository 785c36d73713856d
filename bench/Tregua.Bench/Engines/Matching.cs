using System.Collections.Immutable;
using NodaTime;
using Tregua.Bench.Workloads;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Standings.Instalments;

namespace Tregua.Bench.Engines;

/// <summary>
/// Matches the events of a workload to the accounts they bear on, and says which standards of proof their claims pass. Each event
/// is told by two of eight named sources; what a pair of sources passes is judged once.
/// </summary>
/// <param name="compilation">The agreement, compiled.</param>
/// <param name="register">The register it was compiled to.</param>
internal sealed class Matching(Compilation compilation, Register register)
{
    /// <summary>The bit of the standard that the benchmark asks for.</summary>
    internal const byte Independent = 1 << 2;

    private const int Sources = 8;

    private static readonly ImmutableArray<Standard> Standards =
    [
        Standard.Any, new NamedStandard(StandardName.Named), new NamedStandard(StandardName.Independent), new NamedStandard(StandardName.ThirdParty),
    ];

    private readonly byte?[] _passed = new byte?[Sources * Sources];

    internal Arrival[] Match(ReadOnlySpan<Happening> happenings)
    {
        var arrivals = new Arrival[happenings.Length];
        var told = new Dictionary<int, int>();
        for (var i = 0; i < happenings.Length; i++)
        {
            var happening = happenings[i];
            arrivals[i] = new Arrival { Moment = Moment(happening.Time) + 1, Retracts = -1, Fact = FactOf(happening, i) };
            if (happening.Doing == Doing.Retract)
                arrivals[i].Retracts = told[happening.Obligation];
            else if (happening.Doing == Doing.Perform)
                told[happening.Obligation] = i;
        }
        return arrivals;
    }

    private Fact FactOf(Happening happening, int origin)
    {
        // What is only spoken of bears on no account.
        if (happening.Doing is Doing.Note or Doing.Retract)
            return new Fact { Account = -1 };
        var clause = happening.Doing == Doing.Order ? GeneratedAgreement.OrderOf(happening.Obligation) : GeneratedAgreement.DeliveryOf(happening.Obligation);
        var account = register[compilation.WholeOf(clause)].Account;
        var start = Moment(happening.Occurred);
        return Fact.Between(account, start, start + 1, Units.One, Units.One, Passed(origin), 0, origin);
    }

    private int Moment(int second) => register.Scale.Of(GeneratedAgreement.InForce.AtMidnight()) + second;

    private byte Passed(int origin)
    {
        var (first, second) = (origin % Sources, (origin + 3) % Sources);
        return _passed[(first * Sources) + second] ??= Judge(first, second);
    }

    private static byte Judge(int first, int second)
    {
        ImmutableArray<RecordedClaim> claims = [ClaimOf(first), ClaimOf(second)];
        var stakes = new Stakes { Gains = ["South"], Loses = ["North"], Parties = ["North", "South"] };
        byte passed = 0;
        for (var i = 0; i < Standards.Length; i++)
        {
            if (ProofTest.Passes(Standards[i], claims, stakes, denies: false))
                passed |= (byte)(1 << i);
        }
        return passed;
    }

    private static RecordedClaim ClaimOf(int source)
    {
        var outlet = $"Gazette {source}";
        return new RecordedClaim
        {
            Claim = new Claim
            {
                Id = outlet,
                Report = outlet,
                Span = new TextSpan(0, 1),
                Text = "it was delivered",
                Source = new Source { Kind = SourceKind.ThirdParty, Name = $"Observer {source}", Chain = [outlet] },
                Event = new EventMention { Action = EventAction.Deliver },
            },
            Report = new Report { Sha256 = outlet, Outlet = outlet, Published = GeneratedAgreement.InForce },
            Recorded = Instant.FromUtc(2031, 1, 1, 0, 0),
        };
    }
}
