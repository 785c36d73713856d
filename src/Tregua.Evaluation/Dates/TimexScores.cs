using System.Collections.Immutable;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;
using Tregua.Reading.Dates;

namespace Tregua.Evaluation.Dates;

/// <summary>Scores time expressions as TempEval-3 does.</summary>
/// <remarks>
/// strict: the same characters; relaxed: an overlap; type and value: an overlap with the same attribute, so that value F1 is relaxed F1 times the share of right values.
/// Pairs are one to one, exact pairs first, then from left to right. Bare weekdays are those of the corpus whose words are a weekday and nothing else and whose value is a day; weekdays are these and those after a word such as "last" or "next".
/// </remarks>
public static class TimexScores
{
    private static readonly ImmutableArray<string> WordsBefore = ["last", "this", "next", "past", "previous", "following", "coming"];

    private static readonly ImmutableArray<string> Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>Scores a folder of TimeML documents.</summary>
    /// <exception cref="UnreadableCorpusException">The folder holds no such documents.</exception>
    public static Scorecard Score(string folder)
    {
        var documents = TimeMl.Read(folder);
        var counts = new Counts();
        foreach (var document in documents)
            counts.Add(document, TimexReading.Of(document));
        return new Scorecard
        {
            Task = "dates",
            Corpus = folder,
            Size = $"{documents.Length} documents, {counts.Expected} time expressions",
            Measures = counts.Measures(),
            Misses = [.. counts.Misses],
            Notes = ["Document creation times are given and not counted."],
        };
    }

    private sealed class Counts
    {
        private int _predicted;
        private int _strict;
        private int _relaxed;
        private int _types;
        private int _values;
        private int _weekdays;
        private int _rightWeekdays;
        private int _bareWeekdays;
        private int _rightBareWeekdays;

        public int Expected { get; private set; }

        public List<Miss> Misses { get; } = [];

        public ImmutableArray<Measure> Measures() =>
        [
            new Measure("extent", "strict", _strict, _predicted, Expected),
            new Measure("extent", "relaxed", _relaxed, _predicted, Expected),
            new Measure("type", "relaxed", _types, _predicted, Expected),
            new Measure("value", "relaxed", _values, _predicted, Expected),
            new Measure("bare weekday", "value", _rightBareWeekdays, _bareWeekdays, _bareWeekdays),
            new Measure("weekday", "value", _rightWeekdays, _weekdays, _weekdays),
        ];

        public void Add(TimeMlDocument document, ImmutableArray<Timex> found)
        {
            _predicted += found.Length;
            Expected += document.Times.Length;
            var partner = Pair(document.Times, found);
            var isPaired = new bool[found.Length];
            for (var i = 0; i < document.Times.Length; i++)
            {
                var time = document.Times[i];
                var other = partner[i] < 0 ? (Timex?)null : found[partner[i]];
                if (partner[i] >= 0)
                    isPaired[partner[i]] = true;
                Compare(document, time, other);
            }
            for (var i = 0; i < found.Length; i++)
            {
                if (!isPaired[i])
                    Misses.Add(new Miss(Place(document, found[i].Start), "extent", null, Shown(document, found[i]), Context(document.Text, found[i].Start, found[i].End)));
            }
        }

        private void Compare(TimeMlDocument document, Timex3 time, Timex? found)
        {
            var words = time.Value.Length == 10 && char.IsAsciiDigit(time.Value[9]) ? document.Text[time.Start..time.End].ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [];
            var isBareWeekday = words is [var only] && Weekdays.Contains(only);
            var isWeekday = isBareWeekday || (words is [var before, var after] && WordsBefore.Contains(before) && Weekdays.Contains(after));
            _bareWeekdays += isBareWeekday ? 1 : 0;
            _weekdays += isWeekday ? 1 : 0;
            var isStrict = found is { } same && IsSame(document.Text, time, same);
            var isValue = found?.Value == time.Value;
            var isType = found is { } typed && string.Equals(typed.Type.ToString(), time.Type, StringComparison.OrdinalIgnoreCase);
            _relaxed += found is null ? 0 : 1;
            _strict += isStrict ? 1 : 0;
            _types += isType ? 1 : 0;
            _values += isValue ? 1 : 0;
            _rightBareWeekdays += isBareWeekday && isValue ? 1 : 0;
            _rightWeekdays += isWeekday && isValue ? 1 : 0;
            if (isStrict && isValue && isType)
                return;
            var field = found is null || !isStrict ? "extent" : !isValue ? "value" : "type";
            Misses.Add(new Miss(Place(document, time.Start), field, $"{document.Text[time.Start..time.End]} {time.Type} {time.Value}", found is { } other ? Shown(document, other) : null, Context(document.Text, time.Start, time.End)));
        }

        private static int[] Pair(ImmutableArray<Timex3> expected, ImmutableArray<Timex> found)
        {
            var partner = new int[expected.Length];
            Array.Fill(partner, -1);
            var isTaken = new bool[found.Length];
            foreach (var isExact in (bool[])[true, false])
            {
                var from = 0;
                for (var i = 0; i < expected.Length; i++)
                {
                    while (from < found.Length && found[from].End <= expected[i].Start)
                        from++;
                    for (var j = from; partner[i] < 0 && j < found.Length && found[j].Start < expected[i].End; j++)
                    {
                        if (isTaken[j] || (isExact && (found[j].Start != expected[i].Start || found[j].End != expected[i].End)))
                            continue;
                        (partner[i], isTaken[j]) = (j, true);
                    }
                }
            }
            return partner;
        }

        // Outer spaces do not count.
        private static bool IsSame(string text, Timex3 time, Timex found)
        {
            var (start, end) = (time.Start, time.End);
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            return found.Start == start && found.End == end;
        }

        private static string Place(TimeMlDocument document, int at) => $"{document.Name}:{at}";

        private static string Shown(TimeMlDocument document, Timex time) => $"{document.Text[time.Start..time.End]} {time.Type.ToString().ToUpperInvariant()} {time.Value}";

        private static string Context(string text, int start, int end) =>
            text[Math.Max(0, start - 60)..Math.Min(text.Length, end + 40)].Replace('\n', ' ');
    }
}
