using System.Collections.Immutable;

namespace Tregua.Standings.Cells;

/// <summary>Compares sequences item by item.</summary>
/// <typeparam name="T">The items.</typeparam>
internal sealed class Sequences<T> : IEqualityComparer<ImmutableArray<T>>
{
    internal static Sequences<T> Same { get; } = new();

    public bool Equals(ImmutableArray<T> a, ImmutableArray<T> b)
    {
        if (a.IsDefault || b.IsDefault || a.Length != b.Length)
            return a.IsDefault && b.IsDefault;
        for (var i = 0; i < a.Length; i++)
        {
            if (!IsSame(a[i], b[i]))
                return false;
        }
        return true;
    }

    public int GetHashCode(ImmutableArray<T> sequence) => sequence.Length;

    private static bool IsSame(T a, T b) => ReferenceEquals(a, b) || EqualityComparer<T>.Default.Equals(a, b);
}
