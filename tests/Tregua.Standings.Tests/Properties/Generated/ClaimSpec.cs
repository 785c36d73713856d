using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>A claim in few words, days counted from the day the agreement comes into force.</summary>
public sealed record ClaimSpec
{
    public required int Number { get; init; }

    public required EventAction Action { get; init; }

    public string? Lemma { get; init; }

    public string? Actor { get; init; }

    public string? Thing { get; init; }

    public string? Kind { get; init; }

    public string? Place { get; init; }

    public string? Topic { get; init; }

    public int? Low { get; init; }

    public int? Best { get; init; }

    public int? High { get; init; }

    public QuantityBase Base { get; init; }

    public Modality Modality { get; init; }

    public Polarity Polarity { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }

    public int? Due { get; init; }

    public int Published { get; init; }

    public string? Source { get; init; }

    public SourceKind SourceKind { get; init; }

    public ImmutableArray<string> Chain { get; init; } = ["Daily Oar"];

    internal RecordedClaim Build(LocalDate inForce)
    {
        var published = inForce.PlusDays(Published);
        var sha = $"{Chain[0]} {published.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Number}";
        var report = new Report { Sha256 = sha, Outlet = Chain[0], Published = published };
        var claim = new Claim
        {
            Id = "",
            Report = sha,
            Span = new TextSpan(0, 10),
            Text = $"words {Number}",
            Source = new Source { Name = Source, Kind = SourceKind, Chain = Chain, Side = Source is "North" or "South" or "Isle" or "Lake Mission" ? Source : null },
            Event = new EventMention { Action = Action, Lemma = Lemma ?? Action.ToString(), Actor = Actor, Thing = Thing, ThingPhrase = Thing, Kind = Kind, Place = Place, Topic = Topic },
            Quantity = Low is null && Best is null && High is null ? null : new Quantity { Text = $"{Low}/{Best}/{High}", Low = Low, Best = Best, High = High, Base = Base },
            Modality = Modality,
            Polarity = Polarity,
            Occurred = From is null && To is null ? null : new TimeRange(From is { } f ? inForce.PlusDays(f).AtMidnight() : null, To is { } t ? inForce.PlusDays(t + 1).AtMidnight() : null),
            Due = Due is { } due ? TimeRange.Day(inForce.PlusDays(due)) : null,
        };
        return new RecordedClaim
        {
            Claim = claim with { Id = ClaimIdentity.Of(claim) },
            Report = report,
            Recorded = published.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant(),
        };
    }
}
