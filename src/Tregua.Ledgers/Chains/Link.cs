using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Tregua.Ledgers.Chains;

/// <summary>One entry of the chain, as stored.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="Recorded">When, as an ISO 8601 instant.</param>
/// <param name="Author">Who recorded it.</param>
/// <param name="Kind">The kind of body.</param>
/// <param name="Body">Canonical JSON.</param>
/// <param name="Previous">The hash of the entry before; <see cref="Origin"/> for the first.</param>
/// <param name="Hash">The hash of this entry as stored.</param>
internal sealed record Link(long Sequence, string Recorded, string Author, string Kind, string Body, string Previous, string Hash)
{
    /// <summary>What the first entry is chained to.</summary>
    public static readonly string Origin = new('0', 64);

    public static Link Forge(long sequence, string recorded, string author, string kind, string body, string previous) =>
        new(sequence, recorded, author, kind, body, previous, HashOf(previous, sequence, recorded, author, kind, body));

    /// <summary>True when the stored hash is that of the stored fields.</summary>
    public bool IsWhole => Hash == HashOf(Previous, Sequence, Recorded, Author, Kind, Body);

    // Every field goes in behind its length, so that no two different entries have the same bytes.
    private static string HashOf(string previous, long sequence, string recorded, string author, string kind, string body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, sequence);
        hash.AppendData(number);
        foreach (var field in (ReadOnlySpan<string>)[previous, recorded, author, kind, body])
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt64BigEndian(number, bytes.Length);
            hash.AppendData(number);
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
