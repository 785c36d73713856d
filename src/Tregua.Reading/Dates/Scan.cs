using System.Collections.Immutable;
using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates;

/// <summary>A sentence under search, with what its dates are resolved against.</summary>
internal sealed record Scan
{
    private readonly TimeWord?[] _words;

    /// <summary>Looks up every word once.</summary>
    public Scan(DateGrammar grammar, ImmutableArray<Token> tokens, DateContext context)
    {
        Grammar = grammar;
        Tokens = tokens;
        Context = context;
        _words = new TimeWord?[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            _words[i] = grammar.Words.Of(tokens[i]);
    }

    /// <summary>The language.</summary>
    public DateGrammar Grammar { get; }

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The anchor and the agreement's calendar.</summary>
    public DateContext Context { get; init; }

    /// <summary>The direction imposed by the words around, such as the end of a range; null when the clause's tense decides.</summary>
    public Direction? Imposed { get; init; }

    /// <summary>True when <see cref="Imposed"/> rests on the preposition alone: enough for a weekday, not for a year.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The day that relative words count from.</summary>
    public LocalDate? Anchor => Context.Anchor;

    /// <summary>What a token says of time; null when nothing or past either end.</summary>
    public TimeWord? Word(int at) => at >= 0 && at < _words.Length ? _words[at] : null;

    /// <summary>The lower-case text of a token; empty past either end.</summary>
    public string Lower(int at) => at >= 0 && at < Tokens.Length ? Tokens[at].Lower : "";

    /// <summary>Which way a date between two tokens points.</summary>
    public Direction DirectionOf(int first, int end) => DirectionOfDay(first, end) switch
    {
        Direction.FutureUnlessYesterday => Direction.Future,
        Direction.OncePlanned => Direction.Nearer,
        var direction => direction,
    };

    /// <summary>Which way a weekday between two tokens points; weak signs are told from others.</summary>
    public Direction DirectionOfDay(int first, int end) => Imposed ?? Grammar.Directions.Of(Tokens, first, end);

    /// <summary>Which way a date without a year points, as far as a verb says so.</summary>
    public Direction DirectionOfYear(int first, int end) => IsWeak ? Direction.Unknown : DirectionOf(first, end);

    /// <summary>True when the token is there and starts with a capital.</summary>
    public bool IsCapitalised(int at) => at >= 0 && at < Tokens.Length && Tokens[at].IsCapitalised;
}
