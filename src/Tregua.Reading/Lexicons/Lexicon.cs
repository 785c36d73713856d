using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Reading.Lexicons;

/// <summary>What the reader is told of an agreement: its names and its calendar. Optional; without it the reader reads as well as it can.</summary>
public sealed record Lexicon
{
    /// <summary>Nothing known.</summary>
    public static Lexicon Empty { get; } = new();

    /// <summary>Actors with every name reports use for them.</summary>
    public ImmutableArray<ActorEntry> Actors { get; init; } = [];

    /// <summary>Things with every name reports use for them.</summary>
    public ImmutableArray<ThingEntry> Things { get; init; } = [];

    /// <summary>Phases with their first day when known, so that "day 23 of the truce" has a date.</summary>
    public ImmutableArray<PhaseEntry> Phases { get; init; } = [];

    /// <summary>Topics of talks and terms, such as "second phase".</summary>
    public ImmutableArray<string> Topics { get; init; } = [];
}

/// <summary>What an actor is to the agreement, as far as the kind of a source depends on it.</summary>
public enum ActorStanding
{
    /// <summary>A party or non-signatory.</summary>
    Party,

    /// <summary>A mediator or guarantor.</summary>
    Mediator,

    /// <summary>A monitor.</summary>
    Monitor,
}

/// <summary>An actor's names.</summary>
/// <param name="Name">Its name in the agreement; what <c>side</c> holds.</param>
/// <param name="Standing">What it is.</param>
/// <param name="Aliases">Other names of it ("Tel Aviv").</param>
/// <param name="Members">People and organs that speak for it.</param>
/// <param name="Performers">Groups whose acts count as its performance; they speak for its side.</param>
public sealed record ActorEntry(string Name, ActorStanding Standing, ImmutableArray<string> Aliases, ImmutableArray<string> Members, ImmutableArray<string> Performers);

/// <summary>A thing's names, singular.</summary>
/// <param name="Name">Its name in the agreement.</param>
/// <param name="IsPersons">True when it counts people, whose names are masked.</param>
/// <param name="Aliases">Other names of it.</param>
/// <param name="Kinds">Its kinds at every depth, each with its other words.</param>
public sealed record ThingEntry(string Name, bool IsPersons, ImmutableArray<string> Aliases, ImmutableArray<KindEntry> Kinds);

/// <summary>A kind's names.</summary>
/// <param name="Name">Its name in the agreement.</param>
/// <param name="Aliases">Other words for it.</param>
public sealed record KindEntry(string Name, ImmutableArray<string> Aliases);

/// <summary>A phase's name and calendar.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Starts">Its first day; null when not known.</param>
/// <param name="Days">Its length in days; null when none.</param>
public sealed record PhaseEntry(string Id, string Title, LocalDate? Starts, int? Days);
