using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Tregua.Evidence.Claims;

/// <summary>Gives a claim its id: the first 16 hexadecimal digits of the SHA-256 of what it says and where it stands.</summary>
public static class ClaimIdentity
{
    /// <summary>The id of a claim; its own <see cref="Claim.Id"/> and its confidence do not enter.</summary>
    public static string Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var e = claim.Event;
        var content = string.Join('\u001f',
            claim.Report,
            claim.Span.Start.ToString(CultureInfo.InvariantCulture),
            claim.Span.End.ToString(CultureInfo.InvariantCulture),
            claim.Source.Name, claim.Source.Kind,
            claim.Modality, claim.Polarity,
            e.Action, e.Lemma, e.Actor, e.Thing, e.Kind, e.Recipient, e.Place,
            claim.Quantity?.Text, claim.Occurred);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..16];
    }
}
