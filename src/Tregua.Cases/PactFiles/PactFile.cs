using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Cases.PactFiles;

/// <summary>A <c>.pact</c> file as read from disk.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Text">Its text, for showing lines under a caret.</param>
/// <param name="Agreement">The bound agreement; null when there are errors.</param>
/// <param name="Diagnostics">Errors, and with <see cref="Check"/> the findings of a careful reader too, by place.</param>
public sealed record PactFile(string Path, string Text, Agreement? Agreement, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True when there is no error.</summary>
    public bool IsValid => Agreement is not null;

    /// <summary>Reads, parses, binds and checks a file; bad text gives diagnostics.</summary>
    /// <exception cref="CaseException">The file cannot be read or is not text.</exception>
    public static PactFile Check(string path) => throw new NotSupportedException(path);

    /// <summary>The agreement of a file that must be valid.</summary>
    /// <exception cref="CaseException">The file cannot be read, or the text has an error: the first one, with its place.</exception>
    public static Agreement Load(string path) => throw new NotSupportedException(path);

    /// <summary>What the file looks like formatted.</summary>
    /// <exception cref="CaseException">The file cannot be read, or the text has an error.</exception>
    public static FormattedPact Format(string path) => throw new NotSupportedException(path);

    /// <summary>Replaces the file by its formatted text, all or nothing; does nothing when it is formatted already.</summary>
    /// <exception cref="CaseException">The file cannot be written.</exception>
    public static void Write(FormattedPact formatted) => throw new NotSupportedException($"{formatted}");
}

/// <summary>A formatted file.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Text">The formatted text.</param>
/// <param name="Changed">False when the file was formatted already.</param>
public sealed record FormattedPact(string Path, string Text, bool Changed);
