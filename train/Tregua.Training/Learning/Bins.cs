namespace Tregua.Training.Learning;

/// <summary>Numbers sorted into bins: each value has its own where there are few, else bins hold about as many rows each.</summary>
internal sealed class Bins
{
    /// <summary>The most bins of a number.</summary>
    public const int Most = 64;

    private readonly byte[][] _columns;
    private readonly float[][] _thresholds;

    /// <summary>Sorts numbers.</summary>
    /// <param name="numbers">The numbers, row by row.</param>
    /// <param name="rows">How many rows.</param>
    public Bins(float[] numbers, int rows)
    {
        Numbers = numbers.Length / rows;
        _columns = new byte[Numbers][];
        _thresholds = new float[Numbers][];
        for (var number = 0; number < Numbers; number++)
        {
            var values = new float[rows];
            for (var row = 0; row < rows; row++)
                values[row] = numbers[(row * Numbers) + number];
            _thresholds[number] = Thresholds(values);
            _columns[number] = [.. values.Select(value => Bin(_thresholds[number], value))];
        }
    }

    /// <summary>How many numbers a row has.</summary>
    public int Numbers { get; }

    /// <summary>How many bins a number has.</summary>
    public int Count(int number) => _thresholds[number].Length + 1;

    /// <summary>The bins of a number, row by row.</summary>
    public byte[] Column(int number) => _columns[number];

    /// <summary>The bin of a number in a row.</summary>
    public int Of(int row, int number) => _columns[number][row];

    /// <summary>The largest value up to which numbers are in a bin or one before it.</summary>
    public float Threshold(int number, int bin) => _thresholds[number][bin];

    private static float[] Thresholds(float[] values)
    {
        var sorted = values.Order().ToArray();
        var distinct = sorted.Distinct().ToArray();
        if (distinct.Length <= Most)
            return [.. distinct.Zip(distinct.Skip(1), Between)];
        var cuts = Enumerable.Range(1, Most - 1).Select(part => sorted[(int)((long)part * sorted.Length / Most)]).Distinct();
        return [.. cuts.Where(cut => cut < sorted[^1])];
    }

    private static float Between(float low, float high) => low + ((high - low) / 2);

    private static byte Bin(float[] thresholds, float value)
    {
        var bin = Array.BinarySearch(thresholds, value);
        return (byte)(bin >= 0 ? bin : ~bin);
    }
}
