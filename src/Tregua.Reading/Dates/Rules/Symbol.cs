using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Rules;

/// <summary>What a rule asks for between angle brackets.</summary>
internal enum SymbolKind
{
    /// <summary>One word of a class.</summary>
    Word,

    /// <summary>A phrase of a table.</summary>
    Phrase,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>An hour of the day with its zone.</summary>
    Clock,

    /// <summary>A noun whose days are counted, with up to four words before it.</summary>
    Span,

    /// <summary>What another section of rules reads.</summary>
    Rules,
}

/// <summary>A place in a rule that more than one word can fill.</summary>
/// <param name="Name">Its name in the rules, without brackets.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Classes">The classes one of which its first word has; all for a <see cref="SymbolKind.Span"/>.</param>
internal sealed record Symbol(string Name, SymbolKind Kind, WordClass Classes)
{
    /// <summary>The phrases of a <see cref="SymbolKind.Phrase"/>.</summary>
    public PhraseTable? Phrases { get; init; }

    /// <summary>The rules of a <see cref="SymbolKind.Rules"/>.</summary>
    public RuleNode? Root { get; init; }

    /// <summary>False when nothing of this kind starts with the word.</summary>
    public bool CanStart(TimeWord? word) => Kind switch
    {
        SymbolKind.Rules => Root!.CanStart(word),
        SymbolKind.Span => true,
        SymbolKind.Word or SymbolKind.Phrase or SymbolKind.Number or SymbolKind.Clock => word is not null && (word.Classes & Classes) != 0,
        _ => throw new InvalidOperationException($"{Kind}"),
    };
}
