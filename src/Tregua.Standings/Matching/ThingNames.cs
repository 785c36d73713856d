using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Matching;

/// <summary>A thing that a text names.</summary>
/// <param name="Thing">Its name in the agreement.</param>
/// <param name="Kinds">Its kind, outermost first; empty when the text tells none.</param>
internal readonly record struct NamedThing(string Thing, ImmutableArray<string> Kinds);

/// <summary>Finds the agreement's things and kinds in nouns as published; the longest name wins, what is ambiguous finds nothing.</summary>
internal sealed class ThingNames
{
    private static readonly HashSet<string> Shams = new(StringComparer.Ordinal) { "false", "fake", "sham", "bogus" };

    private readonly List<Entry> _entries = [];

    internal ThingNames(Agreement agreement)
        : this(agreement, RuleSet.All)
    {
    }

    internal ThingNames(Agreement agreement, RuleSet rules)
    {
        foreach (var thing in agreement.Things)
        {
            if (thing.OutsideAgreement && !rules.Has(Rule.X8OutsideTheAgreement))
                continue;
            Add(thing.Name, thing.Name, []);
            if (!rules.Has(Rule.N2Things))
                continue;
            foreach (var alias in thing.Aliases)
                Add(alias, thing.Name, []);
            AddKinds(thing.Name, [], thing.Kinds);
        }
    }

    /// <summary>The thing of a claim's event; null when none of the agreement's or more than one fits.</summary>
    internal NamedThing? Find(EventMention mention)
    {
        var phrase = Phrase.Of(mention.ThingPhrase);
        var head = Phrase.Of(mention.Thing);
        // A false body is no body: to deny that one was handed over denies nothing of the real ones.
        if (!phrase.IsEmpty && phrase.Words.Any(Shams.Contains))
            return null;
        var kind = Phrase.Of(mention.Kind);
        var thing = Longest(phrase, head) ?? Longest(head, head) ?? (head.IsEmpty && phrase.IsEmpty ? Longest(kind, head) : null);
        if (thing is null)
            return null;
        var kinds = ImmutableArray<string>.Empty;
        foreach (var text in new[] { kind, phrase, head })
        {
            if (Deepest(thing, text) is { } found && found.Length > kinds.Length)
                kinds = found;
        }
        // "body of a prisoner": a kind that only another thing has makes it neither.
        return kinds.IsEmpty && (IsKindOfAnother(thing, kind) || IsKindOfAnother(thing, head)) ? null : new NamedThing(thing, kinds);
    }

    /// <summary>The path of a kind as a clause names it, outermost first; empty for the thing of any kind.</summary>
    internal ImmutableArray<string> PathOf(ThingReference reference)
    {
        foreach (var entry in _entries)
        {
            if (reference.Kind is { } kind && entry.Thing == reference.Thing && !entry.Kinds.IsEmpty && entry.Kinds[^1] == kind)
                return entry.Kinds;
        }
        return [];
    }

    /// <summary>A kind stands for its thing only where it is the noun itself: "body", but not "wounded" of "wounded people".</summary>
    private string? Longest(Phrase text, Phrase head)
    {
        string? best = null;
        var length = 0;
        var ambiguous = false;
        foreach (var entry in _entries)
        {
            if (!text.Contains(entry.Name) || (!entry.Kinds.IsEmpty && !head.IsEmpty && !entry.Name.Contains(head)))
                continue;
            if (entry.Name.Words.Length > length)
                (best, length, ambiguous) = (entry.Thing, entry.Name.Words.Length, false);
            else if (entry.Name.Words.Length == length && entry.Thing != best)
                ambiguous = true;
        }
        return ambiguous ? null : best;
    }

    private ImmutableArray<string>? Deepest(string thing, Phrase text)
    {
        ImmutableArray<string>? best = null;
        foreach (var entry in _entries)
        {
            if (entry.Thing == thing && entry.Kinds.Length > (best?.Length ?? 0) && text.Contains(entry.Name))
                best = entry.Kinds;
        }
        return best;
    }

    private bool IsKindOfAnother(string thing, Phrase text)
    {
        foreach (var entry in _entries)
        {
            if (entry.Thing != thing && !entry.Kinds.IsEmpty && text.Equals(entry.Name))
                return true;
        }
        return false;
    }

    private void AddKinds(string thing, ImmutableArray<string> path, ImmutableArray<Kind> kinds)
    {
        foreach (var kind in kinds)
        {
            var here = path.Add(kind.Name);
            Add(kind.Name, thing, here);
            foreach (var alias in kind.Aliases)
                Add(alias, thing, here);
            AddKinds(thing, here, kind.Kinds);
        }
    }

    private void Add(string name, string thing, ImmutableArray<string> kinds)
    {
        var phrase = Phrase.Of(name);
        if (!phrase.IsEmpty)
            _entries.Add(new Entry(phrase, thing, kinds));
    }

    private readonly record struct Entry(Phrase Name, string Thing, ImmutableArray<string> Kinds);
}
