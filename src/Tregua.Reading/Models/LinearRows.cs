using System.Runtime.CompilerServices;

namespace Tregua.Reading.Models;

/// <summary>The rows of a linear model's section, one after another.</summary>
internal unsafe ref struct LinearRows
{
    private readonly byte* _end; // of the buckets
    private readonly byte* _rows;
    private readonly int _labels;
    private readonly int _length; // of a row with a weight for every label
    private readonly uint _buckets;
    private byte* _fingerprints;
    private byte* _row;
    private int _features;
    private int _feature;
    private uint _bucket;

    /// <summary>Starts before the first row.</summary>
    public LinearRows(ModelSection section)
    {
        _labels = Unsafe.ReadUnaligned<int>(section.Start);
        _length = LinearModel.Padded(_labels);
        _buckets = Unsafe.ReadUnaligned<uint>(section.Start + 4);
        _end = section.Start + section.Length;
        _rows = section.Start + LinearModel.HeaderLength + (_buckets * 4L);
        _row = _rows;
        _bucket = uint.MaxValue;
        _feature = -1;
    }

    /// <summary>The bucket of the row.</summary>
    public readonly uint Bucket => _bucket;

    /// <summary>What tells the row's feature from others in the bucket.</summary>
    public readonly ushort Fingerprint => Unsafe.ReadUnaligned<ushort>(_fingerprints + (2 * _feature));

    /// <summary>Goes to the next row.</summary>
    /// <param name="weights">Room for a weight, as stored, for each label.</param>
    /// <returns>False after the last.</returns>
    public bool Next(scoped Span<sbyte> weights)
    {
        _feature++;
        while (_feature >= _features)
        {
            if (++_bucket >= _buckets || _row >= _end)
                return false;
            _features = *_row;
            _fingerprints = _row + 1;
            _row += 1 + (3 * _features);
            _feature = 0;
        }
        weights.Clear();
        int count = _fingerprints[(2 * _features) + _feature];
        if (count == LinearModel.Dense)
        {
            new ReadOnlySpan<sbyte>(_row, _labels).CopyTo(weights);
            _row += _length;
            return true;
        }
        for (; count > 0; count--, _row += 2)
            weights[_row[0]] = (sbyte)_row[1];
        return true;
    }
}
