using System.Net;
using System.Net.Sockets;

namespace Tregua.Cases.Intake;

/// <summary>Tells addresses that anybody on the internet can reach from those inside a machine or a network.</summary>
public static class PublicAddresses
{
    // Networks that no public page stands in (IANA's registries of special-purpose addresses).
    private static readonly IPNetwork[] Inner =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse("192.88.99.0/24"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("224.0.0.0/3"),
        IPNetwork.Parse("100::/64"), IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("3fff::/20"), IPNetwork.Parse("5f00::/16"),
    ];

    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96"); // IPv4 in the last four bytes
    private static readonly IPNetwork Relayed = IPNetwork.Parse("2002::/16"); // IPv4 in bytes 2 to 5

    /// <summary>True for an address of the public internet; an IPv4 address inside an IPv6 one is judged as what it is.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            var bytes = address.GetAddressBytes();
            if (Translated.Contains(address))
                return IsPublic(new IPAddress(bytes.AsSpan(12, 4)));
            if (Relayed.Contains(address))
                return IsPublic(new IPAddress(bytes.AsSpan(2, 4)));
            if (!Global6.Contains(address) || address.ScopeId != 0)
                return false;
        }
        foreach (var network in Inner)
        {
            if (network.Contains(address))
                return false;
        }
        return true;
    }
}
