using System.Text;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Reading;

namespace Tregua.Evaluation.Tests.Claims;

/// <summary>A folder of texts with expectations for one test, and a reader that finds what the test says.</summary>
internal sealed class ClaimFolder : IDisposable
{
    public ClaimFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "tregua-" + Guid.NewGuid().ToString("N"));

    public ClaimFolder With(string name, string content)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), content);
        return this;
    }

    /// <summary>A reader whose claims stand on the first place of the given words in the text.</summary>
    public static Func<ReadingInput, ReadingResult> Finding(params (string Words, Func<Claim, Claim> Fields)[] claims) => input =>
    {
        var text = new StoredText(Encoding.UTF8.GetString(input.Bytes.Span));
        return new ReadingResult
        {
            Report = new Report { Sha256 = "00" },
            Text = text,
            Claims = [.. claims.Select(claim => claim.Fields(On(claim.Words, text)))],
        };
    };

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static Claim On(string words, StoredText text)
    {
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        return new Claim
        {
            Id = words,
            Report = "00",
            Span = text.Span(start, start + words.Length),
            Text = words,
            Source = new Source { Kind = SourceKind.Outlet },
            Event = new EventMention { Action = EventAction.Other },
            Confidence = 0.5,
        };
    }
}
