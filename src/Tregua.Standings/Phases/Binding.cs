using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Phases;

/// <summary>When a stipulation binds, apart from its phase and its deadline.</summary>
internal sealed record Binding
{
    /// <summary>Bindings are the same that are written alike.</summary>
    internal static IEqualityComparer<Binding> Same { get; } = EqualityComparer<Binding>.Create((a, b) => a?.Signature == b?.Signature, b => b.Signature.GetHashCode(StringComparison.Ordinal));

    /// <summary>What binds from the beginning to the end.</summary>
    internal static Binding Plain { get; } = new();

    /// <summary>Of a conditional clause, whether it binds on the day asked about and since when; null of a plain one.</summary>
    internal Holding? Condition { get; init; }

    /// <summary>When a conditional clause binds; null of a plain one.</summary>
    internal Spells? Spells { get; init; }

    /// <summary>From when its creditor gave it up; null when it did not.</summary>
    internal LocalDateTime? Waived { get; init; }

    /// <summary>When a power of the text set it aside.</summary>
    internal ImmutableArray<Stretch> Suspended { get; init; } = [];

    /// <summary>When a power of the text ended it with its phase or the agreement; null when none did.</summary>
    internal LocalDateTime? Ended { get; init; }

    /// <summary>True when the reading chosen has it bind nobody.</summary>
    internal bool IsReadAway { get; init; }

    /// <summary>True when no condition keeps it from binding.</summary>
    internal bool IsMet => Condition is null or { Truth: Truth.Yes };

    /// <summary>Since when its condition holds; null of a plain clause, or while it does not.</summary>
    internal Moment? Since => Condition?.Since;

    /// <summary>True when it binds at a moment, as far as is certain.</summary>
    internal bool BindsAt(LocalDateTime moment) =>
        !IsReadAway && !(Waived <= moment) && !(Ended <= moment) && !Suspended.Has(moment) && Spells?.Certain.Has(moment) != false;

    /// <summary>Two bindings alike are written alike.</summary>
    internal string Signature => string.Join('|', Condition, Waived, Ended, IsReadAway, string.Join(',', Suspended), Spells is { } s ? string.Join(',', s.Certain) + ";" + string.Join(',', s.Possible) : "");
}

/// <summary>How the stipulations bind, and what powers of the text were used.</summary>
/// <param name="find">Finds how a stipulation binds, by its id.</param>
/// <param name="uses">The uses of powers to suspend and to terminate.</param>
internal sealed class BindingBook(Func<string, Binding> find, Func<ImmutableArray<PowerUse>> uses)
{
    internal static BindingBook Plain { get; } = new(_ => Binding.Plain, () => []);

    internal Binding this[string id] => find(id);

    /// <summary>The uses of powers to suspend and to terminate, oldest first.</summary>
    internal ImmutableArray<PowerUse> Uses => uses();

    /// <summary>From when the agreement is terminated; null when it is not.</summary>
    internal LocalDateTime? AgreementEnds => EndOf(u => u.Reach.Agreement);

    /// <summary>From when a phase is terminated; null when it is not.</summary>
    internal LocalDateTime? EndOfPhase(string phase) => EndOf(u => u.Reach.Agreement || u.Reach.Phase == phase);

    internal bool SameAs(BindingBook other, ImmutableArray<Stipulation> stipulations) =>
        Uses.Select(u => u.Signature).SequenceEqual(other.Uses.Select(u => u.Signature))
        && stipulations.All(s => ReferenceEquals(this[s.Id], other[s.Id]) || this[s.Id].Signature == other[s.Id].Signature);

    private LocalDateTime? EndOf(Func<PowerUse, bool> reaches)
    {
        foreach (var use in Uses)
        {
            if (use is { Ends: true, HasTaken: true } && reaches(use))
                return use.Takes;
        }
        return null;
    }
}
