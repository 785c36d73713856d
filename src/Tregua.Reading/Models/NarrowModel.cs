using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Tregua.Reading.Models;

/// <summary>A linear model of few labels, laid out anew so that a feature costs one line of cache and no guess of the processor goes wrong.</summary>
/// <remarks>
/// A line of 64 bytes has room for several features: their weights, a byte for each label; behind them their fingerprints, all compared
/// at once; in the last 8 bytes four bits of each one's bucket, and behind those four bits that are set when a feature had to go to the next line.
/// Together they tell features apart just as the section does.
/// </remarks>
internal sealed unsafe class NarrowModel
{
    /// <summary>The most labels: as many as one addition of vectors takes.</summary>
    public const int MostLabels = 8;

    private const int LineLength = 64;
    private const int MarksAt = 56; // four bits of a feature's bucket each, and those below
    private const int KeysAt = 24; // sixteen fingerprints could stand here; the first lanes are weights
    private const int Lanes = 16;
    private const double Load = 0.55;

    private readonly byte[] _memory;
    private readonly byte* _lines;
    private readonly uint _buckets;
    private readonly ulong _linesPerBucket; // in units of 1 / 2^32
    private readonly int _labels;
    private readonly int _firstLane;
    private readonly ulong _goesOn; // set, where another bucket's bits would stand, when a feature had to go to the next line
    private readonly uint _lanes; // two bits for each lane that holds a fingerprint

    /// <summary>Lays out a section that <see cref="LinearModelWriter"/> wrote for at most <see cref="MostLabels"/> labels.</summary>
    public NarrowModel(ModelSection section)
    {
        var model = new LinearModel(section);
        if (model.LabelCount > MostLabels)
            throw new ArgumentException($"A model of {model.LabelCount} labels is laid out in lines; {MostLabels} are the most.", nameof(section));
        _labels = model.LabelCount;
        Scale = model.Scale;
        _buckets = model.BucketCount;
        var slots = Math.Min(Lanes - 1, MarksAt / (_labels + 2));
        _firstLane = Lanes - slots;
        _lanes = uint.MaxValue << (2 * _firstLane);
        _goesOn = 15UL << (4 * slots);
        var lines = (uint)Math.Ceiling((model.FeatureCount + 1) / (slots * Load));
        _linesPerBucket = ((ulong)lines << 32) / _buckets;
        _memory = GC.AllocateArray<byte>(checked((int)((lines + 1L) * LineLength) + (Spare(model.FeatureCount) * LineLength)), pinned: true);
        var start = (nuint)Unsafe.AsPointer(ref _memory[0]);
        _lines = (byte*)((start + LineLength - 1) / LineLength * LineLength);
        Fill(section);
    }

    /// <summary>How many labels.</summary>
    public int LabelCount => _labels;

    /// <summary>What a score must be multiplied with to give the trained weights' unit.</summary>
    public float Scale { get; }

    /// <summary>Asks for the memory of features, so that it has come when their weights are summed.</summary>
    public void Expect(ReadOnlySpan<ulong> features)
    {
        if (!Sse.IsSupported)
            return;
        foreach (var feature in features)
            Sse.Prefetch0(Line(Bucket(feature)));
    }

    /// <summary>The scores of the labels: the sums of the features' weights. Lanes beyond the labels have no meaning.</summary>
    /// <param name="features">At most 250 features, well mixed (<see cref="FeatureHash"/>).</param>
    public Vector256<int> Score(ReadOnlySpan<ulong> features)
    {
        var all = Vector128<short>.Zero;
        var clamped = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            var bucket = Bucket(feature);
            var line = Line(bucket);
            var found = Found(line, (ushort)feature);
            var slot = (BitOperations.TrailingZeroCount(found) / 2) - _firstLane; // the one behind the last when none was found
            var any = (int)(found | (0 - found)) >> 31; // all bits or none
            var marks = Unsafe.ReadUnaligned<ulong>(line + MarksAt);
            var row = Unsafe.ReadUnaligned<ulong>(line + (slot * _labels)) & (ulong)any;
            if ((((uint)(marks >> (4 * slot)) ^ (bucket & (uint)any)) & 15) != 0)
                row = Search(line, bucket, (ushort)feature);
            var stored = Vector128.WidenLower(Vector128.CreateScalar(row).AsSByte());
            all += stored;
            clamped += Vector128.Min(Vector128.Max(stored, Vector128.Create((short)-LinearModel.Knee)), Vector128.Create((short)LinearModel.Knee));
        }
        var (allLower, allUpper) = Vector128.Widen(all);
        var (clampedLower, clampedUpper) = Vector128.Widen(clamped);
        return (Vector256.Create(allLower, allUpper) * LinearModel.Slope) - (Vector256.Create(clampedLower, clampedUpper) * (LinearModel.Slope - 1));
    }

    // Lines behind the last, for features that go on from it.
    private static int Spare(int features) => 4 + (features / LineLength);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Bucket(ulong feature) => (uint)(((feature >> 32) * _buckets) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Line(uint bucket) => _lines + (LineLength * ((bucket * _linesPerBucket) >> 32));

    // Two bits for each lane with the fingerprint.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Found(byte* line, ushort fingerprint) =>
        Vector256.Equals(Vector256.Load((ushort*)(line + KeysAt)), Vector256.Create(fingerprint)).AsByte().ExtractMostSignificantBits() & _lanes;

    private ulong Search(byte* line, uint bucket, ushort fingerprint)
    {
        for (; ; line += LineLength)
        {
            var marks = Unsafe.ReadUnaligned<ulong>(line + MarksAt);
            for (var found = Found(line, fingerprint); found != 0; found &= found - 1, found &= found - 1)
            {
                var slot = (BitOperations.TrailingZeroCount(found) / 2) - _firstLane;
                if ((((uint)(marks >> (4 * slot)) ^ bucket) & 15) == 0)
                    return Unsafe.ReadUnaligned<ulong>(line + (slot * _labels));
            }
            if ((marks & _goesOn) == 0)
                return 0;
        }
    }

    private void Fill(ModelSection section)
    {
        var used = new byte[_memory.Length / LineLength];
        var slots = Lanes - _firstLane;
        Span<sbyte> weights = stackalloc sbyte[MostLabels];
        for (var rows = new LinearRows(section); rows.Next(weights);)
        {
            var line = (Line(rows.Bucket) - _lines) / LineLength;
            for (; used[line] == slots; line++)
                Unsafe.WriteUnaligned(_lines + (line * LineLength) + MarksAt, Unsafe.ReadUnaligned<ulong>(_lines + (line * LineLength) + MarksAt) | _goesOn);
            Put(_lines + (line * LineLength), used[line]++, rows.Bucket, rows.Fingerprint, weights[.._labels]);
        }
    }

    private void Put(byte* line, int slot, uint bucket, ushort fingerprint, ReadOnlySpan<sbyte> weights)
    {
        weights.CopyTo(new Span<sbyte>(line + (slot * _labels), _labels));
        Unsafe.WriteUnaligned(line + KeysAt + (2 * (_firstLane + slot)), fingerprint);
        var marks = Unsafe.ReadUnaligned<ulong>(line + MarksAt) | ((ulong)(bucket & 15) << (4 * slot));
        Unsafe.WriteUnaligned(line + MarksAt, marks);
    }
}
