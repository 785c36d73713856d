using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Tregua.Reading.Models;

/// <summary>64-bit hashes of features: the same on every machine and in every run, so that they can stand in a model file.</summary>
/// <remarks>A feature is built by mixing the hashes of its parts; strings are hashed once per token, never per feature. The mixing step is the folded 128-bit product of wyhash (Wang Yi, public domain).</remarks>
internal static class FeatureHash
{
    private const ulong First = 0xA0761D6478BD642F;
    private const ulong Second = 0xE7037ED1A0B428DB;

    /// <summary>The hash of a text, by its UTF-16 code units.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Mix((ulong)text.Length, 0);
        var bytes = MemoryMarshal.AsBytes(text);
        while (bytes.Length >= 8)
        {
            hash = Mix(hash, Unsafe.ReadUnaligned<ulong>(ref MemoryMarshal.GetReference(bytes)));
            bytes = bytes[8..];
        }
        ulong rest = 0;
        for (var i = 0; i < bytes.Length; i++)
            rest |= (ulong)bytes[i] << (8 * i);
        return bytes.Length == 0 ? hash : Mix(hash, rest);
    }

    /// <summary>The hash of two parts in this order. Either may be a small number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong left, ulong right)
    {
        var (one, other) = (left ^ First, right ^ Second);
        // Where one instruction gives only the upper half, two of them keep the lower one out of memory.
        var high = Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(one, other) : Math.BigMul(one, other, out _);
        return high ^ (one * other);
    }

    /// <summary>The hash of three parts in this order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong first, ulong second, ulong third) => Mix(Mix(first, second), third);
}
