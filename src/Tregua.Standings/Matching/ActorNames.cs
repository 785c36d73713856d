using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Matching;

/// <summary>An actor that a text names.</summary>
/// <param name="Name">Its name in the agreement.</param>
/// <param name="Group">The group for which the text names it, when its acts count as the actor's performance; null when the actor itself.</param>
internal readonly record struct NamedActor(string Name, string? Group);

/// <summary>Finds the agreement's actors in names as published. What is ambiguous finds nobody.</summary>
internal sealed class ActorNames
{
    /// <summary>Nouns after a people's adjective that make a phrase an organ of the state or group: "Israeli delegation".</summary>
    private static readonly HashSet<string> Organs = new(StringComparer.Ordinal)
    {
        "delegation", "government", "army", "force", "military", "official", "officer", "team", "troop", "cabinet", "minister", "ministry", "authority",
        "police", "soldier", "negotiator", "spokesperson", "spokesman", "spokeswoman", "side", "envoy", "parliament", "president", "premier", "leadership",
        "leader", "mediator", "navy", "airstrike", "strike", "warplane", "aircraft", "drone", "tank", "coordinator", "diplomat", "command", "commander",
        "fighter", "faction", "group", "movement", "state", "administration", "service", "security", "intelligence", "representative", "ambassador", "source",
    };

    private static readonly string[] AdjectiveEndings = ["i", "n", "an", "ian", "ese", "ish", "ite"];

    private readonly List<Entry> _entries = [];

    internal ActorNames(Agreement agreement)
        : this(agreement, RuleSet.All)
    {
    }

    internal ActorNames(Agreement agreement, RuleSet rules)
    {
        foreach (var actor in agreement.Actors)
        {
            Add(actor.Name, actor.Name, null);
            if (!rules.Has(Rule.N1Actors))
                continue;
            foreach (var alias in actor.Aliases)
                Add(alias, actor.Name, null);
            foreach (var member in actor.Members)
                Add(member, actor.Name, null);
            foreach (var performer in actor.Performers)
                Add(performer, actor.Name, performer);
        }
        _entries.Sort((a, b) => b.Name.Words.Length.CompareTo(a.Name.Words.Length));
    }

    /// <summary>The actors that a text names, in the order of the text, each once; empty when it names none of the agreement's.</summary>
    internal ImmutableArray<NamedActor> Find(string? text)
    {
        var phrase = Phrase.Of(text);
        if (phrase.IsEmpty)
            return [];
        var taken = new bool[phrase.Words.Length];
        var found = new List<(int At, NamedActor Actor, Phrase Name)>();
        foreach (var entry in _entries)
        {
            var at = phrase.IndexOf(entry.Name);
            // A name inside a longer one is not it, but it may stand by itself further on.
            while (at >= 0 && Overlaps(taken, at, entry.Name.Words.Length) && !IsSameName(found, at, entry))
                at = phrase.IndexOf(entry.Name, at + 1);
            if (at < 0)
                continue;
            taken.AsSpan(at, entry.Name.Words.Length).Fill(true);
            found.Add((at, entry.Actor, entry.Name));
        }
        FindAdjectives(phrase, taken, found);
        found.Sort((a, b) => a.At.CompareTo(b.At));
        return Distinct(found);
    }

    /// <summary>The one actor that a text names; null when it names none or several. A group that is an actor itself is that actor.</summary>
    internal NamedActor? FindOne(string? text)
    {
        var found = Find(text);
        if (found.Length > 1 && found.Any(a => a.Group is null))
            found = found.RemoveAll(a => a.Group is not null);
        return found is [var one] ? one : null;
    }

    /// <summary>A group can be an actor of the agreement and its acts count as another's performance: it is both.</summary>
    private static bool IsSameName(List<(int At, NamedActor Actor, Phrase Name)> found, int at, Entry entry) =>
        found.Exists(f => f.At == at && f.Name.Equals(entry.Name) && (f.Actor.Group is null) != (entry.Actor.Group is null));

    private void FindAdjectives(Phrase phrase, bool[] taken, List<(int At, NamedActor Actor, Phrase Name)> found)
    {
        var hasOrgan = false;
        foreach (var word in phrase.Words)
            hasOrgan |= Organs.Contains(word);
        for (var i = 0; hasOrgan && i < taken.Length; i++)
        {
            if (!taken[i] && ByAdjective(phrase.Words[i]) is { } actor)
                found.Add((i, actor, default));
        }
    }

    private NamedActor? ByAdjective(string word)
    {
        NamedActor? found = null;
        foreach (var entry in _entries)
        {
            if (!entry.Name.Words[0].Equals(Stem(word, entry.Name), StringComparison.Ordinal))
                continue;
            if (found is { } other && other != entry.Actor)
                return null;
            found = entry.Actor;
        }
        return found;
    }

    private static string? Stem(string word, Phrase name)
    {
        if (name.Words is not [{ Length: >= 4 } only] || !word.StartsWith(only, StringComparison.Ordinal))
            return null;
        return AdjectiveEndings.Contains(word[only.Length..]) ? only : null;
    }

    private static bool Overlaps(bool[] taken, int at, int length) => taken.AsSpan(at, length).Contains(true);

    private static ImmutableArray<NamedActor> Distinct(List<(int At, NamedActor Actor, Phrase Name)> found)
    {
        var actors = ImmutableArray.CreateBuilder<NamedActor>();
        foreach (var (_, actor, _) in found)
        {
            var known = -1;
            for (var i = 0; i < actors.Count; i++)
            {
                if (actors[i].Name == actor.Name)
                    known = i;
            }
            if (known < 0)
                actors.Add(actor);
            else if (actors[known].Group is null && actor.Group is not null)
                actors[known] = actor;
        }
        return actors.ToImmutable();
    }

    private void Add(string name, string actor, string? group)
    {
        var phrase = Phrase.Of(name);
        if (!phrase.IsEmpty)
            _entries.Add(new Entry(phrase, new NamedActor(actor, group)));
    }

    private readonly record struct Entry(Phrase Name, NamedActor Actor);
}
