using Tregua.Reading.Dependencies;
using Tregua.Training.Perceptrons;

namespace Tregua.Training.Dependencies;

/// <summary>Learns the parser's weights, mostly along its own moves, so that it learns to go on after a mistake.</summary>
internal sealed class ParserLearning
{
    private const int Lead = 10;
    private const int LeastUpdates = 3;
    private const int FirstEpochOfOwnMoves = 2;
    private const double OwnMoves = 0.9;

    private readonly TreeSample[] _samples;
    private readonly AveragedPerceptron _perceptron;
    private readonly ulong[] _features = new ulong[ParserFeatures.Count];
    private readonly int[] _scores;
    private readonly Random _random = new(23);

    /// <summary>Prepares to learn.</summary>
    public ParserLearning(TreeSample[] samples, int relations)
    {
        _samples = samples;
        _perceptron = new AveragedPerceptron((2 * relations) + 1, LeastUpdates);
        _scores = new int[_perceptron.LabelCount];
    }

    /// <summary>Learns.</summary>
    public AveragedPerceptron Run(int epochs, TextWriter log)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var order = Enumerable.Range(0, _samples.Length).ToArray();
            _random.Shuffle(order);
            var wrong = 0;
            foreach (var index in order)
                wrong += Learn(_samples[index], epoch >= FirstEpochOfOwnMoves);
            log.WriteLine($"  epoch {epoch}: {wrong:N0} wrong moves");
        }
        return _perceptron;
    }

    private int Learn(TreeSample sample, bool ownMoves)
    {
        var wrong = 0;
        var state = new ParserState(sample.Count, new int[sample.Count + 1], new Arcs[sample.Count + 2]);
        while (!state.IsDone)
        {
            ParserFeatures.Fill(state, sample.Nodes, _features);
            _perceptron.Score(_features, _scores);
            _perceptron.Step();
            var guess = DependencyParser.Best(state, _scores);
            var right = BestRight(state, sample, out var isRight);
            wrong += isRight[guess] ? 0 : 1;
            Correct(state, right, isRight);
            var (move, relation) = DependencyParser.MoveOf(!isRight[guess] && !(ownMoves && _random.NextDouble() < OwnMoves) ? right : guess);
            state.Make(move, relation);
        }
        return wrong;
    }

    // The label with the most weight among those that lose the fewest arcs and name the relation rightly.
    private int BestRight(in ParserState state, TreeSample sample, out bool[] isRight)
    {
        var oracle = new ArcOracle(sample.Heads);
        var (shift, left, right) = (oracle.Cost(state, Move.Shift), oracle.Cost(state, Move.Left), oracle.Cost(state, Move.Right));
        var least = Math.Min(shift, Math.Min(left, right));
        isRight = new bool[_scores.Length];
        isRight[0] = shift == least;
        var best = isRight[0] ? 0 : -1;
        var top = state.OnStack(0);
        for (var label = 1; label < _scores.Length; label++)
        {
            var (move, relation) = DependencyParser.MoveOf(label);
            if ((move == Move.Left ? left : right) != least)
                continue;
            var head = move == Move.Left ? state.Next : state.OnStack(1);
            if (sample.Heads[top] == head && sample.Relations[top] != relation)
                continue;
            isRight[label] = true;
            if (best < 0 || _scores[label] > _scores[best])
                best = label;
        }
        return best;
    }

    private void Correct(in ParserState state, int right, bool[] isRight)
    {
        for (var label = 0; label < _scores.Length; label++)
            _scores[label] -= isRight[label] ? Lead : 0;
        var rival = DependencyParser.Best(state, _scores);
        if (isRight[rival])
            return;
        _perceptron.Update(_features, right, 1);
        _perceptron.Update(_features, rival, -1);
    }
}
