using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Tregua.Reading.Models;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Dependencies;

/// <summary>Finds the head and the relation of each word, in one pass from left to right.</summary>
/// <remarks>A greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) with an averaged perceptron, trained with a dynamic oracle (Goldberg and Nivre 2013): each word is shifted once and attached once, so that time is linear in the sentence.</remarks>
internal sealed class DependencyParser
{
    /// <summary>The section of the weights: label 0 shifts, then a left and a right arc for each relation.</summary>
    public const string Section = "dependencies";

    /// <summary>The section of the relations.</summary>
    public const string RelationSection = "dependencies/relations";

    private readonly LinearModel _model;

    /// <summary>Opens the sections of a model file.</summary>
    public DependencyParser(ModelFile file)
    {
        _model = new LinearModel(file.Section(Section));
        Relations = [.. Encoding.ASCII.GetString(file.Section(RelationSection).Bytes).Split('\n')];
    }

    /// <summary>The parser of English.</summary>
    public static DependencyParser English { get; } = new(ModelFile.English);

    /// <summary>The relations, by number.</summary>
    public ImmutableArray<string> Relations { get; }

    /// <summary>Parses a tagged sentence.</summary>
    public DependencyTree Parse(TaggedSentence sentence) => Parse(sentence.Facts.AsSpan(), sentence.Labels.AsSpan());

    /// <summary>Parses words with their labels.</summary>
    /// <param name="words">The words' facts, with the tagger's margins.</param>
    /// <param name="labels">The words' labels.</param>
    public DependencyTree Parse(ReadOnlySpan<WordFacts> words, ReadOnlySpan<byte> labels)
    {
        var nodes = new ParserNode[labels.Length + 2];
        ParserNode.Fill(words, labels, nodes);
        var state = new ParserState(labels.Length, new int[labels.Length + 1], new Arcs[labels.Length + 2]);
        Span<ulong> features = stackalloc ulong[ParserFeatures.Count];
        Span<int> scores = stackalloc int[_model.ScoreLength];
        while (!state.IsDone)
        {
            ParserFeatures.Fill(state, nodes, features);
            _model.Expect(features);
            scores.Clear();
            _model.Add(features, scores);
            var (move, relation) = MoveOf(Best(state, scores[.._model.LabelCount]));
            state.Make(move, relation);
        }
        return Tree(state);
    }

    /// <summary>The label of a move.</summary>
    internal static int LabelOf(Move move, int relation) => move == Move.Shift ? 0 : (2 * relation) + (move == Move.Left ? 1 : 2);

    /// <summary>The move of a label, and its relation.</summary>
    internal static (Move Move, int Relation) MoveOf(int label) => label == 0 ? (Move.Shift, 0) : (label % 2 == 1 ? Move.Left : Move.Right, (label - 1) / 2);

    /// <summary>The best label whose move is allowed.</summary>
    internal static int Best(in ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        if (state.Allows(Move.Shift))
            best = 0;
        var (left, right) = (state.Allows(Move.Left), state.Allows(Move.Right));
        for (var label = 1; label < scores.Length; label++)
        {
            if ((label % 2 == 1 ? left : right) && (best < 0 || scores[label] > scores[best]))
                best = label;
        }
        return best;
    }

    private DependencyTree Tree(in ParserState state)
    {
        var heads = new int[state.Count];
        var relations = new byte[state.Count];
        for (var i = 0; i < state.Count; i++)
        {
            heads[i] = state.Arcs[i + 1].Head - 1;
            relations[i] = state.Arcs[i + 1].Relation;
        }
        return new DependencyTree(ImmutableCollectionsMarshal.AsImmutableArray(heads), ImmutableCollectionsMarshal.AsImmutableArray(relations), Relations);
    }
}
