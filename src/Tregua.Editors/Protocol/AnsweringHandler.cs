using System.IO.Pipelines;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Tregua.Editors.Protocol;

/// <summary>Reads and writes messages with their headers, and knows when every request read has been answered: an editor may say <c>exit</c> before it has read the answer before it.</summary>
/// <remarks>The pipe over the output is one whose flush has written to it; the one that the library makes copies later, and the copy may not be done at the end of the program.</remarks>
/// <param name="output">Where messages are written.</param>
/// <param name="input">Where they are read.</param>
/// <param name="formatter">How they are written.</param>
/// <param name="exited">Ends when <c>exit</c> has been carried out.</param>
internal sealed class AnsweringHandler(Stream output, Stream input, IJsonRpcMessageFormatter formatter, Task exited) : HeaderDelimitedMessageHandler(PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true)), PipeReader.Create(input, new StreamPipeReaderOptions(leaveOpen: true)), formatter)
{
    /// <summary>How long an answer is waited for after the editor went away.</summary>
    public static readonly TimeSpan LastWait = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly List<TaskCompletionSource> _waiting = [];
    private int _open;
    private int _written;
    private bool _isExitRead;

    /// <summary>Ends when no request that was read is without its answer.</summary>
    public Task AnsweredAsync()
    {
        lock (_lock)
        {
            if (_open == 0)
                return Task.CompletedTask;
            var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add(source);
            return source.Task;
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask<JsonRpcMessage?> ReadCoreAsync(CancellationToken cancellationToken)
    {
        var message = await base.ReadCoreAsync(cancellationToken).ConfigureAwait(false);
        // The end of the input would drop the answers still to be written, and an exit still to be carried out.
        if (message is null)
            await Task.WhenAny(Task.WhenAll(AnsweredAsync(), _isExitRead ? exited : Task.CompletedTask), Task.Delay(LastWait, cancellationToken)).ConfigureAwait(false);
        if (message is JsonRpcRequest { Method: "exit" })
            _isExitRead = true;
        if (message is JsonRpcRequest { IsResponseExpected: true })
        {
            lock (_lock)
                _open++;
        }
        return message;
    }

    /// <inheritdoc/>
    protected override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await base.FlushAsync(cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            _open -= _written;
            _written = 0;
            if (_open > 0)
                return;
            foreach (var source in _waiting)
                source.TrySetResult();
            _waiting.Clear();
        }
    }

    /// <inheritdoc/>
    protected override void Write(JsonRpcMessage content, CancellationToken cancellationToken)
    {
        base.Write(content, cancellationToken);
        if (content is JsonRpcResult or JsonRpcError)
        {
            lock (_lock)
                _written++;
        }
    }
}
