using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tregua.Cases.Tests.Intake;

/// <summary>A server on this machine that answers each path as told.</summary>
internal sealed class LocalSite : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Dictionary<string, (string Head, byte[] Body)> _answers = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];
    private readonly Task _serving;

    public LocalSite()
    {
        _listener.Start();
        // On the pool, so that a test that blocks its own thread still gets its answer.
        _serving = Task.Run(() => ServeAsync(_over.Token));
    }

    /// <summary>The paths asked for, in order.</summary>
    public IReadOnlyList<string> Asked => _asked;

    public Uri At(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public void Answer(string path, string head, byte[] body) => _answers[path] = (head, body);

    public void Answer(string path, string html) => Answer(path, "200 OK\r\nContent-Type: text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    public void Redirect(string path, string to) => Answer(path, $"302 Found\r\nLocation: {to}", []);

    public void Dispose()
    {
        _over.Cancel();
        _serving.GetAwaiter().GetResult();
        _listener.Dispose();
        _over.Dispose();
    }

    private async Task ServeAsync(CancellationToken over)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(over);
                try
                {
                    await AnswerAsync(client.GetStream(), over);
                }
                catch (IOException)
                {
                    // The client has heard enough.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream, CancellationToken over)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        if (await reader.ReadLineAsync(over) is not { } request)
            return;
        while (!string.IsNullOrEmpty(await reader.ReadLineAsync(over)))
        {
        }
        var path = request.Split(' ')[1];
        _asked.Add(path);
        // A path without an answer keeps its caller waiting. The token holds the wait, and with it the connection: a wait
        // that nothing holds is collected as garbage, and its connection is reset.
        if (!_answers.TryGetValue(path, out var answer))
        {
            await Task.Delay(Timeout.Infinite, over);
            return;
        }
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {answer.Head}\r\nContent-Length: {answer.Body.Length}\r\nConnection: close\r\n\r\n"), over);
        await stream.WriteAsync(answer.Body, over);
    }
}
