using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Syntax;

/// <summary>Cuts one line into tokens; the first mistake of a line is reported, and the line marked broken.</summary>
internal ref struct LineLexer
{
    private const string Punctuation = ",:()";
    private const decimal LargestNumber = 999_999_999m;

    private readonly string _source;
    private readonly int _number;
    private readonly DiagnosticBag _bag;
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private int _at;
    private int _column = 1;
    private bool _broken;

    public LineLexer(string source, int number, DiagnosticBag bag)
    {
        _source = source;
        _number = number;
        _bag = bag;
    }

    public Line Read()
    {
        SkipSpaces();
        var indent = Indentation();
        string? comment = null;
        while (_at < _source.Length && comment is null)
        {
            if (_source[_at] == '#')
                comment = _source[_at..].TrimEnd();
            else
                ReadToken();
            SkipSpaces();
        }

        FindSeparators();
        return new Line(_number, indent, _tokens.ToImmutable(), comment, _source) { IsBroken = _broken };
    }

    // Tabs are an error; counting them as one level keeps the lines after them where they were meant.
    private readonly int Indentation()
    {
        var indent = 0;
        foreach (var c in _source.AsSpan(0, _at))
            indent = c == '\t' ? (indent / 4 * 4) + 4 : indent + 1;
        return indent;
    }

    private void SkipSpaces()
    {
        while (_at < _source.Length && char.IsWhiteSpace(_source[_at]))
        {
            if (_source[_at] == '\t')
                _bag.AddOnce(Messages.Tab(new SourceMark(_number, _column, 1)));
            Advance();
        }
    }

    private void ReadToken()
    {
        var c = _source[_at];
        if (c == '"')
            ReadText();
        else if (Punctuation.Contains(c, StringComparison.Ordinal))
            ReadPunctuation(c);
        else
            ReadRun();
    }

    private void ReadPunctuation(char c)
    {
        var kind = c switch { ',' => TokenKind.Comma, ':' => TokenKind.Colon, '(' => TokenKind.Open, _ => TokenKind.Close };
        var column = _column;
        Advance();
        Add(kind, c.ToString(), column, c.ToString());
    }

    private void ReadText()
    {
        var (start, column) = (_at, _column);
        var value = new StringBuilder();
        Advance();
        while (_at < _source.Length && _source[_at] != '"')
        {
            if (_source[_at] == '\\' && _at + 1 < _source.Length)
            {
                if (_source[_at + 1] is not ('"' or '\\'))
                    Break(Messages.UnknownEscape(new SourceMark(_number, _column, 2), Escape()));
                Advance();
            }

            var from = _at;
            Advance();
            value.Append(_source, from, _at - from);
        }

        if (_at >= _source.Length)
            Break(Messages.UnclosedText(new SourceMark(_number, column, 1)));
        else
            Advance();
        Add(TokenKind.Text, _source[start.._at], column, value.ToString());
    }

    private readonly string Escape() =>
        char.IsHighSurrogate(_source[_at + 1]) ? _source.Substring(_at, Math.Min(3, _source.Length - _at)) : _source.Substring(_at, 2);

    private void ReadRun()
    {
        var (start, column) = (_at, _column);
        while (_at < _source.Length && IsRun(_source[_at]))
            Advance();
        if (TimeShapes.IsDayAndHour(_source.AsSpan(start, _at - start)))
        {
            while (_at + 1 < _source.Length && _source[_at] == ':' && char.IsAsciiDigit(_source[_at + 1]))
            {
                Advance();
                while (_at < _source.Length && IsRun(_source[_at]))
                    Advance();
            }
        }

        AddRun(_source[start.._at], column);
    }

    private static bool IsRun(char c) => !char.IsWhiteSpace(c) && c is not ('"' or '#') && !Punctuation.Contains(c, StringComparison.Ordinal);

    private void AddRun(string run, int column)
    {
        var mark = new SourceMark(_number, column, _column - column);
        var kind = TokenShapes.KindOf(run);
        if (kind == TokenKind.Unknown)
            Break(run[0] is '“' or '”' or '„' ? Messages.CurlyQuote(mark with { Length = 1 }) : Messages.Unreadable(mark, run));
        var token = new Token(kind, run, mark, run);
        _tokens.Add(kind switch
        {
            TokenKind.Time => WithTime(token),
            TokenKind.Number => WithNumber(token, run),
            TokenKind.Ordinal => WithNumber(token, run[..^2]),
            _ => token,
        });
    }

    private Token WithTime(Token token)
    {
        if (TimeShapes.Parse(token.Source) is not { } time)
            Break(Messages.NoSuchTime(token.Mark, token.Source));
        else if (time.Date.Year is < TimeShapes.FirstYear or > TimeShapes.LastYear)
            Break(Messages.YearOutOfRange(token.Mark, TimeShapes.FirstYear, TimeShapes.LastYear));
        else
            return token with { Time = time };
        return token;
    }

    private Token WithNumber(Token token, string digits)
    {
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > LargestNumber)
            Break(Messages.NumberTooLarge(token.Mark));
        return token with { Number = number };
    }

    // "1,135" would otherwise read as two numbers in a list.
    private void FindSeparators()
    {
        for (var i = 2; i < _tokens.Count; i++)
        {
            var (first, comma, last) = (_tokens[i - 2], _tokens[i - 1], _tokens[i]);
            var touching = first.Mark.Column + first.Mark.Length == comma.Mark.Column && comma.Mark.Column + 1 == last.Mark.Column;
            if (touching && first.Kind == TokenKind.Number && comma.Kind == TokenKind.Comma && last.Kind == TokenKind.Number)
                Break(Messages.NumberWithSeparators(first.Mark with { Length = last.Mark.Column + last.Mark.Length - first.Mark.Column }, first.Source + last.Source));
        }
    }

    private void Add(TokenKind kind, string source, int column, string value) =>
        _tokens.Add(new Token(kind, source, new SourceMark(_number, column, Math.Max(1, _column - column)), value));

    private void Break(Diagnostic diagnostic)
    {
        if (!_broken)
            _bag.Add(diagnostic);
        _broken = true;
    }

    private void Advance()
    {
        _at += char.IsHighSurrogate(_source[_at]) && _at + 1 < _source.Length && char.IsLowSurrogate(_source[_at + 1]) ? 2 : 1;
        _column++;
    }
}
