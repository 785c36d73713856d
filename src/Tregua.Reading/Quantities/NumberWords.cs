using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>English numbers, for stages that do not yet carry a language.</summary>
internal static class NumberWords
{
    private static readonly NumberReader English = new(Vocabulary.English);

    /// <inheritdoc cref="NumberReader.Cardinal"/>
    public static NumberMatch? Cardinal(ImmutableArray<Token> tokens, int at) => English.Cardinal(tokens, at);

    /// <inheritdoc cref="NumberReader.Ordinal"/>
    public static NumberMatch? Ordinal(ImmutableArray<Token> tokens, int at) => English.Ordinal(tokens, at) is { Length: 1 } ordinal ? ordinal : null;

    /// <inheritdoc cref="NumberReader.OrdinalValue"/>
    public static int? OrdinalValue(string word) => English.OrdinalValue(word);

    /// <inheritdoc cref="NumberReader.Small"/>
    public static int? Small(string word) => English.Small(word);
}

/// <summary>English plurals, for stages that do not yet carry a language.</summary>
internal static class Plurals
{
    private static readonly PluralNouns English = new(Vocabulary.English);

    /// <inheritdoc cref="PluralNouns.IsPlural"/>
    public static bool IsPlural(string word) => English.IsPlural(word);
}
