using System.Collections.Immutable;
using Tregua.Evidence.Reports;
using Tregua.Reading.Attributions;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Names;

/// <summary>Finds the names of people who are detained, held or dead, wherever they stand. Doubt protects.</summary>
internal static class ProtectedNames
{
    /// <summary>Every mention, by place.</summary>
    public static ImmutableArray<TextSpan> Find(StoredText text, ImmutableArray<Parse> parses, Lexicon lexicon)
    {
        if (!TellsOfPeople(parses))
            return [];
        var people = new Dictionary<string, Fate>(StringComparer.OrdinalIgnoreCase);
        var speakers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var places = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var finder = new OrdealFinder();
        foreach (var parse in parses)
        {
            if (Casing.IsHeadlineCase(parse.Sentence.Sentence))
                continue;
            finder.Look(parse.Sentence);
            Gather(parse.Sentence, finder, people, speakers, places);
        }
        // The agreement's own actors are never hidden.
        var known = LexiconNames.Of(lexicon);
        var mentions = new NameMentions();
        foreach (var (name, fate) in people.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (IsProtected(fate, Speaks(name, speakers), places.Contains(name)) && known.Find(name) is not { Role: NameRole.Actor or NameRole.Performer })
                mentions.Add(name);
        }
        return mentions.In(text);
    }

    private static bool TellsOfPeople(ImmutableArray<Parse> parses)
    {
        foreach (var parse in parses)
        {
            foreach (var token in parse.Sentence.Tokens)
            {
                if (Ordeals.Of(token.Word) is var ordeal && (ordeal.Tells || ordeal.Use.HasFlag(OrdealUse.Naming)))
                    return true;
            }
        }
        return false;
    }

    private static void Gather(TaggedSentence sentence, OrdealFinder finder, Dictionary<string, Fate> people, HashSet<string> speakers, HashSet<string> places)
    {
        for (var r = 0; r < finder.Runs.Count; r++)
        {
            var run = finder.Runs[r];
            var name = sentence.Words(run.First, run.End);
            if (finder.Fates[r] != Fate.None && !IsAttribute(sentence, run))
                people[name] = people.GetValueOrDefault(name) | finder.Fates[r];
            if (NameLinks.Speaks(sentence, run))
                speakers.Add(name);
            else if (NameLinks.Governor(sentence, run) is { Length: > 0 } governor && NameWords.Locatives.Contains(governor) && (governor != "from" || run.End - run.First == 1))
                places.Add(name);
        }
    }

    // "the Orin truce" is no person's name; "took Morrow hostage" is.
    private static bool IsAttribute(TaggedSentence sentence, NameRun run) =>
        run.End - run.First == 1 && sentence.Tag(run.End) == WordTag.Noun && Ordeals.Of(sentence.Word(run.End)).Use == OrdealUse.None;

    private static bool IsProtected(Fate fate, bool speaks, bool isPlace) =>
        fate.HasFlag(Fate.Dead) ? !isPlace || fate.HasFlag(Fate.Held)
        : fate.HasFlag(Fate.Held) ? !isPlace && !(speaks && fate.HasFlag(Fate.Freed))
        : !isPlace && !speaks;

    // By the whole name, or by the surname with which the text goes on.
    private static bool Speaks(string name, HashSet<string> speakers) =>
        speakers.Contains(name) || (name.LastIndexOf(' ') is var space and > 0 && speakers.Contains(name[(space + 1)..]));
}
