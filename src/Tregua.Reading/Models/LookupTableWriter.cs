using System.Buffers.Binary;

namespace Tregua.Reading.Models;

/// <summary>Collects numbers by hashed key and writes them as a section.</summary>
internal sealed class LookupTableWriter
{
    private const double Load = 0.7;

    private readonly SortedDictionary<ulong, uint> _values = [];

    /// <summary>Sets the value of a key.</summary>
    public void Set(ulong key, uint value) => _values[key] = value;

    /// <summary>The section: the same entries give the same bytes, in whatever order they were set.</summary>
    public byte[] ToSection()
    {
        var count = (uint)Math.Ceiling((_values.Count + 1) / Load);
        var section = new byte[LookupTable.HeaderLength + (count * LookupTable.SlotLength)];
        BinaryPrimitives.WriteUInt32LittleEndian(section, count);
        BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(4), (uint)_values.Count);
        var slots = section.AsSpan(LookupTable.HeaderLength);
        foreach (var (key, value) in _values)
        {
            var slot = (uint)(((key >> 32) * count) >> 32);
            while (BinaryPrimitives.ReadUInt32LittleEndian(slots[(int)(slot * LookupTable.SlotLength)..]) != 0)
                slot = slot + 1 == count ? 0 : slot + 1;
            var free = slots[(int)(slot * LookupTable.SlotLength)..];
            BinaryPrimitives.WriteUInt32LittleEndian(free, LookupTable.Fingerprint(key));
            BinaryPrimitives.WriteUInt32LittleEndian(free[4..], value);
        }
        return section;
    }
}
