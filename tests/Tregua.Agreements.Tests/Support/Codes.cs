using System.Text.RegularExpressions;

namespace Tregua.Agreements.Tests.Support;

/// <summary>The codes of all messages, read from the one file that defines them.</summary>
internal static class Codes
{
    public const string File = "src/Tregua.Agreements/Diagnostics/Messages.cs";

    public static IReadOnlyList<string> All { get; } = In(Repository.Read(File));

    public static IReadOnlyList<string> In(string text) =>
        [.. Regex.Matches(text, "PACT[0-9]{4}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
}
