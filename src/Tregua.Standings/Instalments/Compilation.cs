using Tregua.Agreements.Model;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Instalments;

/// <summary>Compiles stipulations to the instalments of a register.</summary>
/// <param name="register">The register.</param>
internal sealed class Compilation(Register register)
{
    private readonly Dictionary<string, int> _wholes = new(StringComparer.Ordinal);

    internal Register Register => register;

    /// <summary>The instalment that is the whole of a stipulation; -1 when it is not compiled here.</summary>
    internal int WholeOf(string stipulation) => _wholes.TryGetValue(stipulation, out var whole) ? whole : -1;

    /// <summary>What is not counted is one of one, on an account of its own.</summary>
    internal int AddDeed(string stipulation) =>
        _wholes[stipulation] = register.AddInstalment(register.AddAccount(), Units.One, Units.One);

    /// <summary>Sets when an instalment is due: what counts from the performance of a clause compiled here follows it by itself.</summary>
    /// <param name="instalment">The instalment.</param>
    /// <param name="deadline">The clause's deadline.</param>
    /// <param name="due">When it falls where nothing here tells; null when it has no date yet.</param>
    internal void SetDue(int instalment, Deadline? deadline, Func<DueTime?> due)
    {
        if (deadline is Within { Anchor: PerformanceOf anchor } within && WholeOf(anchor.Stipulation) is >= 0 and var whole)
            register.Follow(instalment, whole, within.Length);
        else if (due() is { } time)
            register.Bring(instalment, register.Scale.Of(time.Earliest), register.Scale.Of(time.Latest));
    }

    /// <summary>Ties the legs of an exchange that must fall on one day.</summary>
    internal void Tie(Exchange exchange)
    {
        if (exchange.Mode != ExchangeMode.Together)
            return;
        var legs = new List<int>();
        foreach (var leg in exchange.Legs)
        {
            if (WholeOf(leg) is >= 0 and var whole)
                legs.Add(whole);
        }
        if (legs.Count > 1)
            register.Pair(legs.ToArray());
    }
}
