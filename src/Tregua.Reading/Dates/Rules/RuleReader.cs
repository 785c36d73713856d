using System.Collections.Immutable;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Rules;

/// <summary>Builds the trees of rules from the vocabulary's sections; each section may use those before it.</summary>
internal sealed class RuleReader
{
    /// <summary>The sections, in the order in which they may use each other, with the symbol that stands for each.</summary>
    private static readonly (string Section, string Symbol)[] Layers =
        [("length-rules", "length"), ("day-rules", "date"), ("placed-rules", "placed"), ("point-rules", "point"), ("time-rules", "time")];

    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _literals = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary;

    /// <summary>Reads every rule of a vocabulary.</summary>
    /// <exception cref="FormatException">A rule names a symbol or meaning that is not known.</exception>
    public RuleReader(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        AddWords();
        AddPhrases();
        foreach (var (section, symbol) in Layers)
            _symbols.Add(symbol, new Symbol(symbol, SymbolKind.Rules, WordClass.None) { Root = Read(section) });
    }

    /// <summary>The words that rules name, each with its number from 1.</summary>
    public IReadOnlyDictionary<string, int> Literals => _literals;

    /// <summary>The rules of a symbol.</summary>
    public RuleNode Root(string symbol) => _symbols[symbol].Root!;

    private void AddWords()
    {
        Add("weekday", SymbolKind.Word, WordClass.Weekday);
        Add("weekdays", SymbolKind.Word, WordClass.Weekdays);
        Add("short-weekday", SymbolKind.Word, WordClass.ShortWeekday);
        Add("month", SymbolKind.Word, WordClass.Month);
        Add("months", SymbolKind.Word, WordClass.Months);
        Add("unit", SymbolKind.Word, WordClass.Unit);
        Add("units", SymbolKind.Word, WordClass.Units);
        Add("any-unit", SymbolKind.Word, WordClass.Unit | WordClass.Units);
        Add("day-part", SymbolKind.Word, WordClass.DayPart);
        Add("day-parts", SymbolKind.Word, WordClass.DayParts);
        Add("season", SymbolKind.Word, WordClass.Season);
        Add("ordinal", SymbolKind.Word, WordClass.Ordinal);
        Add("day", SymbolKind.Word, WordClass.Day);
        Add("year", SymbolKind.Word, WordClass.Year);
        Add("short-year", SymbolKind.Word, WordClass.ShortYear);
        Add("decade", SymbolKind.Word, WordClass.Decade);
        Add("short-decade", SymbolKind.Word, WordClass.ShortDecade);
        Add("whole", SymbolKind.Word, WordClass.Whole);
        Add("compound", SymbolKind.Word, WordClass.Compound);
        Add("part-month", SymbolKind.Word, WordClass.PartMonth);
        Add("part-year", SymbolKind.Word, WordClass.PartYear);
        Add("quarter", SymbolKind.Word, WordClass.Quarter);
        Add("year-part", SymbolKind.Word, WordClass.YearPart);
        Add("number", SymbolKind.Number, WordClass.Number);
        Add("clock", SymbolKind.Clock, WordClass.Clock);
        Add("span", SymbolKind.Span, WordClass.None);
    }

    private void AddPhrases()
    {
        AddPhrase("some", WordClass.Some, "vague-quantities");
        AddPhrase("about", WordClass.Hedge, "length-hedges");
        AddPhrase("part", WordClass.Part, "parts");
        AddPhrase("feast", WordClass.Feast, "feasts");
    }

    private void Add(string name, SymbolKind kind, WordClass classes) => _symbols.Add(name, new Symbol(name, kind, classes));

    private void AddPhrase(string name, WordClass first, string section) =>
        _symbols.Add(name, new Symbol(name, SymbolKind.Phrase, first) { Phrases = _vocabulary.PhrasesOrNone(section) });

    private RuleNode Read(string section)
    {
        var root = new RuleNode();
        var order = 0;
        foreach (var pattern in _vocabulary.ListOrNone(section))
        {
            var rule = new Rule(order++, Meaning.Parse(_vocabulary.TableOrNone(section)[pattern]));
            Expand(pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries), 0, [], root, rule);
        }
        return root;
    }

    // "the? <day> of|in <month>" stands for the four ways to write it.
    private void Expand(string[] words, int at, ImmutableArray<Element> elements, RuleNode root, Rule rule)
    {
        if (at == words.Length)
        {
            root.Add(elements.AsSpan(), rule);
            return;
        }
        var word = words[at];
        if (word.Length > 1 && word[^1] == '?')
        {
            Expand(words, at + 1, elements, root, rule);
            word = word[..^1];
        }
        foreach (var choice in word.Split('|'))
            Expand(words, at + 1, elements.Add(ElementOf(choice)), root, rule);
    }

    private Element ElementOf(string word)
    {
        if (word is "[" or "]")
            return new Element(0, null, word == "[", word == "]");
        if (word.Length > 2 && word[0] == '<' && word[^1] == '>')
        {
            return _symbols.TryGetValue(word[1..^1], out var symbol)
                ? new Element(0, symbol, false, false)
                : throw new FormatException($"The rules of dates name the symbol '{word}', which is not known there.");
        }
        if (!_literals.TryGetValue(word, out var literal))
            _literals.Add(word, literal = _literals.Count + 1);
        return new Element(literal, null, false, false);
    }
}
