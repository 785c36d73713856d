using System.Collections.Immutable;
using Tregua.Agreements.Symbols;

namespace Tregua.Agreements.Diagnostics;

/// <summary>Gathers diagnostics while a text is read; beyond <see cref="Most"/> it only says that there are more.</summary>
internal sealed class DiagnosticBag
{
    public const int Most = 100;

    private readonly List<Diagnostic> _diagnostics = [];

    public bool IsEmpty => _diagnostics.Count == 0;

    /// <summary>True when nothing more will be told, so that nothing more need be read.</summary>
    public bool IsFull => _diagnostics.Count > Most && Wanted is null;

    /// <summary>Set when a line that may have declared a name could not be read: names unknown elsewhere may then be its, and are not told.</summary>
    public bool HasLostNames { get; set; }

    /// <summary>Set when it is asked what may stand at one point of the file; null otherwise.</summary>
    public Wanted? Wanted { get; init; }

    public void Add(Diagnostic diagnostic)
    {
        if (Messages.AreOfUnknownNames.Contains(diagnostic.Code) && _diagnostics.Exists(d => d.Message == diagnostic.Message))
            return; // told once for each name
        if (_diagnostics.Count < Most)
            _diagnostics.Add(diagnostic);
        else if (_diagnostics.Count == Most)
            _diagnostics.Add(Messages.TooManyErrors(diagnostic.Line, Most));
    }

    /// <summary>Adds a message of which one in the file is enough.</summary>
    public void AddOnce(Diagnostic diagnostic)
    {
        if (!_diagnostics.Exists(d => d.Code == diagnostic.Code))
            Add(diagnostic);
    }

    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. Told().OrderBy(d => d.Code == Messages.TooMany).ThenBy(d => d.Line).ThenBy(d => d.Column)];

    private List<Diagnostic> Told()
    {
        var others = _diagnostics.FindAll(d => !Messages.AreOfUnknownNames.Contains(d.Code));
        return HasLostNames && others.Count > 0 ? others : _diagnostics;
    }
}
