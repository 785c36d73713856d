using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Evidence.Claims;
using Tregua.Reading;

namespace Tregua.Evaluation.Events;

/// <summary>Holds the PLOVER types of events against coded sentences: a sentence is right when its type is among those of its claims.</summary>
public static class PloverScorer
{
    private static readonly LocalDate Anyday = new(2000, 1, 1); // the records' own date

    /// <summary>Reads every sentence of a file by itself and compares.</summary>
    /// <param name="path">PLOVER's gold standard records.</param>
    /// <exception cref="UnreadableCorpusException">The file is not of the layout.</exception>
    public static Scorecard Score(string path) => Score(path, text => [.. Reader.Read(InputOf(text)).Claims.Select(claim => claim.Event.Plover).OfType<PloverEvent>()]);

    /// <summary>The same with another reader, so that the scores of known types can be told by hand.</summary>
    internal static Scorecard Score(string path, Func<string, ImmutableArray<PloverEvent>> read)
    {
        var tallies = new SortedDictionary<PloverEvent, (int Right, int All)>();
        var misses = ImmutableArray.CreateBuilder<Miss>();
        var (right, typed, all) = (0, 0, 0);
        foreach (var record in PloverFile.Read(path))
        {
            var expected = TypeOf(record);
            var found = read(record.Text);
            var isRight = found.Contains(expected);
            all++;
            right += isRight ? 1 : 0;
            typed += found.IsEmpty ? 0 : 1;
            var before = tallies.GetValueOrDefault(expected);
            tallies[expected] = (before.Right + (isRight ? 1 : 0), before.All + 1);
            if (!isRight)
                misses.Add(new Miss(record.Id, "type", expected.ToString(), found.IsEmpty ? null : string.Join(", ", found.Distinct()), record.Text));
        }
        return new Scorecard
        {
            Task = "plover",
            Corpus = path,
            Size = string.Create(CultureInfo.InvariantCulture, $"{all} sentences"),
            Measures =
            [
                new Measure("any type", "of sentences", typed, all, all),
                new Measure("type among found", "of sentences", right, all, all),
                .. tallies.Select(tally => new Measure(tally.Key.ToString().ToLowerInvariant(), "of sentences", tally.Value.Right, tally.Value.All, tally.Value.All)),
            ],
            Misses = misses.ToImmutable(),
            Notes = ["The records are older than the types: demand is taken for request, disapprove and investigate for accuse, fight for assault."],
        };
    }

    private static ReadingInput InputOf(string text) => new() { Bytes = Encoding.UTF8.GetBytes(text), Published = Anyday };

    private static PloverEvent TypeOf(PloverRecord record) => record.Event switch
    {
        "DEMAND" => PloverEvent.Request,
        "DISAPPROVE" or "INVESTIGATE" => PloverEvent.Accuse,
        "FIGHT" => PloverEvent.Assault,
        var name => Enum.TryParse<PloverEvent>(name, ignoreCase: true, out var type) ? type : throw new UnreadableCorpusException($"{record.Id} has the event {name}, which is no type of PLOVER."),
    };
}
