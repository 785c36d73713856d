namespace Tregua.Reading.Dates.Rules;

/// <summary>A point in the tree of rules: what may follow, and the rules that end here.</summary>
internal sealed class RuleNode
{
    private readonly Dictionary<int, RuleNode> _words = [];
    private readonly List<(Symbol Symbol, RuleNode Next)> _symbols = [];
    private readonly List<Rule> _rules = [];
    private First? _first;

    /// <summary>What follows by a symbol.</summary>
    public List<(Symbol Symbol, RuleNode Next)> Symbols => _symbols;

    /// <summary>The rules that end here, in file order.</summary>
    public List<Rule> Rules => _rules;

    /// <summary>What follows where the words of TimeML's tag begin; null when nothing does.</summary>
    public RuleNode? Opened { get; private set; }

    /// <summary>What follows where the words of TimeML's tag end; null when nothing does.</summary>
    public RuleNode? Closed { get; private set; }

    /// <summary>What follows a word; null when nothing does.</summary>
    public RuleNode? After(TimeWord word) => word.Literal > 0 && _words.TryGetValue(word.Literal, out var next) ? next : null;

    /// <summary>False when no rule goes on with the word.</summary>
    public bool CanStart(TimeWord? word)
    {
        var first = _first ??= FirstWords();
        return first.IsAnything || (word is not null && ((word.Classes & first.Classes) != 0 || (word.Literal > 0 && first.Literals.Contains(word.Literal))));
    }

    // What the next word can be, the rules of symbols included; asked only when all rules are read.
    private First FirstWords()
    {
        var first = new First(WordClass.None, [.. _words.Keys], false);
        foreach (var (symbol, _) in _symbols)
        {
            first = symbol.Root is { } root ? first.With(root._first ??= root.FirstWords())
                : symbol.Kind == SymbolKind.Span ? first with { IsAnything = true }
                : first with { Classes = first.Classes | symbol.Classes };
        }
        return Opened is { } opened ? first.With(opened._first ??= opened.FirstWords()) : first;
    }

    /// <summary>Adds a rule by its elements.</summary>
    public void Add(ReadOnlySpan<Element> elements, Rule rule)
    {
        if (elements.IsEmpty)
        {
            _rules.Add(rule);
            return;
        }
        Next(elements[0]).Add(elements[1..], rule);
    }

    private RuleNode Next(Element element)
    {
        if (element.IsOpening)
            return Opened ??= new RuleNode();
        if (element.IsClosing)
            return Closed ??= new RuleNode();
        RuleNode? next;
        if (element.Symbol is not { } symbol)
        {
            if (!_words.TryGetValue(element.Literal, out next))
                _words.Add(element.Literal, next = new RuleNode());
            return next;
        }
        foreach (var (held, after) in _symbols)
        {
            if (held == symbol)
                return after;
        }
        _symbols.Add((symbol, next = new RuleNode()));
        return next;
    }

    private sealed record First(WordClass Classes, HashSet<int> Literals, bool IsAnything)
    {
        public First With(First other) => new(Classes | other.Classes, [.. Literals, .. other.Literals], IsAnything || other.IsAnything);
    }
}

/// <summary>One element of a rule: a word, a symbol, or a mark where the words of TimeML's tag begin or end.</summary>
/// <param name="Literal">The number of the word; 0 when it is none.</param>
/// <param name="Symbol">The symbol; null when it is none.</param>
/// <param name="IsOpening">The tag begins here.</param>
/// <param name="IsClosing">The tag ends here.</param>
internal readonly record struct Element(int Literal, Symbol? Symbol, bool IsOpening, bool IsClosing);

/// <summary>A rule of dates: a pattern of words and what it means.</summary>
/// <param name="Order">Its place in the file; of rules that cover the same words the first counts.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record Rule(int Order, Meaning Meaning);
