using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;
using Tregua.Editors.Features;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors;

/// <summary>The language server: what an editor asks about <c>.pact</c> files over JSON-RPC, as the Language Server Protocol 3.17 has it.</summary>
public sealed class LanguageServer
{
    private readonly Workspace _workspace = new();
    private readonly TaskCompletionSource<bool> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private JsonRpc? _rpc;
    private bool _isShutDown;

    private LanguageServer()
    {
    }

    /// <summary>Serves one editor until it says <c>exit</c> or goes away.</summary>
    /// <param name="input">The editor's messages.</param>
    /// <param name="output">Where answers go; nothing else may be written there.</param>
    /// <returns>True when the editor asked for the end before it left, as the protocol wants.</returns>
    public static async Task<bool> ServeAsync(Stream input, Stream output)
    {
        var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        };
        var server = new LanguageServer();
        using var handler = new AnsweringHandler(output, input, formatter, server._exited.Task);
        using var rpc = new JsonRpc(handler);
        // One message after the other, so that a hover is answered from the text before it.
        rpc.SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false);
        rpc.AddLocalRpcTarget(server, new JsonRpcTargetOptions { AllowNonPublicInvocation = true, UseSingleObjectParameterDeserialization = true });
        server._rpc = rpc;
        rpc.StartListening();
        await Task.WhenAny(rpc.Completion, server._exited.Task).ConfigureAwait(false);
        // Both may have ended by now; an exit counts, even when the input ended right after it.
        if (!server._exited.Task.IsCompleted)
            return false;
        await Task.WhenAny(handler.AnsweredAsync(), Task.Delay(AnsweringHandler.LastWait)).ConfigureAwait(false);
        return await server._exited.Task.ConfigureAwait(false);
    }

    [JsonRpcMethod("initialize")]
    internal InitializeResult Initialize(JsonElement _)
    {
        _isShutDown = false;
        return new InitializeResult(new ServerCapabilities(), new ServerInfo("tregua", typeof(LanguageServer).Assembly.GetName().Version?.ToString(3)));
    }

    [JsonRpcMethod("shutdown")]
    internal object? Shutdown()
    {
        _isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    internal void Exit() => _exited.TrySetResult(_isShutDown);

    [JsonRpcMethod("textDocument/didOpen")]
    internal Task OpenAsync(DidOpenParams opened) => TakeAsync(opened.TextDocument.Uri, opened.TextDocument.Text);

    [JsonRpcMethod("textDocument/didChange")]
    internal Task ChangeAsync(DidChangeParams changed) =>
        changed.ContentChanges is [.., var whole] ? TakeAsync(changed.TextDocument.Uri, whole.Text) : Task.CompletedTask;

    [JsonRpcMethod("textDocument/didClose")]
    internal Task CloseAsync(TextDocumentParams closed)
    {
        _workspace.Close(closed.TextDocument.Uri);
        return PublishAsync(new PublishDiagnosticsParams(closed.TextDocument.Uri, []));
    }

    [JsonRpcMethod("textDocument/hover")]
    internal Hover? Hover(TextDocumentPositionParams at) =>
        _workspace.Read(at.TextDocument.Uri) is { } analysis ? Hovering.At(analysis, at.Position) : null;

    [JsonRpcMethod("textDocument/definition")]
    internal Location? Definition(TextDocumentPositionParams at) => Naming.Definition(_workspace, at.TextDocument.Uri, at.Position);

    [JsonRpcMethod("textDocument/references")]
    internal ImmutableArray<Location> References(TextDocumentPositionParams at) => Naming.References(_workspace, at.TextDocument.Uri, at.Position);

    [JsonRpcMethod("textDocument/documentSymbol")]
    internal ImmutableArray<DocumentSymbol> Outline(TextDocumentParams of) =>
        _workspace.Read(of.TextDocument.Uri) is { } analysis ? Outlining.Of(analysis) : [];

    [JsonRpcMethod("textDocument/formatting")]
    internal ImmutableArray<TextEdit> Format(TextDocumentParams of) =>
        _workspace.Read(of.TextDocument.Uri) is { } analysis ? Formatting.Of(analysis) : [];

    [JsonRpcMethod("textDocument/completion")]
    internal ImmutableArray<CompletionItem> Complete(TextDocumentPositionParams at) =>
        _workspace.Read(at.TextDocument.Uri) is { } analysis ? Completing.At(analysis, at.Position) : [];

    [JsonRpcMethod("textDocument/prepareRename")]
    internal PrepareRename? PrepareRename(TextDocumentPositionParams at) => Renaming.Prepare(_workspace, at.TextDocument.Uri, at.Position);

    [JsonRpcMethod("textDocument/rename")]
    internal WorkspaceEdit Rename(RenameParams request) => Renaming.Rename(_workspace, request);

    private async Task TakeAsync(string uri, string text)
    {
        _workspace.Set(uri, text);
        // A change of the agreement can put its scenarios right or wrong.
        foreach (var document in _workspace.Open.Where(open => open == uri || _workspace.AgreementOf(open) == uri).ToList())
        {
            if (_workspace.Read(document) is { } analysis)
                await PublishAsync(Diagnosing.Of(document, analysis)).ConfigureAwait(false);
        }
    }

    private Task PublishAsync(PublishDiagnosticsParams diagnostics) =>
        _rpc!.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", diagnostics);
}
