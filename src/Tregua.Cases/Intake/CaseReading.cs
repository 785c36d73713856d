using NodaTime;

namespace Tregua.Cases.Intake;

/// <summary>Reads documents, into a case when one is given.</summary>
public static class CaseReading
{
    /// <summary>The largest document that is read, in bytes: 64 MB.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Reads every document of a request, in a fixed order. A document that cannot be read is reported and the others go on.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="clock">When it is recorded.</param>
    /// <param name="progress">Called before each document and at the end; null for silence.</param>
    /// <exception cref="CaseException">A path does not exist, there is nothing to read, or the case or its ledger cannot be used.</exception>
    public static ReadOutcome Read(ReadRequest request, IClock clock, Action<ReadProgress>? progress = null) =>
        throw new NotSupportedException($"{request}{clock}{progress}");
}
