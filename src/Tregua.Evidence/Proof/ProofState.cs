namespace Tregua.Evidence.Proof;

/// <summary>What claims make of an event under a standard, the affirming and the denying side each tested.</summary>
public enum ProofState
{
    /// <summary>No claim.</summary>
    Unreported,

    /// <summary>There are claims; neither side passes.</summary>
    Alleged,

    /// <summary>The affirming side passes, the denying side does not.</summary>
    Established,

    /// <summary>The denying side passes, the affirming side does not.</summary>
    Refuted,

    /// <summary>Both sides pass.</summary>
    Disputed,
}
