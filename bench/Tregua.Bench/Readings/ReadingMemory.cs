using System.Text;
using Tregua.Reading;

namespace Tregua.Bench.Readings;

/// <summary>Whether memory stays flat over many articles, each with words that no other has.</summary>
internal static class ReadingMemory
{
    private const int Articles = 100_000;

    /// <summary>Prints the live heap and the process's memory after each ten thousand.</summary>
    internal static void Measure(Texts texts)
    {
        Console.WriteLine();
        Console.WriteLine("after so many articles, of which each has 20 words that no other has: live heap, working set, millions of bytes");
        var claims = 0L;
        for (var i = 1; i <= Articles; i++)
        {
            var input = texts.Articles[i % texts.Articles.Count].Input;
            claims += Reader.Read(input with { Bytes = (byte[])[.. input.Bytes.Span, .. Encoding.UTF8.GetBytes(NewWords(i))] }).Claims.Length;
            if (i is 1_000 || i % (Articles / 5) == 0)
                Console.WriteLine(FormattableString.Invariant($"{i,9:N0} {GC.GetTotalMemory(forceFullCollection: true) / 1e6,8:F1} {Environment.WorkingSet / 1e6,8:F1}"));
        }
        Console.WriteLine(FormattableString.Invariant($"{claims:N0} claims in {Articles:N0} articles"));
    }

    private static string NewWords(int article)
    {
        var text = new StringBuilder("\n\nThe");
        for (var word = 0; word < 20; word++)
            text.Append(FormattableString.Invariant($" w{article}x{word}"));
        return text.Append(" said so.\n").ToString();
    }
}
