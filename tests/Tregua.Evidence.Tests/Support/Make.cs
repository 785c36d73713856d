using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Events;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;

namespace Tregua.Evidence.Tests.Support;

/// <summary>Claims and observations for tests.</summary>
internal static class Make
{
    internal static readonly LocalDate Day = new(2031, 5, 10);

    internal static Claim Claim(Source? source = null, Quantity? quantity = null, string text = "three captives were freed", string report = "r1") => new()
    {
        Id = "",
        Report = report,
        Span = new TextSpan(0, text.Length),
        Text = text,
        Source = source ?? Outlet("Daily Oar"),
        Event = new EventMention { Action = EventAction.Release },
        Quantity = quantity,
    };

    internal static RecordedClaim Recorded(Source? source = null, Quantity? quantity = null, string text = "three captives were freed", string report = "r1", string? credit = null, Polarity polarity = Polarity.Affirmed)
    {
        var claim = Claim(source, quantity, text, report) with { Polarity = polarity };
        return new RecordedClaim
        {
            Claim = claim with { Id = ClaimIdentity.Of(claim) },
            Report = new Report { Sha256 = report, Outlet = "Daily Oar", Published = Day, Credit = credit },
            Recorded = Instant.FromUtc(2031, 6, 1, 0, 0),
        };
    }

    internal static Source Outlet(string outlet) => new() { Kind = SourceKind.Outlet, Chain = [outlet] };

    internal static Source Side(string side, params string[] chain) => new() { Kind = SourceKind.Party, Name = side, Side = side, Chain = [.. chain] };

    internal static Source Person(string name, SourceKind kind = SourceKind.NamedOfficial, params string[] chain) => new() { Kind = kind, Name = name, Chain = [.. chain] };

    internal static Source Unnamed(params string[] chain) => new() { Kind = SourceKind.UnnamedOfficial, Chain = [.. chain] };

    internal static Observation Observation(RecordedClaim recorded, LocalDate? day = null, string? group = null, ImmutableArray<string> kinds = default, string? place = null) => new()
    {
        Recorded = recorded,
        Act = "hand-over",
        Actor = "South",
        Group = group,
        Thing = "captive",
        Kinds = kinds.IsDefault ? [] : kinds,
        Place = place,
        When = day is { } d ? TimeRange.Day(d) : TimeRange.Until(Day.PlusDays(20)),
        Dated = day is not null,
    };
}
