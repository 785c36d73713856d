using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads a claim entered by hand, in the same words as scenarios.</summary>
public static class Assertions
{
    /// <summary>Reads one assertion, such as <c>Hamas released 3 living hostages on 2025-01-19</c>.</summary>
    /// <param name="text">One line.</param>
    /// <param name="agreement">The agreement whose names it uses.</param>
    public static AssertionParse Parse(string text, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(agreement);
        var bag = new DiagnosticBag();
        var cursor = new Cursor(new LineLexer(text, 1, bag).Read(), bag);
        var assertion = new AssertionReader(cursor, new Scope(Names.Of(agreement), bag) { InReports = true }).Read();
        cursor.ExpectEnd();
        return new AssertionParse(bag.IsEmpty ? assertion : null, bag.ToImmutable());
    }
}
