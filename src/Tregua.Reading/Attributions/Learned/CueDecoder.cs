namespace Tregua.Reading.Attributions.Learned;

/// <summary>
/// Proposes the stretches of a sentence that are cues with some probability under the chain (forward and backward sums; Rabiner 1989):
/// all of them, since which of those that share words stands is for <see cref="Judging.CueJudge"/> to say.
/// </summary>
/// <param name="transitions">The weights of labels after each other, row by row.</param>
internal sealed class CueDecoder(ReadOnlySpan<float> transitions)
{
    /// <summary>The least probability of a stretch that is proposed.</summary>
    public const double Least = 0.05;

    private const int Labels = AttributionLabels.CueCount;
    private const int Longest = 12; // words of a cue

    private readonly double[] _steps = [.. transitions.ToArray().Select(weight => Math.Exp(weight))];

    /// <summary>Adds the stretches of a sentence, by their first word and then by their last.</summary>
    /// <param name="scores">The score of each label at each place, place by place; negative infinity but for <see cref="AttributionLabels.Outside"/> where that is sure.</param>
    /// <param name="count">How many places.</param>
    /// <param name="found">Where to: places of the sentence with their probability.</param>
    public void Find(ReadOnlySpan<float> scores, int count, List<FoundCue> found)
    {
        for (var first = 0; first < count; first++)
        {
            if (IsSure(scores, first))
                continue;
            var end = first + 1;
            while (end < count && !IsSure(scores, end))
                end++;
            Find(scores, first, end, end < count, found);
            first = end;
        }
    }

    // Between places that are surely outside the sums start anew.
    private void Find(ReadOnlySpan<float> scores, int first, int end, bool goesOn, List<FoundCue> found)
    {
        var length = end - first;
        Span<double> weights = length <= 64 ? stackalloc double[length * Labels] : new double[length * Labels];
        Span<double> forward = length <= 64 ? stackalloc double[length * Labels] : new double[length * Labels];
        Span<double> backward = length <= 64 ? stackalloc double[length * Labels] : new double[length * Labels];
        for (var i = 0; i < length; i++)
            Weigh(scores.Slice((first + i) * Labels, Labels), weights.Slice(i * Labels, Labels));
        Forward(weights, forward);
        Backward(weights, backward, goesOn);
        for (var i = 0; i < length; i++)
            Candidates(weights, forward, backward, i, first, goesOn, found);
    }

    // Each place is scaled so that its largest weight is one, and each sum so that its terms add up to one.
    private static void Weigh(ReadOnlySpan<float> scores, Span<double> weights)
    {
        var most = scores[0];
        for (var y = 1; y < Labels; y++)
            most = Math.Max(most, scores[y]);
        for (var y = 0; y < Labels; y++)
            weights[y] = Math.Exp(scores[y] - most);
    }

    private void Forward(Span<double> weights, Span<double> forward)
    {
        for (var at = 0; at < weights.Length; at += Labels)
        {
            var sum = 0.0;
            for (var y = 0; y < Labels; y++)
            {
                var before = 0.0;
                for (var x = 0; x < Labels && at > 0; x++)
                    before += forward[at - Labels + x] * _steps[(x * Labels) + y];
                forward[at + y] = (at == 0 ? _steps[y] : before) * weights[at + y];
                sum += forward[at + y];
            }
            // The place's weights are divided by the same sum, so that stretches may be multiplied through.
            for (var y = 0; y < Labels; y++)
            {
                forward[at + y] /= sum;
                weights[at + y] /= sum;
            }
        }
    }

    private void Backward(ReadOnlySpan<double> weights, Span<double> backward, bool goesOn)
    {
        var last = weights.Length - Labels;
        for (var x = 0; x < Labels; x++)
            backward[last + x] = goesOn ? _steps[x * Labels] : 1;
        for (var at = last - Labels; at >= 0; at -= Labels)
        {
            for (var x = 0; x < Labels; x++)
            {
                var sum = 0.0;
                for (var y = 0; y < Labels; y++)
                    sum += _steps[(x * Labels) + y] * weights[at + Labels + y] * backward[at + Labels + y];
                backward[at + x] = sum;
            }
        }
    }

    private void Candidates(ReadOnlySpan<double> weights, ReadOnlySpan<double> forward, ReadOnlySpan<double> backward, int start, int first, bool goesOn, List<FoundCue> found)
    {
        var whole = 0.0;
        for (var y = 0; y < Labels; y++)
            whole += forward[(start * Labels) + y] * backward[(start * Labels) + y];
        var path = forward[(start * Labels) + AttributionLabels.FirstOfCue];
        var starts = path * backward[(start * Labels) + AttributionLabels.FirstOfCue] / whole;
        var label = (int)AttributionLabels.FirstOfCue;
        var length = weights.Length / Labels;
        for (var end = start + 1; starts >= Least; end++)
        {
            var rest = goesOn ? _steps[label * Labels] : 1;
            if (end < length)
            {
                rest = 0;
                for (var y = 0; y < Labels; y++)
                    rest += y == AttributionLabels.InCue ? 0 : _steps[(label * Labels) + y] * weights[(end * Labels) + y] * backward[(end * Labels) + y];
            }
            var probability = path * rest / whole;
            if (probability >= Least)
                found.Add(new FoundCue(new WordRange(first + start, first + end), probability, starts));
            if (end >= length || end - start >= Longest)
                return;
            path *= _steps[(label * Labels) + AttributionLabels.InCue] * weights[(end * Labels) + AttributionLabels.InCue];
            label = AttributionLabels.InCue;
        }
    }

    private static bool IsSure(ReadOnlySpan<float> scores, int place) => float.IsNegativeInfinity(scores[(place * Labels) + AttributionLabels.FirstOfCue]) && float.IsNegativeInfinity(scores[(place * Labels) + AttributionLabels.InCue]);
}

/// <summary>A cue with its probability.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Probability">From 0 to 1: that a cue of just these words stands here.</param>
/// <param name="Starts">From 0 to 1: that any cue starts here.</param>
internal readonly record struct FoundCue(WordRange Words, double Probability, double Starts);
