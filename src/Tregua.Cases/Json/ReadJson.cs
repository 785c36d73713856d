using Tregua.Cases.Intake;
using Tregua.Cases.Names;

namespace Tregua.Cases.Json;

/// <summary>What <c>tregua read --json</c> prints: one object on one line for each document.</summary>
public static class ReadJson
{
    /// <summary>One document; an error object when it could not be read.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="showNames">Whether the names of detained, held or dead people are shown.</param>
    public static string Write(DocumentReading reading, bool showNames) => throw new NotSupportedException($"{reading}{showNames}{Masking.Off}");
}
