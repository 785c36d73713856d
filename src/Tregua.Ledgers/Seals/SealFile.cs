using System.Security.Cryptography;

namespace Tregua.Ledgers.Seals;

/// <summary>What stood beside a ledger at one moment.</summary>
/// <param name="Name">The seal's file name.</param>
/// <param name="Exists">True when the file is there.</param>
/// <param name="Seal">The seal; null when there is none or the file is not exactly one.</param>
internal sealed record SealLook(string Name, bool Exists, Seal? Seal);

/// <summary>The seal beside a ledger: <c>ledger.seal</c> for <c>ledger.db</c>.</summary>
internal static class SealFile
{
    public static SealLook Look(string ledger)
    {
        var path = PathFor(ledger);
        var exists = File.Exists(path);
        return new SealLook(Path.GetFileName(path), exists, exists ? Seal.Parse(File.ReadAllBytes(path)) : null);
    }

    /// <summary>Puts a seal in place of the old one, all or nothing.</summary>
    public static void Write(string ledger, Seal seal)
    {
        var path = PathFor(ledger);
        var fresh = path + ".new";
        using (var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write))
        {
            stream.Write(seal.ToBytes());
            stream.Flush(flushToDisk: true);
        }
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>The SHA-256 of everything in a file.</summary>
    public static string HashOf(Stream file)
    {
        file.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Opens the ledger's file beside SQLite, which may be using it.</summary>
    public static FileStream Open(string ledger) => new(ledger, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static string PathFor(string ledger) => Path.ChangeExtension(ledger, ".seal");
}
