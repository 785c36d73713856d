using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>What makes a number a floor, a ceiling or a guess: "at least", "up to", "about", "or more".</summary>
internal sealed class Hedges(Vocabulary vocabulary)
{
    private readonly PhraseTable _before = vocabulary.PhrasesOrNone("hedges-before-a-number");
    private readonly PhraseTable _after = vocabulary.PhrasesOrNone("hedges-after-a-number");
    private readonly FrozenSet<string> _blocked = vocabulary.SetOrNone("hedges-that-can-be-blocked");
    private readonly FrozenSet<string> _blockers = vocabulary.SetOrNone("hedge-blockers");

    /// <summary>The hedge that starts at a token, before a number; of two ("at least about 20") the first counts.</summary>
    public PhraseMatch? Before(ImmutableArray<Token> tokens, int at)
    {
        if (_before.Match(tokens, at) is not { } hedge || IsBlocked(tokens, at))
            return null;
        return _before.Match(tokens, at + hedge.Length) is { Value: "best" } second ? hedge with { Length = hedge.Length + second.Length } : hedge;
    }

    /// <summary>The hedge that starts at a token, after a number.</summary>
    public PhraseMatch? After(ImmutableArray<Token> tokens, int at) => _after.Match(tokens, at);

    // "talks about 20 prisoners", "control over two crossings".
    private bool IsBlocked(ImmutableArray<Token> tokens, int at) =>
        at > 0 && _blocked.Contains(tokens[at].Lower) && _blockers.Contains(tokens[at - 1].Lower);
}
