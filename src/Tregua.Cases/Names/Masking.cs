using System.Collections.Immutable;
using Tregua.Evidence.Reports;

namespace Tregua.Cases.Names;

/// <summary>
/// Hides the names of detained, held or dead people: as many <c>▮</c> as the name has code points, so that offsets hold.
/// </summary>
public sealed class Masking
{
    private Masking(bool shows) => Shows = shows;

    /// <summary>Hides nothing: what <c>--names</c> asks for.</summary>
    public static Masking Off { get; } = new(shows: true);

    /// <summary>True when names are shown.</summary>
    public bool Shows { get; }

    /// <summary>Hides what one document's reader protected.</summary>
    public static Masking Of(StoredText text, ImmutableArray<TextSpan> protectedNames) => throw new NotSupportedException($"{text}{protectedNames}");

    /// <summary>Any text with every protected name in it hidden; null stays null.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public string? Hide(string? text) => Shows ? text : throw new NotSupportedException(text);
}
