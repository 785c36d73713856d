using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Instalments;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Exchanges;

/// <summary>Whether the legs of an exchange <c>together</c> with a deadline were done on one day.</summary>
internal static class OneDay
{
    /// <summary>True when a leg was done in time, but for certain on another day than the other legs.</summary>
    internal static bool IsMissed(Setting setting, World world, Stipulation leg)
    {
        if (!setting.Rules.Has(Rule.X6OneDay) || ExchangeOf(setting, leg) is not { } exchange)
            return false;
        var legs = setting.Stipulations.RemoveAll(s => !exchange.Legs.Contains(s.Id));
        var quotas = legs.Select(l => world.Credits.Required(l) is { } number ? world.Credits.QuotaOf(l, number, world.Credits.Dates.Of(l)) : null).ToImmutableArray();
        var register = new Register(Timescale.Of(setting.Agreement), Register.AllPast);
        var instalments = new int[legs.Length];
        for (var i = 0; i < legs.Length; i++)
            instalments[i] = Copy(register, quotas[i]);
        register.Pair(instalments);
        var mine = new Quota(register, instalments[legs.IndexOf(leg)], [.. quotas.SelectMany(q => q?.ChangeDays ?? []).Distinct().Order()]);
        return mine.Courses(setting.Until) is (Course.Mismatched, Course.Mismatched);
    }

    private static Exchange? ExchangeOf(Setting setting, Stipulation leg)
    {
        foreach (var exchange in setting.Agreement.Exchanges)
        {
            if (exchange is { Together: true, Deadline: not null } && exchange.Legs.Contains(leg.Id))
                return exchange;
        }
        return null;
    }

    /// <summary>A leg as one unit, done when the leg was done in full; silence about it leaves every day open.</summary>
    private static int Copy(Register register, Quota? quota)
    {
        var account = register.AddAccount();
        var leg = quota is null ? default : quota.Register[quota.Instalment];
        var isDone = quota is not null && leg.Reached != Timescale.Never;
        register.Credit(new Fact
        {
            Account = account,
            Certain = isDone ? leg.Reached : Timescale.Never,
            Possible = isDone ? leg.Reachable : Timescale.Always,
            Low = isDone ? Units.One : 0,
            High = Units.One,
            Affirmed = 1,
            Next = -1,
            Origin = -1,
        });
        var instalment = register.AddInstalment(account, Units.One, Units.One);
        if (quota is not null)
            register.Bring(instalment, leg.DueEarliest, leg.DueLatest);
        return instalment;
    }
}
