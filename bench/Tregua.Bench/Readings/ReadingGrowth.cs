using System.Diagnostics;
using System.Text;
using Tregua.Bench.Results;
using Tregua.Reading;

namespace Tregua.Bench.Readings;

/// <summary>What a word costs in documents of 100 to 200,000 words.</summary>
internal static class ReadingGrowth
{
    private static readonly int[] Sizes = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 200_000];

    /// <summary>Prints the costs and draws them.</summary>
    internal static void Measure(Texts texts, string file)
    {
        var paragraphs = Paragraphs(texts);
        Console.WriteLine();
        var points = new List<(int Count, double Cost)>();
        foreach (var size in Sizes)
        {
            var (input, words) = Document(paragraphs, size, texts.Articles[0].Input);
            points.Add((words, Cost(input, words)));
            Console.WriteLine(FormattableString.Invariant($"{words,9:N0} words in one document: {points[^1].Cost,6:F0} ns a word"));
        }
        var grows = points[^1].Cost / points[0].Cost;
        Console.WriteLine(FormattableString.Invariant($"from {Sizes[0]} to {Sizes[^1]:N0} words the cost of one grows {grows:F2} times"));
        File.WriteAllText(file, Plot.Draw(
            "Cost of one word as the document grows",
            FormattableString.Invariant($"from bytes to claims; {Sizes[0]} to {Sizes[^1]:N0} words: {grows:F2} times"),
            "words in the document",
            "nanoseconds a word",
            [new Plot.Curve("Tregua", "#0b5394", points)]));
    }

    // Prose only: the first lines of each text are its headers.
    private static List<string> Paragraphs(Texts texts) =>
        [.. texts.Articles.SelectMany(article => Encoding.UTF8.GetString(article.Input.Bytes.Span).Split("\n\n").Skip(2)).Where(paragraph => paragraph.Contains(". ", StringComparison.Ordinal))];

    private static (ReadingInput Input, int Words) Document(List<string> paragraphs, int size, ReadingInput like)
    {
        var text = new StringBuilder("A long report\n\n2 March 2025\n\n");
        var words = 0;
        for (var i = 0; words < size; i++)
        {
            var paragraph = paragraphs[i % paragraphs.Count];
            text.Append(paragraph).Append("\n\n");
            words += paragraph.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        }
        return (like with { Bytes = Encoding.UTF8.GetBytes(text.ToString()), Location = "long.txt" }, words);
    }

    // The least of several runs, each of at least 200,000 words.
    private static double Cost(ReadingInput input, int words)
    {
        var times = Math.Max(1, 200_000 / words);
        var least = double.MaxValue;
        for (var run = 0; run < 6; run++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < times; i++)
                Reader.Read(input);
            least = Math.Min(least, watch.Elapsed.TotalNanoseconds / times / words);
        }
        return least;
    }
}
