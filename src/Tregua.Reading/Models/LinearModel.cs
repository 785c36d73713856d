using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Tregua.Reading.Models;

/// <summary>Weights of hashed features for a set of labels, read in place from a section of a model file.</summary>
/// <remarks>
/// A feature's hash chooses a bucket by its upper half; inside, its lowest 16 bits tell it from the others, so that a
/// feature that was never trained is taken for another about once in 15,000 times. Weights are signed bytes in units of
/// <see cref="Scale"/>, of which those beyond <see cref="Knee"/> stand for <see cref="Slope"/> units each: most weights
/// are small, and the few large ones need no fine steps. A row is a list of (label, weight), or one byte for each label
/// when that is shorter.
/// </remarks>
internal readonly unsafe struct LinearModel
{
    /// <summary>Bytes before the bucket offsets: labels, buckets, scale, features.</summary>
    internal const int HeaderLength = 16;

    /// <summary>The count that marks a row with a weight for every label.</summary>
    internal const byte Dense = 255;

    /// <summary>The most labels of a model.</summary>
    internal const int MostLabels = 250;

    /// <summary>The largest weight that is stored to the unit.</summary>
    internal const int Knee = 64;

    /// <summary>How many units a step beyond the knee is worth.</summary>
    internal const int Slope = 8;

    /// <summary>The largest weight, in units.</summary>
    internal const int MostWeight = Knee + ((sbyte.MaxValue - Knee) * Slope);

    /// <summary>How many weights fit surely into 16 bits together.</summary>
    internal const int MostSummed = short.MaxValue / MostWeight;

    /// <summary>Bytes behind the last bucket, which are read together with its fingerprints.</summary>
    internal const int Tail = 2 * Together;

    private const int Together = 8;
    private const int Gathered = 16; // features whose rows are added in one loop
    private const int MostRow = 256; // bytes of the longest row, for the most labels
    private const int PieceLength = 16; // bytes of a row that are copied at once

    private const int Reach = 40; // bytes after which most buckets have ended, on the line of cache they start on or on the next

    private static readonly short[] Expanded = [.. Enumerable.Range(0, 256).Select(stored => (short)Expand((sbyte)stored))];

    private readonly byte* _offsets;
    private readonly byte* _rows;
    private readonly uint _buckets;
    private readonly object? _owner; // keeps the memory that is read in place

    /// <summary>Opens a section that <see cref="LinearModelWriter"/> wrote.</summary>
    public LinearModel(ModelSection section)
    {
        _owner = section.Owner;
        LabelCount = Unsafe.ReadUnaligned<int>(section.Start);
        ScoreLength = Padded(LabelCount);
        _buckets = Unsafe.ReadUnaligned<uint>(section.Start + 4);
        Scale = Unsafe.ReadUnaligned<float>(section.Start + 8);
        FeatureCount = Unsafe.ReadUnaligned<int>(section.Start + 12);
        _offsets = section.Start + HeaderLength;
        _rows = _offsets + (_buckets * 4L);
    }

    /// <summary>How many labels.</summary>
    public int LabelCount { get; }

    /// <summary>How long a span of scores must be: the labels, rounded up to whole vectors.</summary>
    public int ScoreLength { get; }

    /// <summary>What a score must be multiplied with to give the trained weights' unit.</summary>
    public float Scale { get; }

    /// <summary>How many buckets.</summary>
    public uint BucketCount => _buckets;

    /// <summary>How many features have weights.</summary>
    public int FeatureCount { get; }

    /// <summary>Adds a feature's weights to the scores of the labels.</summary>
    /// <param name="feature">The feature, well mixed (<see cref="FeatureHash"/>).</param>
    /// <param name="scores">At least <see cref="ScoreLength"/> scores.</param>
    public void Add(ulong feature, Span<int> scores) => Add([feature], scores);

    /// <summary>Adds the weights of several features.</summary>
    public void Add(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        scores = scores[..ScoreLength];
        for (; features.Length > Gathered; features = features[Gathered..])
            AddGathered(features[..Gathered], scores);
        AddGathered(features, scores);
    }

    /// <summary>What several features add together, as far as it fits into 16 bits: at most <see cref="MostSummed"/> of them.</summary>
    /// <param name="features">The features.</param>
    /// <param name="row">Room for <see cref="ScoreLength"/> scores.</param>
    public void Sum(ReadOnlySpan<ulong> features, Span<short> row)
    {
        Span<int> scores = stackalloc int[ScoreLength];
        scores.Clear();
        Expect(features);
        Add(features, scores);
        for (var i = 0; i < scores.Length; i++)
            row[i] = (short)scores[i];
    }

    /// <summary>Asks for the memory of features, so that it has come when their weights are added: they lie far apart.</summary>
    public void Expect(ReadOnlySpan<ulong> features)
    {
        if (!Sse.IsSupported)
            return;
        foreach (var feature in features)
        {
            var bucket = _rows + Unsafe.ReadUnaligned<uint>(OffsetOf(feature));
            Sse.Prefetch0(bucket);
            Sse.Prefetch0(bucket + Reach);
        }
    }

    /// <summary>The label with the highest score; of equals the first.</summary>
    public int Best(ReadOnlySpan<int> scores)
    {
        scores = scores[..LabelCount];
        ref var first = ref MemoryMarshal.GetReference(scores);
        var bests = Vector256.Create(int.MinValue);
        var label = 0;
        for (; label + 8 <= scores.Length; label += 8)
            bests = Vector256.Max(bests, Vector256.LoadUnsafe(ref first, (nuint)label));
        var best = int.MinValue;
        for (var lane = 0; lane < 8; lane++)
            best = Math.Max(best, bests[lane]);
        for (; label < scores.Length; label++)
            best = Math.Max(best, scores[label]);
        return scores.IndexOf(best);
    }

    /// <summary>Labels rounded up to whole vectors.</summary>
    internal static int Padded(int labels) => (labels + 15) / 16 * 16;

    /// <summary>The units that a stored byte stands for.</summary>
    internal static int Expand(sbyte stored) => stored + ((Slope - 1) * (Math.Max((int)stored, Knee) - Knee + Math.Min((int)stored, -Knee) + Knee));

    private byte* OffsetOf(ulong feature) => _offsets + (4 * (((feature >> 32) * _buckets) >> 32));

    // Short rows are copied behind one another and added in one loop: where each ends is no guess of the processor.
    [SkipLocalsInit]
    private void AddGathered(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        var gathered = stackalloc byte[(Gathered * MostRow) + PieceLength];
        var end = gathered;
        foreach (var feature in features)
        {
            var row = Find(_rows + Unsafe.ReadUnaligned<uint>(OffsetOf(feature)), feature, out var count);
            if (count == Dense)
            {
                AddDense((sbyte*)row, scores);
                continue;
            }
            Vector128.Load(row).Store(end);
            for (var copied = PieceLength; copied < 2 * count; copied += PieceLength)
                Vector128.Load(row + copied).Store(end + copied);
            end += 2 * count;
        }
        // A label of the file is below the label count, which the scores are as long as at least.
        ref var first = ref MemoryMarshal.GetReference(scores);
        ref var expanded = ref MemoryMarshal.GetArrayDataReference(Expanded);
        for (var entry = gathered; entry < end; entry += 2)
            Unsafe.Add(ref first, (uint)entry[0]) += Unsafe.Add(ref expanded, (uint)entry[1]);
    }

    // The row of a feature and its count, which is 0 for a feature that has none. The first eight fingerprints are compared at once, and
    // nothing hangs on the outcome but numbers; few buckets have more.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Find(byte* bucket, ulong feature, out int count)
    {
        int features = *bucket++;
        var equal = Vector128.Equals(Vector128.Load((ushort*)bucket), Vector128.Create((ushort)feature)).ExtractMostSignificantBits();
        equal &= (1u << Math.Min(features, Together)) - 1;
        var any = (ulong)((int)(equal | (0 - equal)) >> 31);
        if (features > Together && any == 0)
            return FindLater(bucket, features, feature, out count);
        var counts = bucket + (2 * features);
        var eight = Unsafe.ReadUnaligned<ulong>(counts) & any;
        var shift = 8 * BitOperations.TrailingZeroCount(equal | (1u << (Together - 1)));
        count = (int)((eight >> shift) & byte.MaxValue);
        return counts + features + (2 * Sum(eight & ((1UL << shift) - 1)));
    }

    // Half the bytes of eight rows. Only the count of a row with a weight for every label has the highest bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Sum(ulong counts)
    {
        counts -= ((counts & 0x8080808080808080) >> 7) * (ulong)(Dense - (ScoreLength / 2));
        var pairs = (counts & 0x00FF00FF00FF00FF) + ((counts >> 8) & 0x00FF00FF00FF00FF);
        return (int)((pairs * 0x0001000100010001) >> 48);
    }

    private byte* FindLater(byte* bucket, int features, ulong feature, out int count)
    {
        var row = bucket + (3 * features);
        for (var i = 0; i < features; i++)
        {
            count = bucket[(2 * features) + i];
            if (i >= Together && Unsafe.ReadUnaligned<ushort>(bucket + (2 * i)) == (ushort)feature)
                return row;
            row += count == Dense ? ScoreLength : 2 * count;
        }
        count = 0;
        return bucket;
    }

    private void AddDense(sbyte* row, Span<int> scores)
    {
        ref var first = ref MemoryMarshal.GetReference(scores);
        for (var label = 0; label < ScoreLength; label += 16)
        {
            var stored = Vector256.WidenLower(Vector128.Load(row + label).ToVector256());
            var beyond = Vector256.Max(stored, Vector256.Create((short)Knee)) + Vector256.Min(stored, Vector256.Create((short)-Knee));
            var (lower, upper) = Vector256.Widen(stored + (beyond * (short)(Slope - 1)));
            ref var target = ref Unsafe.Add(ref first, label);
            (Vector256.LoadUnsafe(ref target) + lower).StoreUnsafe(ref target);
            ref var second = ref Unsafe.Add(ref target, 8);
            (Vector256.LoadUnsafe(ref second) + upper).StoreUnsafe(ref second);
        }
    }
}
