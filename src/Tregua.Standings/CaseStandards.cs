using System.Diagnostics.CodeAnalysis;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;

namespace Tregua.Standings;

/// <summary>Standards of proof as a case knows them: the named ones and those its agreement file defines.</summary>
public static class CaseStandards
{
    /// <summary>Reads a standard in the words of <c>--standard</c>.</summary>
    /// <param name="agreement">Whose own standards are known besides the named ones.</param>
    /// <param name="text">The words.</param>
    /// <param name="standard">The standard; null when the words are not one.</param>
    /// <param name="error">One sentence saying what is wrong; null on success.</param>
    public static bool TryParse(Agreement agreement, string text, [NotNullWhen(true)] out Standard? standard, [NotNullWhen(false)] out string? error)
    {
        var definitions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in agreement.Standards)
            definitions[clause.Name] = clause.Definition;
        return Standard.TryParse(text, definitions, out standard, out error);
    }
}
