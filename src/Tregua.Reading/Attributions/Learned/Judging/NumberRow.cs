namespace Tregua.Reading.Attributions.Learned.Judging;

/// <summary>Fills a row of numbers one by one.</summary>
/// <param name="numbers">The row.</param>
internal ref struct NumberRow(Span<float> numbers)
{
    private readonly Span<float> _numbers = numbers;

    /// <summary>How many were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a number.</summary>
    public void Add(float number) => _numbers[Count++] = number;
}
