using System.Buffers.Binary;

namespace Tregua.Reading.Models;

/// <summary>Collects the weights of a linear model and writes them as a section.</summary>
/// <param name="labels">How many labels: at most <see cref="LinearModel.MostLabels"/>.</param>
internal sealed class LinearModelWriter(int labels)
{
    private const double FeaturesPerBucket = 3;

    private readonly List<Weight> _weights = [];
    private readonly int _labels = labels is > 0 and <= LinearModel.MostLabels
        ? labels
        : throw new ArgumentOutOfRangeException(nameof(labels), labels, $"A linear model takes 1 to {LinearModel.MostLabels} labels.");

    /// <summary>Adds a weight. A pair of feature and label is added once.</summary>
    public void Add(ulong feature, int label, double weight) => _weights.Add(new Weight(feature, (byte)label, weight));

    /// <summary>The section: the same weights give the same bytes, in whatever order they were added.</summary>
    /// <param name="scale">The unit of the stored weights; weights beyond <see cref="LinearModel.MostWeight"/> units are cut to it, weights that round to 0 are left out. Null takes the largest weight as that many units.</param>
    public byte[] ToSection(double? scale = null)
    {
        _weights.Sort();
        var unit = (float)(scale ?? Math.Max(1e-6, _weights.Select(weight => Math.Abs(weight.Value)).DefaultIfEmpty(1).Max() / LinearModel.MostWeight));
        var rows = Rows(unit);
        var buckets = (uint)Math.Max(1, Math.Ceiling(rows.Count / FeaturesPerBucket));
        var written = new MemoryStream();
        var offsets = new byte[buckets * 4];
        var next = 0;
        for (uint bucket = 0; bucket < buckets; bucket++)
        {
            var first = next;
            while (next < rows.Count && Bucket(rows[next].Feature, buckets) == bucket)
                next++;
            BinaryPrimitives.WriteUInt32LittleEndian(offsets.AsSpan((int)bucket * 4), (uint)written.Length);
            Write(written, rows[first..next]);
        }
        var section = new byte[LinearModel.HeaderLength + offsets.Length + written.Length + LinearModel.Tail];
        BinaryPrimitives.WriteInt32LittleEndian(section, _labels);
        BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(4), buckets);
        BinaryPrimitives.WriteSingleLittleEndian(section.AsSpan(8), unit);
        BinaryPrimitives.WriteInt32LittleEndian(section.AsSpan(12), rows.Count);
        offsets.CopyTo(section, LinearModel.HeaderLength);
        written.ToArray().CopyTo(section, LinearModel.HeaderLength + offsets.Length);
        return section;
    }

    private static uint Bucket(ulong feature, uint buckets) => (uint)(((feature >> 32) * buckets) >> 32);

    // In the order of the features, which is that of the buckets.
    private List<Row> Rows(float unit)
    {
        var rows = new List<Row>();
        for (var i = 0; i < _weights.Count;)
        {
            var feature = _weights[i].Feature;
            var row = new sbyte[LinearModel.Padded(_labels)];
            var any = false;
            for (; i < _weights.Count && _weights[i].Feature == feature; i++)
            {
                var value = Stored(_weights[i].Value / unit);
                row[_weights[i].Label] = value;
                any |= value != 0;
            }
            if (any)
                rows.Add(new Row(feature, Packed(row)));
        }
        return rows;
    }

    private static sbyte Stored(double units)
    {
        var size = Math.Abs(units);
        var steps = size <= LinearModel.Knee ? size : LinearModel.Knee + ((size - LinearModel.Knee) / LinearModel.Slope);
        return (sbyte)(Math.Sign(units) * Math.Min(sbyte.MaxValue, Math.Round(steps)));
    }

    // The count, then the list; or the mark, then a byte for each label.
    private static byte[] Packed(sbyte[] row)
    {
        var present = row.Count(weight => weight != 0);
        if (present * 2 >= row.Length)
            return [LinearModel.Dense, .. row.Select(weight => (byte)weight)];
        var packed = new List<byte> { (byte)present };
        for (var label = 0; label < row.Length; label++)
        {
            if (row[label] != 0)
                packed.AddRange([(byte)label, (byte)row[label]]);
        }
        return [.. packed];
    }

    private static void Write(MemoryStream written, List<Row> bucket)
    {
        if (bucket.Count > byte.MaxValue)
            throw new InvalidOperationException("More than 255 features fall into one bucket: their hashes are not well mixed.");
        written.WriteByte((byte)bucket.Count);
        foreach (var row in bucket)
        {
            written.WriteByte((byte)row.Feature);
            written.WriteByte((byte)(row.Feature >> 8));
        }
        foreach (var row in bucket)
            written.WriteByte(row.Packed[0]);
        foreach (var row in bucket)
            written.Write(row.Packed, 1, row.Packed.Length - 1);
    }

    private readonly record struct Row(ulong Feature, byte[] Packed);

    private readonly record struct Weight(ulong Feature, byte Label, double Value) : IComparable<Weight>
    {
        public int CompareTo(Weight other) => (Feature, Label).CompareTo((other.Feature, other.Label));
    }
}
