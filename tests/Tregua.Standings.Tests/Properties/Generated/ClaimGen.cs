using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Sources;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>Claims of both sides, of a mediator, a monitor, a third party, and of outlets that cite one another.</summary>
internal static class ClaimGen
{
    internal const int LastDay = 24;

    internal static Gen<ClaimSpec> One { get; } =
        from number in Gen.Choose(0, 1_000_000)
        from act in Act
        from quantity in Quantity
        from mode in Mode
        from time in Time
        from late in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Choose(1, 8)))
        from source in Said
        select With(act with { Number = number, Modality = mode.Modality, Polarity = mode.Polarity }, quantity, time, late, source);

    /// <summary>What acts on the agreement itself, and what is held, in the words of scenarios.</summary>
    internal static Gen<string> Line =>
        from day in Gen.Choose(0, LastDay)
        from what in Gen.Elements("North suspended clause c0", "North resumed clause c0", "North suspended \"the agreement\"", "North resumed \"the agreement\"", "North terminated \"the agreement\"", "South terminated \"the agreement\"", "North objected to \"renewal of first\"", "South holds 4 captives", "South holds 7 captives", "North suspended \"First phase\"")
        from says in Gen.Elements("", ", says North", ", says South", ", says Isle")
        select $"on {AgreementGen.InForce.PlusDays(day).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} {what}{says}";

    private static Gen<ClaimSpec> Act => Gen.Frequency(
        (6, from thing in Gen.Elements("captive", "captive", "detainee", "truck")
            from kind in thing == "captive" ? Gen.Elements<string?>(null, null, "living", "civilian", "remains") : Gen.Constant<string?>(null)
            from action in thing == "truck" ? Gen.Constant(EventAction.Deliver) : Gen.Elements(EventAction.Release, EventAction.HandOver, EventAction.Release, EventAction.Withhold)
            from named in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
            select new ClaimSpec { Number = 0, Action = action, Thing = thing, Kind = kind, Actor = !named ? null : thing == "captive" ? "South" : "North" }),
        (1, from actor in Gen.Elements("North", "South", "Reed Company")
            from place in Gen.Elements<string?>("the Narrows", null, "Far Bay")
            select new ClaimSpec { Number = 0, Action = EventAction.Attack, Actor = actor, Place = place }),
        (1, from topic in Gen.Elements("second phase", "fishing")
            from action in Gen.Elements(EventAction.Negotiate, EventAction.Agree)
            from actor in Gen.Elements<string?>(null, "North and South", "North")
            select new ClaimSpec { Number = 0, Action = action, Actor = actor, Topic = topic, Lemma = action == EventAction.Negotiate ? "hold" : "agree" }),
        (1, Gen.Constant(new ClaimSpec { Number = 0, Action = EventAction.Open, Actor = "North", Place = "Long Bridge", Thing = "Long Bridge" })),
        (1, Gen.Constant(new ClaimSpec { Number = 0, Action = EventAction.Hold, Actor = "South", Thing = "captive" })));

    private static Gen<(int? Low, int? Best, int? High, QuantityBase Base)> Quantity =>
        from number in Gen.Choose(1, 9)
        from more in Gen.Choose(0, 4)
        from shape in Gen.Choose(0, 9)
        from isTotal in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Shape(shape, number, number + more, isTotal ? QuantityBase.Total : QuantityBase.Increment);

    private static Gen<(Modality Modality, Polarity Polarity)> Mode => Gen.Frequency(
        (8, Gen.Constant((Modality.Occurred, Polarity.Affirmed))),
        (2, Gen.Constant((Modality.Occurred, Polarity.Denied))),
        (1, Gen.Constant((Modality.Scheduled, Polarity.Affirmed))),
        (1, Gen.Constant((Modality.Conditional, Polarity.Affirmed))));

    private static Gen<(int? From, int? To)> Time =>
        from first in Gen.Choose(0, LastDay)
        from length in Gen.Choose(1, 5)
        from shape in Gen.Choose(0, 9)
        select shape switch { < 6 => (first, first), 6 => (first, first + length), 7 => (null, first), 8 => (first, null), _ => ((int?, int?))(null, null) };

    private static Gen<(string? Name, SourceKind Kind, ImmutableArray<string> Chain)> Said =>
        from outlet in Gen.Elements("Daily Oar", "Coast Wire", "River Post")
        from cited in Gen.Elements("", "", "Coast Wire", "River Post")
        from who in Gen.Elements<(string?, SourceKind)>(
            ("North", SourceKind.Party), ("South", SourceKind.Party), ("Isle", SourceKind.Mediator), ("Lake Mission", SourceKind.Monitor),
            ("Jo Reed", SourceKind.ThirdParty), (null, SourceKind.Outlet), (null, SourceKind.UnnamedOfficial))
        select (who.Item1, who.Item2, cited.Length == 0 || cited == outlet ? [outlet] : ImmutableArray.Create(outlet, cited));

    private static (int?, int?, int?, QuantityBase) Shape(int shape, int number, int more, QuantityBase @base) => shape switch
    {
        < 6 => (number, number, number, @base),
        6 => (null, number, null, @base),
        7 => (number, null, null, @base),
        8 => (number, null, more, @base),
        _ => (null, null, null, QuantityBase.Increment),
    };

    private static ClaimSpec With(ClaimSpec act, (int? Low, int? Best, int? High, QuantityBase Base) quantity, (int? From, int? To) time, int late, (string? Name, SourceKind Kind, ImmutableArray<string> Chain) source)
    {
        var counted = act.Thing is "captive" or "detainee" or "truck";
        return act with
        {
            Low = counted ? quantity.Low : null,
            Best = counted ? quantity.Best : null,
            High = counted ? quantity.High : null,
            Base = act.Action == EventAction.Hold ? QuantityBase.Stock : quantity.Base,
            From = act.Modality == Modality.Occurred ? time.From : time.To,
            To = time.To,
            Published = Math.Max(time.To ?? time.From ?? 3, 0) + late,
            Source = source.Name,
            SourceKind = source.Kind,
            Chain = source.Chain,
        };
    }
}
