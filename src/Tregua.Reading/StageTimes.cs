using System.Diagnostics;

namespace Tregua.Reading;

/// <summary>The stages of reading, in order.</summary>
internal enum Stage
{
    /// <summary>From bytes to prose and metadata.</summary>
    Document,

    /// <summary>Sentences and tokens.</summary>
    Sentences,

    /// <summary>Dates.</summary>
    Dates,

    /// <summary>Quantities.</summary>
    Quantities,

    /// <summary>The class of each word.</summary>
    Tags,

    /// <summary>Phrases and clauses.</summary>
    Clauses,

    /// <summary>Who says what.</summary>
    Attributions,

    /// <summary>What happened.</summary>
    Events,

    /// <summary>Claims put together.</summary>
    Claims,

    /// <summary>The names to be masked.</summary>
    ProtectedNames,
}

/// <summary>How long each stage took, for the benchmark. It belongs to one thread.</summary>
internal sealed class StageTimes
{
    private readonly long[] _ticks = new long[Enum.GetValues<Stage>().Length];
    private long _last;

    /// <summary>The time of a stage so far.</summary>
    public TimeSpan this[Stage stage] => Stopwatch.GetElapsedTime(0, _ticks[(int)stage]);

    /// <summary>Starts the clock of a document.</summary>
    public void Start() => _last = Stopwatch.GetTimestamp();

    /// <summary>Counts the time since the last call for a stage.</summary>
    public void Ended(Stage stage)
    {
        var now = Stopwatch.GetTimestamp();
        _ticks[(int)stage] += now - _last;
        _last = now;
    }
}
