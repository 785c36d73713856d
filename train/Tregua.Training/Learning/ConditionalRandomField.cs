namespace Tregua.Training.Learning;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by stochastic gradient descent
/// with AdaGrad steps (Duchi, Hazan and Singer 2011), chain after chain in a fixed order. Features are left out at random
/// (Srivastava et al. 2014), so that the model learns to do without any one of them.
/// </summary>
/// <param name="labels">How many labels.</param>
/// <param name="rows">How many features.</param>
/// <param name="allowed">Whether a label may follow another; the first place follows label 0.</param>
/// <param name="dropout">The share of features left out in each step, from 0, below 1.</param>
internal sealed class ConditionalRandomField(int labels, int rows, bool[,] allowed, float dropout)
{
    private const float Rate = 0.2f;
    private const float Idle = 1e-4f; // slopes below this move nothing

    private readonly float[] _weights = new float[rows * labels];
    private readonly float[] _squares = new float[rows * labels];
    private readonly float[] _sums = new float[rows * labels];
    private readonly float[] _transitions = new float[labels * labels];
    private readonly float[] _transitionSums = new float[labels * labels];
    private int _summed;
    private readonly float[] _transitionSquares = new float[labels * labels];

    /// <summary>The weight of a label at a row, as it counts when no feature is left out.</summary>
    public float Weight(int row, int label) => (_summed == 0 ? _weights[(row * labels) + label] : _sums[(row * labels) + label] / _summed) * (1 - dropout);

    /// <summary>Takes the present weights into the mean that the model is made of.</summary>
    public void Keep()
    {
        for (var i = 0; i < _weights.Length; i++)
            _sums[i] += _weights[i];
        for (var i = 0; i < _transitions.Length; i++)
            _transitionSums[i] += _transitions[i];
        _summed++;
    }

    /// <summary>The weights of labels after each other, row by row; negative infinity where a label may not follow.</summary>
    public float[] Transitions()
    {
        var transitions = new float[labels * labels];
        for (var x = 0; x < labels; x++)
        {
            for (var y = 0; y < labels; y++)
                transitions[(x * labels) + y] = allowed[x, y] ? (_summed == 0 ? _transitions[(x * labels) + y] : _transitionSums[(x * labels) + y] / _summed) : float.NegativeInfinity;
        }
        return transitions;
    }

    /// <summary>Goes once through the chains.</summary>
    /// <param name="chains">The chains.</param>
    /// <param name="seed">Fixes their order and what is left out.</param>
    /// <returns>The mean negative log-likelihood of a place.</returns>
    public double Epoch(IReadOnlyList<Chain> chains, int seed)
    {
        var dice = new Random(seed);
        var order = Enumerable.Range(0, chains.Count).ToArray();
        dice.Shuffle(order);
        double loss = 0;
        long places = 0;
        foreach (var index in order)
        {
            loss += Step(dropout > 0 ? Thinned(chains[index], dice) : chains[index]);
            places += chains[index].Length;
        }
        return loss / places;
    }

    private Chain Thinned(Chain chain, Random dice)
    {
        var kept = new int[chain.Rows.Length];
        var starts = new int[chain.Starts.Length];
        var count = 0;
        for (var i = 0; i < chain.Length; i++)
        {
            starts[i] = count;
            for (var f = chain.Starts[i]; f < chain.Starts[i + 1]; f++)
            {
                if (dice.NextSingle() >= dropout)
                    kept[count++] = chain.Rows[f];
            }
        }
        starts[^1] = count;
        return new Chain(starts, kept, chain.Labels);
    }

    private float[] Scores(Chain chain)
    {
        var scores = new float[chain.Length * labels];
        for (var i = 0; i < chain.Length; i++)
        {
            for (var f = chain.Starts[i]; f < chain.Starts[i + 1]; f++)
            {
                var row = chain.Rows[f] * labels;
                for (var y = 0; y < labels; y++)
                    scores[(i * labels) + y] += _weights[row + y];
            }
        }
        return scores;
    }

    private double Step(Chain chain)
    {
        var scores = Scores(chain);
        var (forward, backward, whole) = Sums(scores, chain.Length);
        var right = 0.0;
        Span<float> slopes = stackalloc float[labels];
        for (var i = 0; i < chain.Length; i++)
        {
            right += scores[(i * labels) + chain.Labels[i]] + _transitions[((i == 0 ? 0 : chain.Labels[i - 1]) * labels) + chain.Labels[i]];
            for (var y = 0; y < labels; y++)
                slopes[y] = (float)Math.Exp(forward[(i * labels) + y] + backward[(i * labels) + y] - whole) - (chain.Labels[i] == y ? 1 : 0);
            Move(chain, i, slopes);
        }
        MoveTransitions(chain, scores, forward, backward, whole);
        return whole - right;
    }

    private void Move(Chain chain, int i, ReadOnlySpan<float> slopes)
    {
        for (var f = chain.Starts[i]; f < chain.Starts[i + 1]; f++)
        {
            var row = chain.Rows[f] * labels;
            for (var y = 0; y < labels; y++)
            {
                if (Math.Abs(slopes[y]) < Idle)
                    continue;
                _squares[row + y] += slopes[y] * slopes[y];
                _weights[row + y] -= Rate * slopes[y] / MathF.Sqrt(_squares[row + y] + 1e-3f);
            }
        }
    }

    private void MoveTransitions(Chain chain, float[] scores, double[] forward, double[] backward, double whole)
    {
        Span<double> slopes = stackalloc double[labels * labels];
        slopes.Clear();
        for (var i = 0; i < chain.Length; i++)
        {
            slopes[((i == 0 ? 0 : chain.Labels[i - 1]) * labels) + chain.Labels[i]]--;
            for (var x = 0; x < (i == 0 ? 1 : labels); x++)
            {
                var before = i == 0 ? 0 : forward[((i - 1) * labels) + x];
                for (var y = 0; y < labels; y++)
                {
                    if (allowed[x, y])
                        slopes[(x * labels) + y] += Math.Exp(before + _transitions[(x * labels) + y] + scores[(i * labels) + y] + backward[(i * labels) + y] - whole);
                }
            }
        }
        for (var t = 0; t < slopes.Length; t++)
        {
            var slope = (float)slopes[t];
            _transitionSquares[t] += slope * slope;
            _transitions[t] -= Rate * slope / MathF.Sqrt(_transitionSquares[t] + 1e-3f);
        }
    }

    // Logarithms of the sums over all paths up to and from each place.
    private (double[] Forward, double[] Backward, double Whole) Sums(float[] scores, int n)
    {
        var forward = new double[n * labels];
        var backward = new double[n * labels];
        Span<double> terms = stackalloc double[labels];
        for (var y = 0; y < labels; y++)
            forward[y] = allowed[0, y] ? _transitions[y] + scores[y] : double.NegativeInfinity;
        for (var i = 1; i < n; i++)
        {
            for (var y = 0; y < labels; y++)
            {
                for (var x = 0; x < labels; x++)
                    terms[x] = allowed[x, y] ? forward[((i - 1) * labels) + x] + _transitions[(x * labels) + y] : double.NegativeInfinity;
                forward[(i * labels) + y] = LogSum(terms) + scores[(i * labels) + y];
            }
        }
        for (var i = n - 2; i >= 0; i--)
        {
            for (var x = 0; x < labels; x++)
            {
                for (var y = 0; y < labels; y++)
                    terms[y] = allowed[x, y] ? backward[((i + 1) * labels) + y] + _transitions[(x * labels) + y] + scores[((i + 1) * labels) + y] : double.NegativeInfinity;
                backward[(i * labels) + x] = LogSum(terms);
            }
        }
        forward.AsSpan((n - 1) * labels, labels).CopyTo(terms);
        return (forward, backward, LogSum(terms));
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        var most = double.NegativeInfinity;
        foreach (var term in terms)
            most = Math.Max(most, term);
        if (double.IsNegativeInfinity(most))
            return most;
        var sum = 0.0;
        foreach (var term in terms)
            sum += Math.Exp(term - most);
        return most + Math.Log(sum);
    }
}
