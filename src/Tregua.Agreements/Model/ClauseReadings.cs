using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>One party's interpretation of a stipulation, where parties differ on what it says.</summary>
/// <param name="Text">The interpretation in words.</param>
/// <param name="HeldBy">The actors that hold it, by name.</param>
/// <param name="Meaning">What it makes of the stipulation.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record ClauseReading(string Text, ImmutableArray<string> HeldBy, ClauseMeaning Meaning, ImmutableArray<string> Sources);

/// <summary>What a reading makes of a stipulation. A closed hierarchy.</summary>
public abstract record ClauseMeaning
{
    private protected ClauseMeaning()
    {
    }
}

/// <summary><c>means binds</c>, <c>means does not bind</c>.</summary>
/// <param name="Binds">True when the stipulation binds.</param>
public sealed record MeansBinding(bool Binds) : ClauseMeaning;

/// <summary><c>means by day 42</c>: due then, whatever the text's deadline.</summary>
/// <param name="Deadline">The deadline under this reading.</param>
public sealed record MeansDue(Deadline Deadline) : ClauseMeaning;

/// <summary><c>means amount 30</c>: so many are owed, whatever the text's number.</summary>
/// <param name="Amount">The number under this reading.</param>
public sealed record MeansAmount(Amount Amount) : ClauseMeaning;
