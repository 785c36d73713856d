using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Assessments;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Exchanges;

/// <summary>Shows what each side of an exchange has given and is still owed, side by side; never netted.</summary>
internal static class ExchangeView
{
    internal static ImmutableArray<ExchangeStanding> Show(Setting setting, World world)
    {
        var shown = ImmutableArray.CreateBuilder<ExchangeStanding>();
        if (!setting.Rules.Has(Rule.X1Exposure))
            return [];
        foreach (var (id, legs) in Links.Of(setting))
            shown.Add(new ExchangeStanding(id, [.. legs.Select(l => l.Id)], Given(setting, world, legs), Owed(setting, world, legs)));
        return shown.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>> Given(Setting setting, World world, ImmutableArray<Stipulation> legs)
    {
        var given = new SortedDictionary<string, ImmutableArray<ExposedAmount>>(StringComparer.Ordinal);
        foreach (var group in Groups(legs))
        {
            foreach (var debtor in group[0].Debtors)
                Add(given, debtor, AmountOf(setting, world, group));
        }
        return given.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>> Owed(Setting setting, World world, ImmutableArray<Stipulation> legs)
    {
        var owed = new SortedDictionary<string, ImmutableArray<ExposedAmount>>(StringComparer.Ordinal);
        foreach (var group in Groups(legs))
        {
            var given = AmountOf(setting, world, group);
            decimal least = 0;
            decimal? most = 0;
            foreach (var leg in group)
            {
                var due = OwedIn(setting, world, leg);
                least += due.Low;
                most = Bounds.Add(most, due.High);
            }
            var amount = given with
            {
                Low = given.High is { } high ? Math.Max(0, least - high) : 0,
                High = most is { } m ? Math.Max(0, m - given.Low) : null,
            };
            foreach (var creditor in group[0].Creditors)
                Add(owed, creditor, amount);
        }
        return owed.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>Legs that the same units can pay are shown as one amount, because which of them they paid need not be known.</summary>
    private static List<ImmutableArray<Stipulation>> Groups(ImmutableArray<Stipulation> legs)
    {
        var groups = new List<ImmutableArray<Stipulation>>();
        foreach (var group in legs.GroupBy(l => Shapes.Of(l) == Shape.Counted ? $"{TallyBook.KeyOf(l)} {l.Amendment}" : l.Id))
            groups.Add([.. group]);
        return groups;
    }

    private static ExposedAmount AmountOf(Setting setting, World world, ImmutableArray<Stipulation> group)
    {
        var id = string.Join(", ", group.Select(l => l.Id));
        var thing = group[0].Act.Thing is not { } t ? group[0].Text : group.Length == 1 ? Words.Noun(t) : t.Thing;
        var done = group.Length == 1 || Shapes.Of(group[0]) != Shape.Counted
            ? world.Credits.Done(group[0], setting.Until)
            : setting.Tallies.For(group[0]).Done([], world.Credits.StartOf(group[0]), setting.Until);
        return new ExposedAmount(id, thing, done.Low, done.High);
    }

    /// <summary>How much is owed in all by what binds: the whole of a plain clause, what its triggers made due of a ratio clause.</summary>
    private static Bounds OwedIn(Setting setting, World world, Stipulation leg)
    {
        if (Shapes.Of(leg) != Shape.Counted)
            return Forces.Of(setting, world, leg, isFull: false) switch
            {
                Force.Pending or Force.Lapsed or Force.Discharged => Bounds.Nothing,
                Force.Disputed => new Bounds(0, null, 1),
                _ => new Bounds(1, 1, 1),
            };
        decimal low = 0;
        decimal? high = 0;
        foreach (var slot in world.Credits.SlotsOf(leg))
        {
            low += slot.Least;
            high = Bounds.Add(high, slot.Most);
        }
        return new Bounds(low, null, high);
    }

    private static void Add(SortedDictionary<string, ImmutableArray<ExposedAmount>> amounts, string actor, ExposedAmount amount) =>
        amounts[actor] = amounts.TryGetValue(actor, out var known) ? known.Add(amount) : [amount];
}
