using Tregua.Ledgers.Chains;

namespace Tregua.Ledgers.Seals;

/// <summary>What a seal says of a ledger.</summary>
internal enum SealVerdict
{
    /// <summary>The ledger ends where the seal says.</summary>
    Current,

    /// <summary>The chain goes on beyond the seal's head: a write was interrupted, or is going on, between the append and the seal.</summary>
    Stale,

    /// <summary>There is no seal.</summary>
    Missing,

    /// <summary>The seal's file is not a seal.</summary>
    Broken,

    /// <summary>The seal counts more entries than there are.</summary>
    EntriesRemoved,

    /// <summary>The entry at the seal's place is another.</summary>
    Foreign,
}

/// <summary>Holds a chain against its seal, which must have been looked at no later than the chain was read.</summary>
internal static class SealCheck
{
    public static SealVerdict Of(SealLook look, IReadOnlyList<Link> chain)
    {
        if (!look.Exists)
            return SealVerdict.Missing;
        if (look.Seal is not { Entries: >= 0 } seal)
            return SealVerdict.Broken;
        if (seal.Entries > chain.Count)
            return SealVerdict.EntriesRemoved;
        var sealedHead = seal.Entries == 0 ? Link.Origin : chain[(int)seal.Entries - 1].Hash;
        if (seal.Head != sealedHead)
            return SealVerdict.Foreign;
        return seal.Entries == chain.Count ? SealVerdict.Current : SealVerdict.Stale;
    }

    /// <summary>A sentence for what is wrong; null when nothing is, an interrupted write included.</summary>
    public static string? Problem(SealLook look, IReadOnlyList<Link> chain) => Of(look, chain) switch
    {
        SealVerdict.Current or SealVerdict.Stale => null,
        // The seal is written before the first entry, so only an empty ledger can lack it by an interrupted write.
        SealVerdict.Missing => chain.Count == 0 ? null : $"The file {look.Name} is missing, so it cannot be told whether entries were removed from the end.",
        SealVerdict.Broken => $"The file {look.Name} was changed: it is not a seal.",
        SealVerdict.EntriesRemoved => $"Entries were removed from the end: {look.Name} counts {look.Seal?.Entries} of them, and there are {chain.Count}.",
        SealVerdict.Foreign => $"The file {look.Name} does not belong to this chain of entries.",
        var verdict => throw new ArgumentOutOfRangeException(nameof(look), verdict, message: null),
    };
}
