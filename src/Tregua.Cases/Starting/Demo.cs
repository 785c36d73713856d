using System.Collections.Immutable;

namespace Tregua.Cases.Starting;

/// <summary>The examples that travel inside the program.</summary>
public static class Demo
{
    /// <summary>The names of all examples, the default one first.</summary>
    public static ImmutableArray<string> Names => throw new NotSupportedException();

    /// <summary>Unpacks an example into a new folder, all or nothing. Its reports are files in <c>reports/</c>, not yet read.</summary>
    /// <param name="name">Which; null for the default one.</param>
    /// <param name="path">The folder to make; null for one named after the example in the current directory, numbered when taken.</param>
    /// <exception cref="CaseException">There is no such example, or the folder exists and is not empty, or cannot be made.</exception>
    public static CaseFolder Unpack(string? name = null, string? path = null) => throw new NotSupportedException($"{name}{path}");
}
