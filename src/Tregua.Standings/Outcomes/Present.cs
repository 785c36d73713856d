using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>Where an exploration sets out: the text under one reading, and what has come about by the day asked about as far as is reported.</summary>
internal sealed record Present
{
    internal required Agreement Agreement { get; init; }

    /// <summary>The stipulations that exist and are not replaced.</summary>
    internal required ImmutableArray<Stipulation> Stipulations { get; init; }

    /// <summary>The first day on which something can happen: the day asked about, of which not everything may be reported yet.</summary>
    internal required LocalDate At { get; init; }

    /// <summary>The phases as they run, by id.</summary>
    internal required ImmutableDictionary<string, PresentPhase> Phases { get; init; }

    /// <summary>True where nobody is taken to do anything.</summary>
    internal bool IsIdle { get; init; }

    /// <summary>The minute in which a fact came about, 1 where only that it did is known; 0 where it has not.</summary>
    internal Func<Fact, int> Known { get; init; } = _ => 0;

    /// <summary>The first minute too late for a stipulation whose date is known and can no longer move; 0 for others.</summary>
    internal Func<Stipulation, int> Due { get; init; } = _ => 0;

    /// <summary>Whether something is due already under a ratio clause.</summary>
    internal Func<Stipulation, bool> IsTriggered { get; init; } = _ => false;

    /// <summary>The stipulations that keeping one of them keeps as well, because one event counts in both.</summary>
    internal Func<Stipulation, ImmutableArray<string>> KeepsToo { get; init; } = _ => [];

    internal Stipulation? Stipulation(string id)
    {
        foreach (var stipulation in Stipulations)
        {
            if (stipulation.Id == id)
                return stipulation;
        }
        return null;
    }

    /// <summary>The stipulations that ask for terms on a topic.</summary>
    internal Stipulation? AsksFor(string topic)
    {
        foreach (var stipulation in Stipulations)
        {
            if (stipulation.Act is { Verb: "agree", Topic: { } own } && own == topic)
                return stipulation;
        }
        return null;
    }
}

/// <summary>How one phase runs, under one reading.</summary>
internal sealed record PresentPhase
{
    internal required Phase Phase { get; init; }

    internal required PhaseState State { get; init; }

    /// <summary>When it started; null when it has not.</summary>
    internal LocalDateTime? Start { get; init; }

    /// <summary>The first moment after it by its length, with what is known to prolong it; null without length or start.</summary>
    internal LocalDateTime? End { get; init; }

    /// <summary>The first moment after it, once it is over; null before.</summary>
    internal LocalDateTime? Over { get; init; }

    /// <summary>The last moment that <see cref="End"/> can be, where it is not known exactly.</summary>
    internal LocalDateTime? LastEnd { get; init; }

    /// <summary>What its continuation means.</summary>
    internal ReadingMeaning Meaning { get; init; } = ReadingMeaning.Ends;

    /// <summary>For how long it is renewed; null when it is not, under this reading.</summary>
    internal Span? RenewsFor { get; init; }

    /// <summary>True when it was renewed before.</summary>
    internal bool WasRenewed { get; init; }

    /// <summary>How many more times it can be renewed; null without limit.</summary>
    internal int? RenewalsLeft { get; init; }

    /// <summary>How many more times performance can make it longer; null without limit; 0 where it cannot.</summary>
    internal int? ExtensionsLeft { get; init; } = 0;

    /// <summary>True where it is past its length and goes on, or may.</summary>
    internal bool IsPastLength { get; init; }
}
