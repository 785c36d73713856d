using System.Collections.Immutable;

namespace Tregua.Evidence.Proof;

/// <summary>Who has which part in the matter that is to be proved; names are those of the agreement's actors, as in a source's side.</summary>
public sealed record Stakes
{
    /// <summary>Those whom it speaks for that the event happened: the debtors of an obligation, the victims of a violation.</summary>
    public ImmutableArray<string> Gains { get; init; } = [];

    /// <summary>Those whom it speaks against: the creditors of an obligation, the doers of a violation.</summary>
    public ImmutableArray<string> Loses { get; init; } = [];

    /// <summary>The agreement's monitors.</summary>
    public ImmutableArray<string> Monitors { get; init; } = [];

    /// <summary>The agreement's mediators and guarantors.</summary>
    public ImmutableArray<string> Mediators { get; init; } = [];

    /// <summary>The agreement's parties.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Monitors on whose word counting depends, whatever the standard; empty when it depends on none.</summary>
    public ImmutableArray<string> VerifiedBy { get; init; } = [];
}
