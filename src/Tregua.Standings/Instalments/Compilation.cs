using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Instalments;

/// <summary>Compiles what is due to the instalments of a register.</summary>
/// <param name="register">The register.</param>
internal sealed class Compilation(Register register)
{
    private ClauseIndex _clauses = new([]);
    private int[] _wholes = [];

    /// <summary>
    /// Compiles every clause of an agreement that is done or not done, and every plain number, to an instalment on an account
    /// of its own. What counts from the performance of another clause follows it by itself.
    /// </summary>
    internal static Compilation Of(Agreement agreement, Register register)
    {
        var compilation = new Compilation(register);
        register.Reserve(agreement.Stipulations.Length, agreement.Stipulations.Length);
        compilation._clauses = new ClauseIndex(agreement.Stipulations);
        compilation._wholes = [.. agreement.Stipulations.Select(compilation.AddWhole)];
        foreach (var stipulation in agreement.Stipulations)
            compilation.SetDue(stipulation);
        foreach (var exchange in agreement.Exchanges)
            compilation.Tie(exchange);
        return compilation;
    }

    /// <summary>The instalment that is the whole of a clause; -1 when it was not compiled.</summary>
    internal int WholeOf(string stipulation) => _clauses.IndexOf(stipulation) is >= 0 and var index ? _wholes[index] : -1;

    /// <summary>What is not counted is one of one.</summary>
    internal int AddDeed(int account, DueTime? due) => AddQuota(account, 1, due);

    /// <summary>A number of what an account holds, due by a time.</summary>
    internal int AddQuota(int account, decimal number, DueTime? due, Traits traits = Traits.None)
    {
        var instalment = register.AddInstalment(account, Units.Least(number), Units.Least(number), traits);
        SetDue(instalment, due);
        return instalment;
    }

    /// <summary>A portion that units can be credited to.</summary>
    /// <param name="slot">The portion.</param>
    /// <param name="account">What pays it.</param>
    /// <param name="isAlone">False when others compete for the same units.</param>
    internal int AddSlot(Slot slot, int account, bool isAlone)
    {
        var traits = !isAlone ? Traits.Rival : slot.TakesRest || slot.IsUnlimited ? Traits.None : Traits.Capped;
        var instalment = register.AddInstalment(account, Units.Least(slot.Least), Units.Most(slot.Most), traits);
        SetDue(instalment, slot.Due);
        return instalment;
    }

    private void SetDue(int instalment, DueTime? due)
    {
        if (due is { } time)
            register.Bring(instalment, register.Scale.Of(time.Earliest), register.Scale.Of(time.Latest));
    }

    private int AddWhole(Stipulation stipulation)
    {
        var number = Shapes.Of(stipulation) switch
        {
            Shape.Deed or Shape.Power => 1,
            Shape.Counted when stipulation.Trigger is null => stipulation.Act.Amount?.Number,
            _ => null,
        };
        return number is { } whole ? AddQuota(register.AddAccount(), whole, null) : -1;
    }

    private void SetDue(Stipulation stipulation)
    {
        var whole = WholeOf(stipulation.Id);
        if (whole < 0)
            return;
        switch (stipulation.Deadline)
        {
            case Within { Anchor: PerformanceOf anchor } within when WholeOf(anchor.Stipulation) is >= 0 and var first:
                register.Follow(whole, first, within.Length);
                break;
            case ByDate by:
                SetDue(whole, DueTime.Of(by.Time));
                break;
        }
    }

    /// <summary>Ties the legs of an exchange that must fall on one day.</summary>
    private void Tie(Exchange exchange)
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
