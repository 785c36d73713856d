namespace Tregua.Editors.Tests;

/// <summary>The pipe to an editor that reads slowly: what is written arrives a moment later.</summary>
internal sealed class SlowOutput : MemoryStream
{
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        Write(buffer.Span);
    }
}
