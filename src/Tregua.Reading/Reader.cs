namespace Tregua.Reading;

/// <summary>Text in, claims out: deterministic, without network or clock.</summary>
public static class Reader
{
    /// <summary>Reads one document.</summary>
    /// <exception cref="UnreadableDocumentException">The document is empty, binary, or holds no article.</exception>
    public static ReadingResult Read(ReadingInput input) => throw new NotSupportedException($"{input}");
}
