using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Derivations;

namespace Tregua.Standings;

/// <summary>Computes standings. A pure function of its arguments: no clock, no files, no randomness.</summary>
public static class Engine
{
    /// <summary>Where the agreement stands.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="claims">Every recorded claim, in any order; the order does not change the answer.</param>
    /// <param name="question">As of when and under which standard.</param>
    public static Standing Stand(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question) =>
        Stand(agreement, claims, question, RuleSet.All);

    /// <summary>Where the agreement would stand under some of the rules.</summary>
    internal static Standing Stand(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, RuleSet rules) =>
        new LiveStanding(agreement, claims, question, rules).Standing;
}
