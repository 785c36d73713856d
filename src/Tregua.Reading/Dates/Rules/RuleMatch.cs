using Tregua.Reading.Dates.Values;

namespace Tregua.Reading.Dates.Rules;

/// <summary>What filled a symbol of a rule.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct Slot(Symbol Symbol, int Start, int End)
{
    /// <summary>The word, of symbols of one word.</summary>
    public TimeWord? Word { get; init; }

    /// <summary>What the rules of the symbol read.</summary>
    public Moment? Moment { get; init; }

    /// <summary>The value of a phrase.</summary>
    public string? Text { get; init; }

    /// <summary>A number.</summary>
    public decimal Number { get; init; }

    /// <summary>An hour of the day.</summary>
    public NodaTime.LocalTime Time { get; init; }
}

/// <summary>A rule that covers words of a sentence.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Slots">What filled its symbols, in order.</param>
/// <param name="CoreStart">The first token of TimeML's tag.</param>
/// <param name="CoreEnd">The token after the tag's last.</param>
internal sealed record RuleMatch(Rule Rule, int Start, int End, Slot[] Slots, int CoreStart, int CoreEnd)
{
    /// <summary>What the rule means.</summary>
    public Meaning Meaning => Rule.Meaning;

    /// <summary>The first slot that a symbol of that name filled; null when none did.</summary>
    public Slot? Of(string symbol, int skip = 0)
    {
        foreach (var slot in Slots)
        {
            if (slot.Symbol.Name == symbol && skip-- == 0)
                return slot;
        }
        return null;
    }

    /// <summary>The first moment among the slots; null when there is none.</summary>
    public Moment? Inner(int skip = 0)
    {
        foreach (var slot in Slots)
        {
            if (slot.Moment is not null && skip-- == 0)
                return slot.Moment;
        }
        return null;
    }

    /// <summary>The last word among the slots that has one of the classes; null when there is none.</summary>
    public TimeWord? LastWord(WordClass classes)
    {
        TimeWord? last = null;
        foreach (var slot in Slots)
        {
            if (slot.Word is { } word && (word.Classes & slot.Symbol.Classes & classes) != 0)
                last = word;
        }
        return last;
    }

    /// <summary>The first word among the slots that has one of the classes; null when there is none.</summary>
    public TimeWord? Word(WordClass classes)
    {
        foreach (var slot in Slots)
        {
            if (slot.Word is { } word && (slot.Symbol.Classes & classes) != 0)
                return word;
        }
        return null;
    }
}
