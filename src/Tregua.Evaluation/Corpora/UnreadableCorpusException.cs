namespace Tregua.Evaluation.Corpora;

/// <summary>A corpus that cannot be read: a folder or file that is not there or not of the layout the scorer takes.</summary>
public sealed class UnreadableCorpusException : Exception
{
    /// <summary>Says what is wrong and what was expected, for people.</summary>
    public UnreadableCorpusException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong and why.</summary>
    public UnreadableCorpusException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers.</summary>
    public UnreadableCorpusException()
    {
    }
}
