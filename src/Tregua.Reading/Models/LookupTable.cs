using System.Runtime.CompilerServices;

namespace Tregua.Reading.Models;

/// <summary>Numbers by hashed key, read in place from a section of a model file.</summary>
/// <remarks>Open addressing with a 32-bit fingerprint: a key that is not in the table is taken for another about once in a billion times.</remarks>
internal readonly unsafe struct LookupTable
{
    /// <summary>Bytes before the slots: slots, entries.</summary>
    internal const int HeaderLength = 8;

    /// <summary>Bytes of a slot: fingerprint, value.</summary>
    internal const int SlotLength = 8;

    private readonly byte* _slots;
    private readonly uint _count;
    private readonly object? _owner; // keeps the memory that is read in place

    /// <summary>Opens a section that <see cref="LookupTableWriter"/> wrote.</summary>
    public LookupTable(ModelSection section)
    {
        _owner = section.Owner;
        _count = Unsafe.ReadUnaligned<uint>(section.Start);
        _slots = section.Start + HeaderLength;
    }

    /// <summary>The value of a key; null when the table does not have it.</summary>
    public uint? Find(ulong key)
    {
        var slot = (uint)(((key >> 32) * _count) >> 32);
        var fingerprint = Fingerprint(key);
        while (true)
        {
            var found = Unsafe.ReadUnaligned<ulong>(_slots + ((long)slot * SlotLength));
            if ((uint)found == fingerprint)
                return (uint)(found >> 32);
            if ((uint)found == 0)
                return null;
            slot = slot + 1 == _count ? 0 : slot + 1;
        }
    }

    /// <summary>What tells a key from others in neighbouring slots; never 0, which marks a free slot.</summary>
    internal static uint Fingerprint(ulong key) => (uint)key | 1;
}
