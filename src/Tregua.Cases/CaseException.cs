namespace Tregua.Cases;

/// <summary>How a failure ends the program.</summary>
public enum FailureKind
{
    /// <summary>Wrong usage, or input that cannot be read or is not valid: exit code 2.</summary>
    Input,

    /// <summary>A ledger whose content is damaged: exit code 3.</summary>
    Integrity,
}

/// <summary>One failure, for people and for JSON.</summary>
/// <param name="Code">A short stable word, such as <c>no-agreement-file</c> or a diagnostic's code.</param>
/// <param name="Message">What is wrong, a whole sentence.</param>
/// <param name="File">The file concerned; null when none.</param>
/// <param name="Line">The line in it, from 1; null when it has none.</param>
/// <param name="Column">The column in code points, from 1; null when it has none.</param>
/// <param name="Hint">What to do; null when the message says it all.</param>
public sealed record Problem(string Code, string Message, string? File = null, int? Line = null, int? Column = null, string? Hint = null);

/// <summary>An operation that cannot be done, with one clear message and what to do. Never a bug in the program.</summary>
public sealed class CaseException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="problem">The failure.</param>
    /// <param name="kind">How it ends the program.</param>
    /// <param name="inner">The cause.</param>
    public CaseException(Problem problem, FailureKind kind = FailureKind.Input, Exception? inner = null)
        : base(problem.Message, inner)
    {
        Problem = problem;
        Kind = kind;
    }

    /// <summary>For serializers.</summary>
    public CaseException()
        : this(new Problem("failed", "The operation failed."))
    {
    }

    /// <summary>For serializers.</summary>
    public CaseException(string message)
        : this(new Problem("failed", message))
    {
    }

    /// <summary>For serializers.</summary>
    public CaseException(string message, Exception inner)
        : this(new Problem("failed", message), FailureKind.Input, inner)
    {
    }

    /// <summary>The failure.</summary>
    public Problem Problem { get; }

    /// <summary>How it ends the program.</summary>
    public FailureKind Kind { get; }

    /// <summary>The exit code: 2 for input, 3 for integrity.</summary>
    public int ExitCode => Kind == FailureKind.Integrity ? 3 : 2;
}
