namespace Tregua.Agreements.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>The file cannot be used until it is mended.</summary>
    Error,

    /// <summary>The file can be used; a careful reader of the deal would ask.</summary>
    Finding,
}

/// <summary>One message about a <c>.pact</c> file: what is wrong, where, and what to do.</summary>
public sealed record Diagnostic
{
    /// <summary>The message's code, such as <c>PACT0101</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Error or finding.</summary>
    public required Severity Severity { get; init; }

    /// <summary>A whole sentence saying what is wrong and, where it applies, what was expected.</summary>
    public required string Message { get; init; }

    /// <summary>The line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column in code points, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>How many code points the caret underlines; at least 1.</summary>
    public int Length { get; init; } = 1;

    /// <summary>What to do, such as "did you mean `hostages`?"; null when nothing better can be said.</summary>
    public string? Hint { get; init; }
}
