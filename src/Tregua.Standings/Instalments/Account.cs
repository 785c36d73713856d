namespace Tregua.Standings.Instalments;

/// <summary>What one debtor did of one thing since a moment, and what it pays.</summary>
internal struct Account
{
    /// <summary>The newest fact; -1 for none. Older ones follow, by the moment they became certain.</summary>
    internal int FirstFact;

    /// <summary>The first instalment it pays alone; -1 for none.</summary>
    internal int FirstInstalment;

    /// <summary>Where instalments of several accounts compete; -1 for none.</summary>
    internal int Contest;
}
