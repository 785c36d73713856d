using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;

namespace Tregua.Standings.Matching;

/// <summary>Says which stipulations of an agreement a claim concerns, by the agreement's own names, aliases, members and performers.</summary>
/// <param name="agreement">The agreement.</param>
public sealed class Matcher(Agreement agreement)
{
    /// <summary>The ids of the stipulations that the claim concerns, in file order; empty when it fits none. Dates are not looked at.</summary>
    public ImmutableArray<string> Concerned(Claim claim) => throw new NotSupportedException($"{agreement}{claim}");
}
