namespace Tregua.Cases.Intake;

/// <summary>A page that was not fetched, or not to its end.</summary>
public sealed class PageRefusedException : Exception
{
    /// <summary>Says why, in a whole sentence, and what to do.</summary>
    public PageRefusedException(string message, string? hint = null)
        : base(message) => Hint = hint;

    /// <summary>Says why.</summary>
    public PageRefusedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers.</summary>
    public PageRefusedException()
    {
    }

    /// <summary>What to do; null when there is nothing to add.</summary>
    public string? Hint { get; }
}
