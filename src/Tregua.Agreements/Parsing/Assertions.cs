using Tregua.Agreements.Model;

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
        return new AssertionParse(null, []);
    }
}
