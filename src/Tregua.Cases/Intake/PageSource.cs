using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Tregua.Cases.Intake;

/// <summary>A page as received.</summary>
/// <param name="Address">Where it was at last, redirects followed.</param>
/// <param name="Bytes">Its bytes, compression for the way undone.</param>
/// <param name="Charset">The encoding that the server names; null when it names none.</param>
public sealed record FetchedPage(Uri Address, ReadOnlyMemory<byte> Bytes, string? Charset);

/// <summary>
/// Fetches a page that a person named: http and https only, from public addresses only, within limits on size, time and
/// redirects. The address is checked where the connection is made, after names are resolved, for each redirect anew; so a
/// name that resolves to something else the second time gains nothing. No proxy, no cookies, no credentials.
/// </summary>
public sealed class PageSource
{
    /// <summary>The most bytes of a page, decompressed: 16 MB.</summary>
    public int MaximumBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most redirects that are followed.</summary>
    public int MaximumRedirects { get; init; } = 5;

    /// <summary>The longest that a page may take, redirects included.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Which addresses may be connected to; tests let their own machine in.</summary>
    public Func<IPAddress, bool> IsAllowed { get; init; } = PublicAddresses.IsPublic;

    /// <summary>Fetches a page.</summary>
    /// <exception cref="PageRefusedException">It is not allowed, not there, or beyond a limit.</exception>
    public FetchedPage Get(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var patience = new CancellationTokenSource(Patience);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, AutomaticDecompression = DecompressionMethods.None, MaxResponseHeadersLength = 64, ConnectCallback = ConnectAsync };
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        try
        {
            return Follow(client, address, patience.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or InvalidDataException or SocketException or OperationCanceledException)
        {
            // A connection that is cut off in the middle fails in several ways.
            if (patience.IsCancellationRequested)
                throw new PageRefusedException(string.Create(CultureInfo.InvariantCulture, $"{address} took longer than {Patience.TotalSeconds:0.#} seconds."), "Try again later, or save the page and name the file.");
            throw Refusal(failure) ?? new PageRefusedException($"{address} cannot be fetched: {Reason(failure)}.", "Save the page in a browser and name the file.");
        }
    }

    private FetchedPage Follow(HttpClient client, Uri address, CancellationToken patience)
    {
        var at = address;
        for (var hop = 0; hop <= MaximumRedirects; hop++)
        {
            CheckScheme(at);
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Tregua", typeof(PageSource).Assembly.GetName().Version?.ToString(3)));
            request.Headers.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.9, text/markdown;q=0.9");
            request.Headers.AcceptEncoding.ParseAdd("gzip, deflate, br");
            using var response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, patience);
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } next)
            {
                at = new Uri(at, next);
                continue;
            }
            if (!response.IsSuccessStatusCode)
                throw new PageRefusedException(string.Create(CultureInfo.InvariantCulture, $"{at} answered {(int)response.StatusCode} {response.ReasonPhrase}."), "Look at the address in a browser; if the page shows there, save it and name the file.");
            return new FetchedPage(at, Body(response, at, patience), response.Content.Headers.ContentType?.CharSet?.Trim('"'));
        }
        throw new PageRefusedException(string.Create(CultureInfo.InvariantCulture, $"{address} redirects more than {MaximumRedirects} times."), "Name the address at which the page is at last.");
    }

    private static void CheckScheme(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            throw new PageRefusedException($"{address} is no web address; only http and https are fetched.");
        if (address.UserInfo.Length > 0)
            throw new PageRefusedException($"{address.Host} was named with a user and a password in the address; nothing is fetched with credentials.");
    }

    private byte[] Body(HttpResponseMessage response, Uri address, CancellationToken patience)
    {
        using var received = response.Content.ReadAsStream(patience);
        using var plain = Decompressed(received, response.Content.Headers.ContentEncoding, address);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        // The limit counts what comes out of decompression, so a small bomb stays small.
        for (int count; (count = plain.ReadAsync(buffer, patience).AsTask().GetAwaiter().GetResult()) > 0;)
        {
            if (bytes.Length + count > MaximumBytes)
                throw new PageRefusedException(string.Create(CultureInfo.InvariantCulture, $"{address} is larger than {MaximumBytes / 1024 / 1024.0:0.##} MB, the most that is fetched as one page."), "Save what is needed of it and name the file.");
            bytes.Write(buffer, 0, count);
        }
        return bytes.ToArray();
    }

    private static Stream Decompressed(Stream received, ICollection<string> encodings, Uri address)
    {
        var stream = received;
        foreach (var encoding in encodings.Reverse())
        {
            stream = encoding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
                "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
                "br" => new BrotliStream(stream, CompressionMode.Decompress),
                "identity" => stream,
                _ => throw new PageRefusedException($"{address} comes compressed as {encoding}, which cannot be undone.", "Save the page in a browser and name the file."),
            };
        }
        return stream;
    }

    // The socket connects to the very address that was checked.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken patience)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, patience).ConfigureAwait(false);
        var allowed = addresses.Where(IsAllowed).ToArray();
        if (allowed.Length == 0)
            throw new PageRefusedException(addresses.Length == 0 ? $"{host} has no address." : $"{host} is at {addresses[0]}, which is no public address; pages inside a machine or a network are not fetched.", "Save the page in a browser and name the file.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, patience).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    // A refusal raised while connecting comes wrapped.
    private static PageRefusedException? Refusal(Exception? failure)
    {
        for (var at = failure; at is not null; at = at.InnerException)
        {
            if (at is PageRefusedException refusal)
                return refusal;
        }
        return null;
    }

    private static string Reason(Exception failure)
    {
        var innermost = failure;
        while (innermost.InnerException is { } inner)
            innermost = inner;
        var message = innermost.Message.TrimEnd('.');
        return message.Length == 0 ? "the connection failed" : char.ToLowerInvariant(message[0]) + message[1..];
    }
}
