using Tregua.Agreements.Model;

namespace Tregua.Agreements.Parsing;

/// <summary>What the names of one agreement mean; gathered before the clauses are read, so that clauses may name what comes later.</summary>
internal sealed class Names
{
    private readonly Dictionary<string, Actor> _byName = [];
    private readonly Dictionary<string, Actor> _aliases = [];
    private readonly Dictionary<string, List<Meaning>> _nouns = new(StringComparer.OrdinalIgnoreCase);

    public List<Actor> Actors { get; } = [];

    public List<Thing> Things { get; } = [];

    public List<Place> Places { get; } = [];

    /// <summary>Phases by id, in file order; true when the phase has a length.</summary>
    public Dictionary<string, bool> Phases { get; } = [];

    public HashSet<string> Stipulations { get; } = [];

    public HashSet<string> Exchanges { get; } = [];

    public HashSet<string> Standards { get; } = [];

    public static Names Of(Agreement agreement)
    {
        var names = new Names();
        foreach (var actor in agreement.Actors)
            names.Add(actor);
        foreach (var thing in agreement.Things)
            names.Add(thing);
        names.Places.AddRange(agreement.Places);
        foreach (var phase in agreement.Phases)
            names.Phases.Add(phase.Id, phase.Length is not null);
        foreach (var stipulation in agreement.Stipulations)
            names.Stipulations.Add(stipulation.Id);
        foreach (var exchange in agreement.Exchanges)
            names.Exchanges.Add(exchange.Id);
        foreach (var standard in agreement.Standards)
            names.Standards.Add(standard.Name);
        return names;
    }

    public void Add(Actor actor)
    {
        Actors.Add(actor);
        _byName.TryAdd(actor.Name, actor);
        foreach (var other in (ReadOnlySpan<string>)[.. actor.Aliases, .. actor.Members, .. actor.Performers])
            _aliases.TryAdd(other, actor);
    }

    public void Add(Thing thing)
    {
        Things.Add(thing);
        AddNoun(thing.Name, thing.Aliases, new Meaning(thing, []));
        foreach (var kind in thing.Kinds)
            AddKind(thing, kind, []);
    }

    public Actor? Actor(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The actor that reports also call so, or that the named person or group belongs to; null when there is none.</summary>
    public Actor? ActorByOtherName(string name) => _aliases.GetValueOrDefault(name);

    public IEnumerable<string> OtherNames => _aliases.Keys;

    /// <summary>Everything the words may mean as they are or as a plural; the first reading that means anything wins.</summary>
    public IReadOnlyList<Meaning> Noun(string words)
    {
        foreach (var candidate in Plurals.Candidates(words))
        {
            if (_nouns.TryGetValue(candidate, out var meanings))
                return meanings;
        }

        return [];
    }

    public IEnumerable<string> Nouns => _nouns.Keys;

    private void AddKind(Thing thing, Kind kind, string[] path)
    {
        string[] own = [.. path, kind.Name];
        AddNoun(kind.Name, kind.Aliases, new Meaning(thing, own));
        foreach (var inner in kind.Kinds)
            AddKind(thing, inner, own);
    }

    private void AddNoun(string name, IEnumerable<string> aliases, Meaning meaning)
    {
        Of(name).Add(meaning);
        foreach (var alias in aliases)
            Of(alias).Add(meaning with { IsAlias = true });

        List<Meaning> Of(string word)
        {
            if (!_nouns.TryGetValue(word, out var meanings))
                _nouns[word] = meanings = [];
            return meanings;
        }
    }
}

/// <summary>What a word can mean: a thing, or a kind of it.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Kinds">From the outermost kind to the one meant; empty for the thing of any kind.</param>
internal sealed record Meaning(Thing Thing, string[] Kinds)
{
    public bool IsAlias { get; init; }

    public bool IsThing => Kinds.Length == 0;

    /// <summary>The word that clauses use.</summary>
    public string Name => IsThing ? Thing.Name : Kinds[^1];
}
