namespace Tregua.Cli;

/// <summary>How a command ends.</summary>
internal static class ExitCodes
{
    /// <summary>All well; findings may have been shown.</summary>
    public const int Fine = 0;

    /// <summary>What <c>--fail-on</c> or <c>--check</c> names was there.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or input that cannot be read or is not valid.</summary>
    public const int Input = 2;

    /// <summary>A damaged ledger.</summary>
    public const int Integrity = 3;
}
