using System.Collections.Immutable;

namespace Tregua.Reading.Tests.Articles;

/// <summary>A claim that a careful reader finds: words of its span, and the fields that nobody would dispute.</summary>
/// <param name="Words">Words of the text.</param>
/// <param name="Start">Where they stand, in UTF-16 units.</param>
/// <param name="Fields">Field to value; <c>-</c> is null.</param>
internal sealed record ExpectedClaim(string Words, int Start, ImmutableArray<KeyValuePair<string, string>> Fields)
{
    /// <summary>The index after the last of its words.</summary>
    public int End => Start + Words.Length;
}
