using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Matching;

/// <summary>Finds the clause whose own words a claim speaks in, for acts that the verb table does not know.</summary>
internal sealed class WordMatch
{
    /// <summary>Fewer common words than this say nothing.</summary>
    private const int FewestWords = 2;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "of", "to", "in", "on", "by", "for", "and", "or", "with", "from", "at", "all", "any", "its", "their", "each", "without", "after", "until", "between", "is", "be", "not", "will", "has", "have",
    };

    private readonly RuleSet _rules;
    private readonly List<(Stipulation Stipulation, HashSet<string> Words)> _clauses = [];

    internal WordMatch(Agreement agreement, RuleSet rules)
    {
        _rules = rules;
        foreach (var stipulation in agreement.Stipulations)
        {
            if ((stipulation.Act.Quoted ?? stipulation.Act.Object) is { } text)
                _clauses.Add((stipulation, WordsOf(text)));
        }
    }

    /// <summary>The ids of the clauses that share most words with the claim: one, or several in the same words; none when none shares enough or two others share as many.</summary>
    internal ImmutableArray<string> Best(ResolvedClaim claim)
    {
        if (_clauses.Count == 0)
            return [];
        var mention = claim.Claim.Event;
        var what = WordsOf($"{mention.ThingPhrase} {mention.Thing}");
        var said = WordsOf($"{mention.Lemma} {mention.Place} {mention.Topic}");
        said.UnionWith(what);
        ImmutableArray<string> best = [];
        HashSet<string>? of = null;
        var most = FewestWords - 1;
        var isWhole = false;
        foreach (var (stipulation, words) in _clauses)
        {
            var common = words.Count(said.Contains);
            // What is acted upon must be among them: a place and a verb alone are said of too much.
            if (common < most || common < FewestWords || !words.Overlaps(what) || !CouldAct(stipulation, claim))
                continue;
            // A clause all of whose words are said is meant before one of which only some are.
            var whole = common == words.Count;
            var isBetter = common > most || (whole && !isWhole);
            if (!isBetter && isWhole && !whole)
                continue;
            // Clauses in the same words are all meant; which of them it performs, their time tells.
            best = isBetter ? [stipulation.Id] : of is not null && of.SetEquals(words) ? best.Add(stipulation.Id) : _rules.Has(Rule.N4Ambiguity) ? [] : best;
            of = isBetter || best.IsEmpty ? words : of;
            (most, isWhole) = (common, whole);
        }
        return best;
    }

    private static bool CouldAct(Stipulation stipulation, ResolvedClaim claim)
    {
        var acts = Acts.Performing(stipulation.Act.Verb);
        return (acts.IsEmpty || acts.Contains(claim.Act) || claim.Act is Acts.Other or Acts.Withhold or Acts.Refuse or Acts.Suspend or Acts.Resume)
            && (claim.Actors.IsEmpty || claim.Actors.Any(a => stipulation.Debtors.Contains(a.Name)));
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var phrase = Phrase.Of(text);
        foreach (var word in phrase.IsEmpty ? [] : phrase.Words)
        {
            if (!Empty.Contains(word))
                words.Add(word);
        }
        return words;
    }
}
