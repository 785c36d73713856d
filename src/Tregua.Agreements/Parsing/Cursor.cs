using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Walks along the tokens of one line. After the first mistake it is at its end and stays silent, so that one mistake gives one message.</summary>
internal sealed class Cursor(Line line, DiagnosticBag bag)
{
    private readonly Wanted? _wanted = bag.Wanted?.Line == line.Number ? bag.Wanted : null;
    private readonly int _end = EndOf(line, bag);
    private int _next;

    public Line Line => line;

    /// <summary>True once something on the line could not be read.</summary>
    public bool Failed { get; private set; } = line.IsBroken;

    public bool AtEnd => Peek() is null;

    /// <summary>Where the next token stands; just after the last one at the end of the line.</summary>
    public SourceMark Here => Peek()?.Mark ?? new SourceMark(line.Number, line.Mark.Column + line.Mark.Length, 1);

    /// <summary>The position, to return to with <see cref="ReturnTo"/>.</summary>
    public int Position => _next;

    public Token? Peek(int ahead = 0) => !Failed && _next + ahead < _end ? line.Tokens[_next + ahead] : null;

    /// <summary>The names that may stand here, for whoever asks what may.</summary>
    public void Want(SymbolKind kind, IEnumerable<string> names)
    {
        if (_wanted is not null && !Failed && AtEnd)
            _wanted.Add(kind, names);
    }

    public void ReturnTo(int position) => _next = position;

    public Token? Take()
    {
        var token = Peek();
        if (token is not null)
            _next++;
        return token;
    }

    public bool At(TokenKind kind, int ahead = 0) => Peek(ahead)?.Kind == kind;

    public bool AtWord(string word, int ahead = 0)
    {
        if (_wanted is not null && ahead == 0 && !Failed && AtEnd)
            _wanted.Add(word);
        return IsWord(word, ahead);
    }

    private bool IsWord(string word, int ahead) => Peek(ahead) is { Kind: TokenKind.Word } token && token.Source == word;

    /// <summary>True when the next words are those of the phrase.</summary>
    public bool AtWords(string phrase)
    {
        var ahead = 0;
        foreach (var range in phrase.AsSpan().Split(' '))
        {
            if (_wanted is not null && !Failed && Peek(ahead) is null)
                _wanted.Add(phrase[range.Start.Value..]);
            if (Peek(ahead++) is not { Kind: TokenKind.Word } token || !token.Source.AsSpan().SequenceEqual(phrase.AsSpan(range)))
                return false;
        }

        return true;
    }

    /// <summary>Takes the phrase when it comes next.</summary>
    public bool Try(string phrase)
    {
        if (!AtWords(phrase))
            return false;
        _next += phrase.Count(c => c == ' ') + 1;
        return true;
    }

    /// <summary>Takes a token of the kind when it comes next.</summary>
    public Token? Try(TokenKind kind) => At(kind) ? Take() : null;

    /// <summary>Takes the phrase; without it the line fails.</summary>
    public bool Expect(string phrase)
    {
        if (Try(phrase))
            return true;
        // What stands there of the phrase is passed, so that the message points at the word that is wrong.
        var words = phrase.Split(' ');
        var matched = 0;
        while (matched < words.Length - 1 && IsWord(words[matched], 0))
        {
            matched++;
            _next++;
        }

        var rest = $"`{string.Join(' ', words[matched..])}`";
        FailExpected(matched == 0 ? rest : $"{rest} after `{string.Join(' ', words[..matched])}`", words[matched..]);
        return false;
    }

    /// <summary>Takes a token of the kind; without it the line fails, having expected <paramref name="what"/>.</summary>
    public Token? Expect(TokenKind kind, string what)
    {
        if (At(kind))
            return Take();
        FailExpected(what);
        return null;
    }

    /// <summary>Fails unless the line ends here.</summary>
    public void ExpectEnd(params IReadOnlyList<string> possible)
    {
        if (Peek() is { } token)
            Fail(Messages.LeftOver(token.Mark, token.Source, Suggestion.For(token.Source, possible)));
    }

    /// <summary>Fails here, having expected something else; the hint is sought among the words possible.</summary>
    public void FailExpected(string expected, params IReadOnlyList<string> possible)
    {
        var found = Peek();
        Fail(Messages.Expected(Here, expected, found?.Source, found is null ? null : Suggestion.For(found.Source, possible)));
    }

    // Asked what may stand at a point, the line is read up to it.
    private static int EndOf(Line line, DiagnosticBag bag)
    {
        if (bag.Wanted?.Line != line.Number)
            return line.Tokens.Length;
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            if (line.Tokens[i].Source == Wanted.Marker)
                return i;
        }

        return line.Tokens.Length;
    }

    public void Fail(Diagnostic diagnostic)
    {
        if (!Failed)
            bag.Add(diagnostic);
        Failed = true;
    }
}
