using Tregua.Reading.Attributions;
using Tregua.Reading.Attributions.Learned;

namespace Tregua.Reading.Tests.Attributions.Learned;

public sealed class CueDecoderTests
{
    private const float Never = float.NegativeInfinity;

    private static readonly float[] Transitions = [0.4f, -0.2f, Never, 0.1f, -0.5f, 0.7f, 0.3f, 0.2f, 0.6f];

    [Fact]
    public void A_stretch_has_the_share_of_all_paths_that_hold_just_it_and_is_proposed_when_that_is_enough()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var scores = Scores(seed, out var count);
            var found = new List<FoundCue>();
            new CueDecoder(Transitions).Find(scores, count, found);
            foreach (var cue in found)
            {
                cue.Probability.ShouldBe(Share(scores, count, path => Holds(path, cue.Words)), 1e-6);
                cue.Starts.ShouldBe(Share(scores, count, path => path[cue.Words.First] == AttributionLabels.FirstOfCue), 1e-6);
            }
            found.Select(cue => cue.Words).ShouldBeUnique();
            foreach (var words in Stretches(count).Where(words => !found.Any(cue => cue.Words == words)))
                Share(scores, count, path => Holds(path, words)).ShouldBeLessThan(CueDecoder.Least + 1e-6);
        }
    }

    [Fact]
    public void A_place_that_is_surely_outside_parts_its_neighbours()
    {
        float[] scores = [0, 4, -9, 0, Never, Never, 0, 4, -9];
        var found = new List<FoundCue>();
        new CueDecoder(Transitions).Find(scores, 3, found);
        found.Select(cue => cue.Words).ShouldBe([new WordRange(0, 1), new WordRange(2, 3)]);
        found[0].Probability.ShouldBe(Share(scores, 3, path => Holds(path, new WordRange(0, 1))), 1e-6);
    }

    private static float[] Scores(int seed, out int count)
    {
        var dice = new Random(seed);
        count = 1 + dice.Next(6);
        var scores = new float[count * AttributionLabels.CueCount];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (dice.NextSingle() * 6) - 3;
        if (dice.Next(2) == 0)
        {
            var place = dice.Next(count) * AttributionLabels.CueCount;
            (scores[place + AttributionLabels.FirstOfCue], scores[place + AttributionLabels.InCue]) = (Never, Never);
        }
        return scores;
    }

    private static IEnumerable<WordRange> Stretches(int count) =>
        from first in Enumerable.Range(0, count)
        from end in Enumerable.Range(first + 1, count - first)
        select new WordRange(first, end);

    private static bool Holds(byte[] path, WordRange words)
    {
        if (path[words.First] != AttributionLabels.FirstOfCue || (words.End < path.Length && path[words.End] == AttributionLabels.InCue))
            return false;
        return path[(words.First + 1)..words.End].All(label => label == AttributionLabels.InCue);
    }

    // By the sum over every path, one by one.
    private static double Share(float[] scores, int count, Func<byte[], bool> isAsked)
    {
        var (asked, all) = (0.0, 0.0);
        for (var number = 0; number < Math.Pow(AttributionLabels.CueCount, count); number++)
        {
            var (path, rest, sum, before) = (new byte[count], number, 0.0, 0);
            for (var i = 0; i < count; i++)
            {
                path[i] = (byte)(rest % AttributionLabels.CueCount);
                rest /= AttributionLabels.CueCount;
                sum += Transitions[(before * AttributionLabels.CueCount) + path[i]] + scores[(i * AttributionLabels.CueCount) + path[i]];
                before = path[i];
            }
            all += Math.Exp(sum);
            asked += isAsked(path) ? Math.Exp(sum) : 0;
        }
        return asked / all;
    }
}
