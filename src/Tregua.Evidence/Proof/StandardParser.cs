using System.Diagnostics.CodeAnalysis;

namespace Tregua.Evidence.Proof;

/// <summary>Reads standards of proof by recursive descent.</summary>
internal sealed class StandardParser
{
    private const int MaxDepth = 32;
    private static readonly StandardName[] Names = Enum.GetValues<StandardName>();

    private readonly List<string> _words;
    private readonly IReadOnlyDictionary<string, string>? _definitions;
    private readonly List<string> _open;
    private int _next;
    private int _depth;
    private string? _error;

    private StandardParser(string text, IReadOnlyDictionary<string, string>? definitions, List<string> open)
    {
        _words = Split(text);
        _definitions = definitions;
        _open = open;
    }

    internal static bool TryParse(
        string text,
        IReadOnlyDictionary<string, string>? definitions,
        [NotNullWhen(true)] out Standard? standard,
        [NotNullWhen(false)] out string? error)
    {
        standard = Parse(text, definitions, [], out error);
        return standard is not null;
    }

    private static Standard? Parse(string text, IReadOnlyDictionary<string, string>? definitions, List<string> open, out string? error)
    {
        var parser = new StandardParser(text, definitions, open);
        var standard = parser.Or();
        if (standard is not null && parser._next < parser._words.Count)
            parser._error = $"A standard of proof cannot go on with `{parser._words[parser._next]}`; expected `and`, `or` or its end.";
        error = parser._error;
        return error is null ? standard : null;
    }

    private Standard? Or()
    {
        var left = And();
        while (left is not null && Accept("or"))
            left = And() is { } right ? new OrStandard(left, right) : null;
        return left;
    }

    private Standard? And()
    {
        var left = Unary();
        while (left is not null && Accept("and"))
            left = Unary() is { } right ? new AndStandard(left, right) : null;
        return left;
    }

    private Standard? Unary()
    {
        if (++_depth > MaxDepth)
            return Fail($"A standard of proof can be nested at most {MaxDepth} deep.");
        var standard = Accept("not") ? Unary() is { } inner ? new NotStandard(inner) : null
            : Accept("(") ? Closed(Or())
            : Name();
        _depth--;
        return standard;
    }

    private Standard? Closed(Standard? inner) =>
        inner is null || Accept(")") ? inner : Fail("A parenthesis in the standard of proof is not closed; expected `)`.");

    private Standard? Name()
    {
        if (_next == _words.Count)
            return Fail($"A standard of proof is missing a name; expected one of {Known()}.");
        var word = _words[_next++];
        foreach (var name in Names)
        {
            if (string.Equals(StandardText.Word(name), word, StringComparison.OrdinalIgnoreCase))
                return new NamedStandard(name);
        }
        if (_definitions is null || !_definitions.TryGetValue(word, out var definition))
            return Fail($"`{word}` is not a standard of proof; expected one of {Known()}.");
        return Defined(word, definition);
    }

    private Standard? Defined(string name, string definition)
    {
        if (_open.Contains(name))
            return Fail($"The standard `{name}` is defined by itself.");
        _open.Add(name);
        var meaning = Parse(definition, _definitions, _open, out var error);
        _open.Remove(name);
        return meaning is null ? Fail(error!) : new CaseStandard(name, meaning);
    }

    private Standard? Fail(string error)
    {
        _error ??= error;
        return null;
    }

    private bool Accept(string word)
    {
        if (_next == _words.Count || !string.Equals(_words[_next], word, StringComparison.OrdinalIgnoreCase))
            return false;
        _next++;
        return true;
    }

    private string Known()
    {
        var names = new List<string>();
        foreach (var name in Names)
            names.Add(StandardText.Word(name));
        if (_definitions is not null)
            names.AddRange(_definitions.Keys.Order(StringComparer.Ordinal));
        return string.Join(", ", names.Take(names.Count - 1)) + " or " + names[^1];
    }

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        foreach (var chunk in text.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            words.Add(chunk);
        return words;
    }
}
