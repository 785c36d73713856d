using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Finds in an agreement what a careful reader of the deal would ask about.</summary>
public static class Checker
{
    /// <summary>The findings, by line.</summary>
    public static ImmutableArray<Diagnostic> Check(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return [];
    }
}
