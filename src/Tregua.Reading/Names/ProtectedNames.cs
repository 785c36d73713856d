using System.Collections.Immutable;
using Tregua.Evidence.Reports;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Names;

/// <summary>Finds the names of people who are detained, held or dead, wherever they stand.</summary>
internal static class ProtectedNames
{
    /// <summary>Every mention, by place.</summary>
    public static ImmutableArray<TextSpan> Find(StoredText text, ImmutableArray<Parse> parses, Lexicon lexicon)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parse in parses)
        {
            if (parse.Sentence.Sentence.Place == SentencePlace.Heading || Casing.IsHeadlineCase(parse.Sentence.Sentence))
                continue;
            foreach (var chunk in parse.Chunks)
            {
                if (chunk.Noun is { } noun)
                    Gather(parse, noun, names);
            }
            foreach (var clause in parse.Clauses)
                Identified(parse, clause, names);
        }
        // The agreement's own actors are never hidden.
        var known = new LexiconNames(lexicon);
        names.RemoveWhere(name => known.Find(name) is { Role: NameRole.Actor or NameRole.Performer });
        return Mentions(text, names);
    }

    private static void Gather(Parse parse, NounPhrase noun, HashSet<string> names)
    {
        foreach (var item in noun.Each)
        {
            if (Before(parse.Sentence, item) is { } name)
                names.Add(name);
            if (item.Of is { } of)
            {
                if (IsPersons(parse.Sentence.Lower(item.Head)))
                {
                    foreach (var inner in of.Each)
                    {
                        if (NameAtEnd(parse.Sentence, inner) is { } dead)
                            names.Add(dead);
                    }
                }
                Gather(parse, of, names);
            }
        }
    }

    // "named the three as NAME, a teacher, and NAME"; "were identified as NAME": every name up to the end of the list.
    private static void Identified(Parse parse, Clause clause, HashSet<string> names)
    {
        var sentence = parse.Sentence;
        if (Died(sentence, clause) && clause.Subject is { } dead)
        {
            foreach (var item in dead.Each)
            {
                if (NameAtEnd(sentence, item) is { } name && item.Quantity is null && !Vocabulary.English.Set("bodies").Contains(sentence.Lower(item.Head)))
                    names.Add(name);
            }
        }
        if (clause.Verb.Lemma is not ("name" or "identify"))
            return;
        var first = clause.Verb.End;
        while (first < sentence.Count && sentence.Lower(first) != "as" && sentence.Tag(first) is not (WordTag.Stop or WordTag.That))
            first++;
        if (sentence.Lower(first) != "as")
            return;
        for (var i = first + 1; i < sentence.Count; i++)
        {
            if (sentence.Tag(i) is WordTag.Stop or WordTag.Quote or WordTag.Relative or WordTag.Subordinator || IsFinite(sentence.Tag(i)))
                break;
            if (sentence.Tag(i) != WordTag.Name || LexiconNames.Country(sentence.Lower(i)) is not null)
                continue;
            var start = i;
            while (sentence.Tag(i + 1) == WordTag.Name)
                i++;
            if (sentence.Lower(start - 1) is not ("of" or "in" or "from" or "near" or "at"))
                names.Add(sentence.Words(start, i + 1));
        }
    }

    // "was killed", "died", "was brought home in a coffin"
    private static bool Died(TaggedSentence sentence, Clause clause) =>
        clause.Verb.Lemma == "die" || (clause.Verb.IsPassive && clause.Verb.Lemma is "kill" or "execute" or "murder" or "bury" or "assassinate")
        || clause.Complements.Any(complement => complement.Preposition == "in" && Singular(sentence.Lower(complement.Noun.Head)) is "coffin" or "grave");

    private static string Singular(string noun) => noun.TrimEnd('s');

    private static bool IsFinite(WordTag tag) => tag is WordTag.VerbPast or WordTag.VerbPresent or WordTag.Be or WordTag.Have or WordTag.Modal;

    private static bool IsPersons(string lower)
    {
        var persons = Vocabulary.English.Table("persons");
        return persons.ContainsKey(lower) || (lower.EndsWith('s') && persons.ContainsKey(lower[..^1])) || lower == "bodies";
    }

    // "Israeli captive NAME"
    private static string? Before(TaggedSentence sentence, NounPhrase noun)
    {
        var at = -1;
        for (var i = noun.CoreFirst; i < noun.Head; i++)
        {
            if (Vocabulary.English.Set("former").Contains(sentence.Lower(i)))
                return null;
            if (IsPersons(sentence.Lower(i)))
                at = i;
        }
        return at < 0 ? null : NameAtEnd(sentence, noun);
    }

    private static string? NameAtEnd(TaggedSentence sentence, NounPhrase noun)
    {
        if (sentence.Tag(noun.Head) != WordTag.Name)
            return null;
        var first = noun.Head;
        while (first > noun.CoreFirst && sentence.Tag(first - 1) == WordTag.Name && !Vocabulary.English.Table("nationalities").ContainsKey(sentence.Lower(first - 1)))
            first--;
        return first == noun.Head && LexiconNames.Country(sentence.Lower(first)) is not null ? null : sentence.Words(first, noun.Head + 1);
    }

    private static ImmutableArray<TextSpan> Mentions(StoredText text, HashSet<string> names)
    {
        var spans = new SortedSet<TextSpan>();
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            AddMentions(text, name, spans);
            var surname = name.Split(' ')[^1];
            if (surname.Length > 2 && surname != name)
                AddMentions(text, surname, spans, alone: true);
        }
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && merged[^1].Overlaps(span))
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }
        return merged.ToImmutable();
    }

    private static void AddMentions(StoredText text, string name, SortedSet<TextSpan> spans, bool alone = false)
    {
        for (var at = text.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text.Text[at - 1])) && (end == text.Text.Length || !char.IsLetterOrDigit(text.Text[end])) && !(alone && FollowsGivenName(text.Text, at)))
                spans.Add(text.Span(at, end));
        }
    }

    // "Ham Tavel" is not the dead Jorn Tavel; "Mr Tavel" may be.
    private static bool FollowsGivenName(string text, int at)
    {
        if (at < 3 || text[at - 1] != ' ' || !char.IsLetter(text[at - 2]))
            return false;
        var start = at - 2;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text[start..(at - 1)];
        var startsSentence = start < 2 || text[start - 1] != ' ' || text[start - 2] is '.' or '!' or '?' or '"' or '”';
        return char.IsUpper(word[0]) && !startsSentence && !Vocabulary.English.Table("titles").ContainsKey(word.ToLowerInvariant());
    }
}
