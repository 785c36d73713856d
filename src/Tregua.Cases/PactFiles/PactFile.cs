using System.Collections.Immutable;
using System.Text;
using Tregua.Agreements.Checking;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Model;

namespace Tregua.Cases.PactFiles;

/// <summary>A <c>.pact</c> file as read from disk.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Text">Its text, for showing lines under a caret.</param>
/// <param name="Agreement">The bound agreement; null when there are errors.</param>
/// <param name="Diagnostics">Errors, and with <see cref="Check"/> the findings of a careful reader too, by place.</param>
public sealed record PactFile(string Path, string Text, Agreement? Agreement, ImmutableArray<Diagnostic> Diagnostics)
{
    private const int MaximumBytes = 4 * 1024 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>True when there is no error.</summary>
    public bool IsValid => Agreement is not null;

    /// <summary>Reads, parses, binds and checks a file; bad text gives diagnostics.</summary>
    /// <exception cref="CaseException">The file cannot be read or is not text.</exception>
    public static PactFile Check(string path)
    {
        var file = Parse(path);
        return file.Agreement is { } agreement ? file with { Diagnostics = ByPlace(file.Diagnostics.AddRange(Checker.Check(agreement))) } : file;
    }

    /// <summary>The agreement of a file that must be valid.</summary>
    /// <exception cref="CaseException">The file cannot be read, or the text has an error: the first one, with its place.</exception>
    public static Agreement Load(string path)
    {
        var file = Parse(path);
        return file.Agreement ?? throw Invalid(path, file.Diagnostics);
    }

    /// <summary>What the file looks like formatted.</summary>
    /// <exception cref="CaseException">The file cannot be read, or the text has an error.</exception>
    public static FormattedPact Format(string path)
    {
        var text = ReadText(path);
        var formatted = Formatter.Format(text);
        return formatted.Text is { } result ? new FormattedPact(path, result, result != text) : throw Invalid(path, formatted.Diagnostics);
    }

    /// <summary>Replaces the file by its formatted text, all or nothing; does nothing when it is formatted already.</summary>
    /// <exception cref="CaseException">The file cannot be written.</exception>
    public static void Write(FormattedPact formatted)
    {
        ArgumentNullException.ThrowIfNull(formatted);
        if (!formatted.Changed)
            return;
        var fresh = formatted.Path + ".new";
        try
        {
            File.WriteAllText(fresh, formatted.Text, Utf8);
            File.Move(fresh, formatted.Path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(fresh);
            throw new CaseException(new Problem("cannot-write", $"The file {formatted.Path} cannot be written: {Access.Reason(e)}.", formatted.Path, Hint: "Nothing was changed. Look at the rights of the file and its folder."), inner: e);
        }
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="CaseException">It cannot be read or is not text.</exception>
    internal static string ReadText(string path)
    {
        try
        {
            if (Directory.Exists(path))
                throw Fail("not-a-file", $"{path} is a folder; expected a .pact file.", path, CaseFolder.IsCase(path) ? $"Name the file: {CaseFolder.Open(path).PactFile}." : "Name the file.");
            if (new FileInfo(path) is { Exists: true, Length: > MaximumBytes })
                throw Fail("too-large", $"The file {path} is larger than {MaximumBytes / 1024 / 1024} MB, which no agreement is.", path, "Is it a .pact file?");
            var bytes = File.ReadAllBytes(path);
            var text = Utf8.GetString(bytes.AsSpan().StartsWith(Utf8Mark) ? bytes.AsSpan(Utf8Mark.Length) : bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? throw NotText(path) : text;
        }
        catch (DecoderFallbackException)
        {
            throw NotText(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Fail("no-file", $"There is no file {path}.", path, "Look at the spelling, or make a case with `tregua new NAME`.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CaseException(new Problem("no-access", $"The file {path} cannot be read: {Access.Reason(e)}.", path), inner: e);
        }
    }

    /// <summary>The first error of a text as a failure.</summary>
    internal static CaseException Invalid(string path, ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var more = errors.Count > 1 ? $" ({errors.Count - 1} more {(errors.Count == 2 ? "error" : "errors")}: see `tregua check {path}`.)" : "";
        return errors is [var first, ..]
            ? new CaseException(new Problem(first.Code, first.Message + more, path, first.Line, first.Column, first.Hint))
            : Fail("no-agreement", $"The file {path} states no agreement.", path, "It starts with `agreement \"TITLE\"`.");
    }

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static PactFile Parse(string path)
    {
        var text = ReadText(path);
        var parse = Agreements.Parsing.PactFile.Parse(text, path);
        return new PactFile(path, text, parse.Agreement, ByPlace(parse.Diagnostics));
    }

    private static ImmutableArray<Diagnostic> ByPlace(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.OrderBy(d => d.Line).ThenBy(d => d.Column)];

    private static CaseException NotText(string path) => Fail("not-text", $"The file {path} is not text in UTF-8.", path, "Save it as UTF-8, or name another file.");

    private static CaseException Fail(string code, string message, string path, string hint) => new(new Problem(code, message, path, Hint: hint));
}

/// <summary>A formatted file.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Text">The formatted text.</param>
/// <param name="Changed">False when the file was formatted already.</param>
public sealed record FormattedPact(string Path, string Text, bool Changed);
