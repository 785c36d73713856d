using System.Diagnostics;
using System.Text;
using Tregua.Bench.Results;
using Tregua.Reading;

namespace Tregua.Bench.Readings;

/// <summary>What a word costs in documents of 100 to 200,000 words.</summary>
internal static class ReadingGrowth
{
    private const int Runs = 3;

    private static readonly int[] Sizes = [100, 1_000, 10_000, 50_000, 200_000];

    /// <summary>Prints the costs and draws them.</summary>
    internal static void Measure(Texts texts, string file)
    {
        var paragraphs = Paragraphs(texts);
        Console.WriteLine();
        var points = new List<(int Count, double Cost)>();
        var (warm, length) = Document(paragraphs, 1_000, texts.Articles[0].Input);
        Cost(warm, length);
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

    // Of several runs, each of at least 100,000 words, the least processor time: others on the machine disturb it less than the clock.
    private static double Cost(ReadingInput input, int words)
    {
        var times = Math.Max(1, 100_000 / words);
        var least = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            for (var i = 0; i < times; i++)
                Reader.Read(input);
            least = Math.Min(least, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalNanoseconds / times / words);
        }
        return least;
    }
}
