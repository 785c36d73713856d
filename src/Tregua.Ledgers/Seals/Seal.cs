using System.Text;
using System.Text.Json;
using Tregua.Ledgers.Canonical;

namespace Tregua.Ledgers.Seals;

/// <summary>What the ledger's file was when it was last written.</summary>
/// <param name="Entries">How many entries it held.</param>
/// <param name="Head">The hash of the last one; that of the chain's origin when it held none.</param>
/// <param name="Database">The SHA-256 of the whole file.</param>
internal sealed record Seal(long Entries, string Head, string Database)
{
    public byte[] ToBytes() =>
    [
        .. JsonWords.Write(json =>
        {
            json.WriteNumber("entries", Entries);
            json.WriteString("head", Head);
            json.WriteString("database", Database);
        }),
        (byte)'\n',
    ];

    /// <summary>Reads a seal; null when the bytes are not exactly those of one.</summary>
    public static Seal? Parse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(bytes));
            var json = document.RootElement;
            var seal = new Seal(json.GetProperty("entries").GetInt64(), json.Required("head"), json.Required("database"));
            return seal.ToBytes().AsSpan().SequenceEqual(bytes) ? seal : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
