using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Tregua.Cases;
using Tregua.Cases.Intake;
using Tregua.Cases.PactFiles;
using Tregua.Reading;
using Tregua.Reading.Lexicons;

namespace Tregua.Evaluation.Corpora;

/// <summary>A text with the claims expected in it: <c>NAME.txt</c> (or <c>.md</c>, <c>.html</c>, <c>.eml</c>) beside <c>NAME.json</c>.</summary>
internal sealed record ClaimText
{
    private static readonly string[] s_endings = [".txt", ".md", ".html", ".eml"];

    /// <summary>The name both files share.</summary>
    public required string Name { get; init; }

    /// <summary>What the reader is given.</summary>
    public required ReadingInput Input { get; init; }

    /// <summary>The expectation, not yet tied to the text.</summary>
    public required ExpectationFile Expectation { get; init; }

    /// <summary>The texts of a folder, by name.</summary>
    /// <exception cref="UnreadableCorpusException">There is none, or a file is not of the layout.</exception>
    public static ImmutableArray<ClaimText> In(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnreadableCorpusException($"There is no folder {folder}.");
        var texts = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Load).ToImmutableArray();
        return texts.IsEmpty ? throw new UnreadableCorpusException($"The folder {folder} holds no expectation: no NAME.json beside NAME.txt.") : texts;
    }

    private static ClaimText Load(string expectation)
    {
        var path = s_endings.Select(ending => Path.ChangeExtension(expectation, ending)).FirstOrDefault(File.Exists)
            ?? throw new UnreadableCorpusException($"Beside {expectation} there is no text: one of {string.Join(", ", s_endings)}.");
        var file = ExpectationFile.Read(expectation);
        return new ClaimText
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Expectation = file,
            Input = new ReadingInput
            {
                Bytes = File.ReadAllBytes(path),
                Location = path,
                Outlet = file.Outlet,
                Published = file.Published is { } day ? Day(day, expectation) : null,
                Lexicon = file.Lexicon ?? PactBeside(path),
            },
        };
    }

    // The agreement of the text's own name, else the only one of the folder.
    private static Lexicon PactBeside(string path)
    {
        var pacts = Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.pact");
        var own = Path.ChangeExtension(Path.GetFullPath(path), ".pact");
        var pact = pacts.Contains(own, StringComparer.Ordinal) ? own : pacts is [var only] && IsNobodys(only) ? only : null;
        try
        {
            return pact is null ? Lexicon.Empty : LexiconBuilder.From(PactFile.Load(pact));
        }
        catch (CaseException failure)
        {
            throw new UnreadableCorpusException($"{pact}: {failure.Message}", failure);
        }
    }

    private static bool IsNobodys(string pact) => !File.Exists(Path.ChangeExtension(pact, ".json"));

    private static LocalDate Day(string text, string file) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new UnreadableCorpusException($"{file}: \"{text}\" is no date of the form 2025-01-19.");
}
