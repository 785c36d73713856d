using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Tregua.Editors.Tests;

/// <summary>An editor that talks to the server in the bytes of the protocol: headers, then JSON-RPC.</summary>
internal sealed class EditorSession : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Pipe _toServer = new();
    private readonly Pipe _fromServer = new();
    private readonly Stream _output;
    private readonly Stream _input;
    private int _last;

    public EditorSession()
    {
        _output = _toServer.Writer.AsStream();
        _input = _fromServer.Reader.AsStream();
        Served = LanguageServer.ServeAsync(_toServer.Reader.AsStream(), _fromServer.Writer.AsStream());
    }

    /// <summary>What serving came to.</summary>
    public Task<bool> Served { get; }

    /// <summary>Messages that came and were not asked for, oldest first.</summary>
    public Queue<JsonElement> Notices { get; } = new();

    public async Task<JsonElement> RequestAsync(string method, object? parameters)
    {
        var id = ++_last;
        await SendAsync(new { jsonrpc = "2.0", id, method, @params = parameters ?? new { } });
        while (true)
        {
            var message = await ReceiveAsync();
            if (message.TryGetProperty("id", out var answered) && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id)
                return message;
            Notices.Enqueue(message);
        }
    }

    public async Task<JsonElement> ResultAsync(string method, object? parameters)
    {
        var answer = await RequestAsync(method, parameters);
        answer.TryGetProperty("error", out var error).ShouldBeFalse(error.ToString());
        return answer.GetProperty("result");
    }

    public Task NotifyAsync(string method, object parameters) => SendAsync(new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>Opens a document and gives what the server marks in it.</summary>
    public async Task<JsonElement> OpenAsync(string uri, string text)
    {
        await NotifyAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "pact", version = 1, text } });
        return await MarkedAsync(uri);
    }

    public async Task<JsonElement> ChangeAsync(string uri, string text)
    {
        await NotifyAsync("textDocument/didChange", new { textDocument = new { uri, version = 2 }, contentChanges = new[] { new { text } } });
        return await MarkedAsync(uri);
    }

    public async Task<JsonElement> MarkedAsync(string uri)
    {
        while (true)
        {
            var message = Notices.Count > 0 ? Notices.Dequeue() : await ReceiveAsync();
            if (message.GetProperty("method").GetString() == "textDocument/publishDiagnostics" && message.GetProperty("params").GetProperty("uri").GetString() == uri)
                return message.GetProperty("params").GetProperty("diagnostics");
        }
    }

    public async Task SendRawAsync(string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        await _output.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        await _output.WriteAsync(body);
        await _output.FlushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _output.DisposeAsync();
        await Served.WaitAsync(Patience);
        await _input.DisposeAsync();
    }

    private Task SendAsync(object message) => SendRawAsync(JsonSerializer.Serialize(message));

    private async Task<JsonElement> ReceiveAsync()
    {
        var header = new StringBuilder();
        var single = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            (await _input.ReadAsync(single).AsTask().WaitAsync(Patience)).ShouldBe(1, "the server went away");
            header.Append((char)single[0]);
        }
        var length = header.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal))[16..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await _input.ReadExactlyAsync(body).AsTask().WaitAsync(Patience);
        return JsonDocument.Parse(body).RootElement;
    }
}
