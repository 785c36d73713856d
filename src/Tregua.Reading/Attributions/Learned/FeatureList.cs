using System.Runtime.CompilerServices;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>
/// Collects the features of one word in a span that the caller keeps: single ones first, then groups, in order, of those whose few values
/// are mostly the same as those of the word before, so that their sum is too.
/// </summary>
internal ref struct FeatureList
{
    /// <summary>The most groups.</summary>
    public const int MostGroups = 4;

    private readonly Span<ulong> _into;
    private readonly Span<ulong> _keys;
    private Starts _starts;
    private int _count;

    /// <summary>An empty list that takes all features.</summary>
    /// <param name="into">Room for them.</param>
    public FeatureList(Span<ulong> into)
        : this(into, [])
    {
    }

    /// <summary>An empty list that takes only those groups which are other than those of the word before.</summary>
    /// <param name="into">Room for the features.</param>
    /// <param name="keys">What the groups of the word before were made of.</param>
    public FeatureList(Span<ulong> into, Span<ulong> keys)
    {
        _into = into;
        _keys = keys;
        ((Span<int>)_starts).Fill(-1);
    }

    /// <summary>All that were added.</summary>
    public readonly ReadOnlySpan<ulong> Added => _into[.._count];

    /// <summary>Those of them that are in no group.</summary>
    public readonly ReadOnlySpan<ulong> Single => _into[..End(-1)];

    /// <summary>Adds a feature of one part.</summary>
    /// <param name="template">Which feature it is.</param>
    /// <param name="part">Its value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong part) => _into[_count++] = FeatureHash.Mix(template, part);

    /// <summary>Adds a feature of two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first, ulong second) => _into[_count++] = FeatureHash.Mix(template, first, second);

    /// <summary>Opens a group, to which the features belong that are added next.</summary>
    /// <param name="group">Its number.</param>
    /// <param name="key">All values that its features are made of and that differ from word to word; not all bits are set.</param>
    /// <returns>Whether its features are to be added: false when they are those of the word before.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Opens(int group, ulong key)
    {
        if (_keys.IsEmpty)
            return true;
        if (_keys[group] == key)
            return false;
        _keys[group] = key;
        _starts[group] = _count;
        return true;
    }

    /// <summary>The features of a group; empty when they are those of the word before.</summary>
    public readonly ReadOnlySpan<ulong> Of(int group) => _starts[group] < 0 ? [] : _into[_starts[group]..End(group)];

    // Where the features before the next group end.
    private readonly int End(int group)
    {
        for (var next = group + 1; next < MostGroups; next++)
        {
            if (_starts[next] >= 0)
                return _starts[next];
        }
        return _count;
    }

    [InlineArray(MostGroups)]
    private struct Starts
    {
        private int _start;
    }
}
