using Tregua.Reading.Dates.Values;

namespace Tregua.Reading.Dates.Rules;

/// <summary>Walks the tree of rules along the tokens of a sentence; of the rules that fit, the longest that means something counts.</summary>
internal static class RuleMatcher
{
    private const int MostSlots = 12;
    private const int SpanReach = 6; // tokens in which the noun of "day 23 of the shaky truce" stands

    /// <summary>What the best rule makes of the words at a token; null when none fits.</summary>
    public static Moment? Match(Scan scan, RuleNode root, int at)
    {
        if (at >= scan.Tokens.Length || !root.CanStart(scan.Word(at)))
            return null;
        var walk = new Walk(scan, at);
        walk.From(root, at, 0, at, -1);
        return walk.Best();
    }

    private struct Walk(Scan scan, int start)
    {
        private Slots _slots;
        private List<RuleMatch>? _found;

        public void From(RuleNode node, int at, int depth, int coreStart, int coreEnd)
        {
            foreach (var rule in node.Rules)
                Found(rule, at, depth, coreStart, coreEnd);
            if (node.Opened is { } opened)
                From(opened, at, depth, at, coreEnd);
            if (node.Closed is { } closed)
                From(closed, at, depth, coreStart, at);
            if (at >= scan.Tokens.Length)
                return;
            var word = scan.Word(at);
            if (word is not null && node.After(word) is { } next)
                From(next, at + 1, depth, coreStart, coreEnd);
            if (depth == MostSlots)
                return;
            foreach (var (symbol, after) in node.Symbols)
            {
                if (!symbol.CanStart(word) || Read(symbol, word, at) is not { } slot)
                    continue;
                _slots[depth] = slot;
                From(after, slot.End, depth + 1, coreStart, coreEnd);
            }
        }

        public readonly Moment? Best()
        {
            if (_found is null)
                return null;
            _found.Sort(static (left, right) => left.End != right.End ? right.End.CompareTo(left.End) : left.Rule.Order.CompareTo(right.Rule.Order));
            foreach (var match in _found)
            {
                if (match.Meaning.Kind == MeaningKind.Nothing)
                    return null;
                if (Meanings.Of(scan, match) is { } moment)
                    return moment;
            }
            return null;
        }

        private void Found(Rule rule, int end, int depth, int coreStart, int coreEnd)
        {
            if (end == start)
                return;
            var slots = new Slot[depth];
            for (var i = 0; i < depth; i++)
                slots[i] = _slots[i];
            (_found ??= []).Add(new RuleMatch(rule, start, end, slots, coreStart, coreEnd < 0 ? end : coreEnd));
        }

        private readonly Slot? Read(Symbol symbol, TimeWord? word, int at)
        {
            switch (symbol.Kind)
            {
                case SymbolKind.Word:
                    return new Slot(symbol, at, at + 1) { Word = word };
                case SymbolKind.Phrase:
                    return symbol.Phrases!.Match(scan.Tokens, at) is { } phrase ? new Slot(symbol, at, at + phrase.Length) { Text = phrase.Value } : null;
                case SymbolKind.Number:
                    return scan.Grammar.Numbers.Count(scan.Tokens, at) is { } number ? new Slot(symbol, at, at + number.Length) { Number = number.Value } : null;
                case SymbolKind.Clock:
                    return scan.Grammar.Clock.Match(scan, at) is { } clock ? new Slot(symbol, at, clock.End) { Time = clock.Time } : null;
                case SymbolKind.Span:
                    return Span(at) is > 0 and var end ? new Slot(symbol, at, end) : null;
                default:
                    return Match(scan, symbol.Root!, at) is { } moment ? new Slot(symbol, at, moment.End) { Moment = moment } : null;
            }
        }

        // "the first phase", "the fragile truce", "phase two".
        private readonly int Span(int at)
        {
            for (var i = at; i < Math.Min(scan.Tokens.Length, at + SpanReach); i++)
            {
                if (!scan.Grammar.Spans.TryGetValue(scan.Lower(i), out var kind))
                    continue;
                return kind.Length > 0 && scan.Grammar.Numbers.Cardinal(scan.Tokens, i + 1) is { } number ? i + 1 + number.Length : i + 1;
            }
            return 0;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(MostSlots)]
    private struct Slots
    {
        private Slot _first;
    }
}
