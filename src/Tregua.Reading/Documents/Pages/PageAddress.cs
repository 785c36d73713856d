namespace Tregua.Reading.Documents.Pages;

/// <summary>The address that a page gives for itself.</summary>
internal static class PageAddress
{
    /// <summary>The page's own word, made whole; null when it gives none, or names another house than the one it was fetched from: a page must not pass for another's.</summary>
    /// <param name="said">What the page says.</param>
    /// <param name="location">Where it was read from; null for standard input.</param>
    public static string? Of(string? said, string? location)
    {
        if (said is null)
            return null;
        var isFetched = Uri.TryCreate(location, UriKind.Absolute, out var fetched) && fetched.Scheme is "http" or "https";
        if (!Uri.TryCreate(said, UriKind.RelativeOrAbsolute, out var address))
            return null;
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            return isFetched && Uri.TryCreate(fetched, address, out var whole) && whole.Host == fetched!.Host ? whole.AbsoluteUri : null;
        return isFetched && !IsOneHouse(address.Host, fetched!.Host) ? null : said;
    }

    // www.herald.example and amp.herald.example are one.
    private static bool IsOneHouse(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || one.EndsWith("." + Site(other), StringComparison.OrdinalIgnoreCase) || string.Equals(one, Site(other), StringComparison.OrdinalIgnoreCase);

    private static string Site(string host)
    {
        var dot = host.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && host.AsSpan().Count('.') > 1 ? host[(dot + 1)..] : host;
    }
}
