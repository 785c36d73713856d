using System.Collections.Immutable;
using System.Globalization;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Reading.Vocabularies;

namespace Tregua.Evaluation.Quantities;

/// <summary>Holds the quantities stage against number specifications: a case is right when exactly the expected spans are found with the expected values.</summary>
public static class NumberScorer
{
    /// <summary>Scores one file, or every file of a folder whose name tells what it asks for.</summary>
    /// <exception cref="UnreadableCorpusException">Nothing of that layout lies there.</exception>
    public static Scorecard Score(string path)
    {
        var files = Files(path);
        var stage = new StageNumbers(Vocabulary.English);
        var tally = new NumberTally();
        foreach (var (file, kind) in files)
        {
            foreach (var test in file.Cases)
            {
                if (NumberScope.Outside(file, test) is { } reason)
                    tally.LeaveOut(reason);
                else
                    Score(file, kind, test, stage, tally);
            }
        }
        return tally.Card(path);
    }

    private static void Score(SpecFile file, NumberKind kind, SpecCase test, StageNumbers stage, NumberTally tally)
    {
        var found = stage.Find(test.Input, kind);
        var expected = test.Results.Where(result => kind != NumberKind.Unit || result.Value is not null).Select(Expected).ToImmutableArray();
        var isRight = kind == NumberKind.Unit
            ? expected.All(want => found.Any(number => number.LiesIn(want)))
            : expected.Length == found.Length && expected.Zip(found).All(pair => pair.First.Agrees(pair.Second));
        tally.Add(kind, isRight ? null : new Miss($"{file.Name} {file.Cases.IndexOf(test) + 1}", Name(kind), Words(test.Input, expected), Words(test.Input, found), test.Input));
    }

    private static ImmutableArray<(SpecFile File, NumberKind Kind)> Files(string path)
    {
        string[] paths = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        var files = paths.Where(file => KindOf(file) is not null).Select(file => (SpecFile.Read(file), KindOf(file)!.Value)).ToImmutableArray();
        return files.IsEmpty ? throw new UnreadableCorpusException("No file NumberModel.json, OrdinalModel.json, PercentModel.json, NumberRangeModel.json or like them lies there.") : files;
    }

    private static NumberKind? KindOf(string path) => Path.GetFileName(path) switch
    {
        var name when name.StartsWith("NumberModel", StringComparison.Ordinal) => NumberKind.Number,
        var name when name.StartsWith("OrdinalModel", StringComparison.Ordinal) => NumberKind.Ordinal,
        var name when name.StartsWith("PercentModel", StringComparison.Ordinal) => NumberKind.Percent,
        var name when name.StartsWith("NumberRangeModel", StringComparison.Ordinal) => NumberKind.Range,
        "AgeModel.json" or "CurrencyModel.json" or "DimensionModel.json" or "TemperatureModel.json" => NumberKind.Unit,
        _ => null,
    };

    internal static string Name(NumberKind kind) => kind switch
    {
        NumberKind.Number => "numbers",
        NumberKind.Ordinal => "ordinals",
        NumberKind.Percent => "percentages",
        NumberKind.Range => "ranges",
        NumberKind.Unit => "numbers in amounts",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    // "20", "20%" or "(20,35]"; whether a bound is itself allowed is left aside.
    private static FoundNumber Expected(SpecResult result)
    {
        var value = result.Value ?? "";
        if (value.Length > 2 && value[0] is '[' or '(')
        {
            var comma = value.IndexOf(',', StringComparison.Ordinal);
            return new FoundNumber(result.Start, result.End, Number(value[1..comma]), Number(value[(comma + 1)..^1]));
        }
        var number = Number(value.TrimEnd('%'));
        return new FoundNumber(result.Start, result.End, number, number);
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Words(string input, ImmutableArray<FoundNumber> numbers) =>
        numbers.IsEmpty ? "nothing" : string.Join(", ", numbers.Select(number => $"{input[number.Start..Math.Min(number.End, input.Length)]} = {Bounds(number)}"));

    private static string Bounds(FoundNumber number) =>
        number.Low == number.High ? Text(number.Low) : $"{Text(number.Low)} to {Text(number.High)}";

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "any";
}
