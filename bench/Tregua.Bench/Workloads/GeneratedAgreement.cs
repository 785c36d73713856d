using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Bench.Workloads;

/// <summary>
/// The agreement of a workload: for each obligation, <c>North may "order consignment 7"</c> and
/// <c>South must "deliver consignment 7" within 288 hours of order-7</c>; the paired ones are legs of exchanges that must fall on one day.
/// </summary>
internal static class GeneratedAgreement
{
    internal static LocalDate InForce { get; } = new(2031, 1, 1);

    internal static string OrderOf(int obligation) => FormattableString.Invariant($"order-{obligation}");

    internal static string DeliveryOf(int obligation) => FormattableString.Invariant($"delivery-{obligation}");

    internal static Agreement Of(Workload workload)
    {
        var stipulations = ImmutableArray.CreateBuilder<Stipulation>(workload.Days.Length * 2);
        var exchanges = ImmutableArray.CreateBuilder<Exchange>(workload.Pairs / 2);
        for (var o = 0; o < workload.Days.Length; o++)
        {
            var exchange = o < workload.Pairs ? FormattableString.Invariant($"exchange-{o & ~1}") : null;
            stipulations.Add(Clause(OrderOf(o), Modal.Power, "North", "South", FormattableString.Invariant($"order consignment {o}"), null, null));
            var within = new Within(new Span(workload.Days[o] * 24, SpanUnit.Hours), new PerformanceOf(OrderOf(o)));
            stipulations.Add(Clause(DeliveryOf(o), Modal.Obligation, "South", "North", FormattableString.Invariant($"deliver consignment {o}"), within, exchange));
            if (exchange is not null && (o & 1) == 1)
                exchanges.Add(new Exchange { Id = exchange, Legs = [DeliveryOf(o - 1), DeliveryOf(o)], Mode = ExchangeMode.Together });
        }
        return new Agreement
        {
            Title = "Consignments",
            Zone = DateTimeZone.Utc,
            InForce = new PactTime(InForce, null),
            Actors = [new Actor { Name = "North", Role = Role.Party }, new Actor { Name = "South", Role = Role.Party }],
            Stipulations = stipulations.ToImmutable(),
            Exchanges = exchanges.ToImmutable(),
        };
    }

    private static Stipulation Clause(string id, Modal modal, string debtor, string creditor, string act, Deadline? deadline, string? exchange) => new()
    {
        Id = id,
        Text = $"{debtor} {(modal == Modal.Power ? "may" : "must")} \"{act}\"",
        Modal = modal,
        Debtors = [debtor],
        Creditors = [creditor],
        Act = new Act { Quoted = act },
        Deadline = deadline,
        Exchange = exchange,
        Line = 1,
    };
}
