using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tregua.Cases.Tests.Intake;

/// <summary>A server on this machine that answers each path as told.</summary>
internal sealed class LocalSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, (string Head, byte[] Body)> _answers = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];

    public LocalSite()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>The paths asked for, in order.</summary>
    public IReadOnlyList<string> Asked => _asked;

    public Uri At(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public void Answer(string path, string head, byte[] body) => _answers[path] = (head, body);

    public void Answer(string path, string html) => Answer(path, "200 OK\r\nContent-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    public void Redirect(string path, string to) => Answer(path, $"302 Found\r\nLocation: {to}", []);

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception closed) when (closed is ObjectDisposedException or SocketException or IOException)
        {
            // The test is over, or the client has heard enough.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var path = (await reader.ReadLineAsync() ?? "").Split(' ')[1];
        while (!string.IsNullOrEmpty(await reader.ReadLineAsync()))
        {
        }
        _asked.Add(path);
        // A path without an answer keeps its caller waiting.
        if (!_answers.TryGetValue(path, out var answer))
        {
            await Task.Delay(Timeout.Infinite);
            return;
        }
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {answer.Head}\r\nContent-Length: {answer.Body.Length}\r\nConnection: close\r\n\r\n"));
            await stream.WriteAsync(answer.Body);
        }
        catch (IOException)
        {
            // The client has heard enough.
        }
    }
}
