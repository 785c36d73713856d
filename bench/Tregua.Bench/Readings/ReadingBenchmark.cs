using System.Globalization;
using Tregua.Bench.Results;
using Tregua.Cases;
using Tregua.Cases.Intake;
using Tregua.Cases.PactFiles;
using Tregua.Reading;
using Tregua.Reading.Lexicons;

namespace Tregua.Bench.Readings;

/// <summary>The whole reader beside two libraries for Node, by stage, on two cores, over many articles and over long ones.</summary>
internal static class ReadingBenchmark
{
    private const string Example = "examples/gaza-2025";

    /// <summary>One part: <c>rates PACKAGES [FOLDER …]</c>, <c>stages FOLDER</c>, <c>threads</c>, <c>memory</c> or <c>growth FILE</c>.</summary>
    internal static int Run(string[] args)
    {
        var own = Own();
        switch (args)
        {
            case ["rates", var packages, .. var folders]:
                Console.WriteLine(Machine.Describe());
                Console.WriteLine($"Load when it began: {Machine.Load()}. Millions of bytes a second, the best of {Rate.Rounds} rounds of {Rate.Seconds:F0} seconds; one core.");
                SideBySide(own, new Beside(packages));
                foreach (var folder in folders)
                    SideBySide(Texts.Of("given texts", own.Articles[0].Input.Lexicon, folder), new Beside(packages));
                return 0;
            case ["stages", var folder]:
                Stages(Texts.Of("given texts", own.Articles[0].Input.Lexicon, folder));
                return 0;
            case ["threads"]:
                Threads(own);
                return 0;
            case ["memory"]:
                ReadingMemory.Measure(own);
                return 0;
            case ["growth", var file]:
                ReadingGrowth.Measure(own, file);
                Console.WriteLine($"Load when it ended: {Machine.Load()}.");
                return 0;
            default:
                Console.Error.WriteLine("reading rates PACKAGES [FOLDER …] | stages FOLDER | threads | memory | growth FILE");
                return 2;
        }
    }

    // The reports of the examples and the texts with expected claims, read with the names of one agreement.
    private static Texts Own() =>
        Texts.Of("own texts", Lexicon(), [.. Directory.GetDirectories("examples", "reports", SearchOption.AllDirectories), "tests/Tregua.Evaluation.Tests/Data/Claims"]);

    private static Lexicon Lexicon() => LexiconBuilder.From(PactFile.Load(CaseFolder.Open(Example).PactFile));

    private static void SideBySide(Texts texts, Beside beside)
    {
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"{texts.Name}: {texts.Articles.Count} articles, {texts.Bytes:N0} bytes"));
        Console.WriteLine($"{"",-34} {"MB/s",8} {"by cpu",8}  articles a second, ratio");
        var size = (double)texts.Bytes / texts.Articles.Count;
        var ours = Rate.Of(texts, 1);
        Row("Tregua, from bytes to claims", ours, FormattableString.Invariant($"{ours.Wall / size:F0}"));
        var tagged = Stages(texts);
        foreach (var (name, title) in new[] { ("wink", "wink-nlp (tokens, tags, entities)"), ("compromise", "compromise (the same)") })
        {
            var theirs = beside.Measure(name, texts);
            Row(title, theirs, FormattableString.Invariant($"{theirs.Wall / size:F0}; Tregua is {ours.Wall / theirs.Wall:F2} times as fast (by cpu {ours.Processor / theirs.Processor:F2}), as far as the tags {tagged / theirs.Wall:F2} times"));
        }
    }

    // The rate of the stages as far as the tags alone.
    private static double Stages(Texts texts)
    {
        var times = new StageTimes();
        var rate = Rate.Of(texts, 1, times);
        var stages = Enum.GetValues<Stage>();
        var all = stages.Sum(stage => times[stage].TotalSeconds);
        var tagged = rate.Wall * all / stages.Where(stage => stage <= Stage.Tags).Sum(stage => times[stage].TotalSeconds);
        Console.WriteLine(FormattableString.Invariant($"{"  as far as the tags",-34} {tagged / 1e6,8:F2}           tokens, dates, numbers and tags: about what the two below do"));
        Console.WriteLine($"  by stage, of {rate} MB/s: " + string.Join(", ", stages.Select(stage => string.Create(CultureInfo.InvariantCulture, $"{stage} {times[stage].TotalSeconds / all:P0}"))));
        return tagged;
    }

    private static void Threads(Texts texts)
    {
        var (one, two) = (Rate.Of(texts, 1), Rate.Of(texts, 2));
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"on two cores: one thread {one.Wall / 1e6:F2} MB/s, two threads {two.Wall / 1e6:F2} MB/s: {two.Wall / one.Wall:F2} times; processor time of a byte with two {one.Processor / two.Processor:F2} times that with one; load {Machine.Load()}"));
    }

    private static void Row(string name, Rate rate, string more) => Console.WriteLine($"{name,-34} {rate}  {more}");
}
