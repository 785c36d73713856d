using System.Runtime.CompilerServices;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Collects the features of one word in a span that the caller keeps.</summary>
internal ref struct FeatureList(Span<ulong> into)
{
    private readonly Span<ulong> _into = into;

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature of one part.</summary>
    /// <param name="template">Which feature it is.</param>
    /// <param name="part">Its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong part) => _into[Count++] = FeatureHash.Mix(template, part);

    /// <summary>Adds a feature of two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second) => _into[Count++] = FeatureHash.Mix(template, first, second);
}
