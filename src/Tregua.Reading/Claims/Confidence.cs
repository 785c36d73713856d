using System.Globalization;
using System.Reflection;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions;
using Tregua.Reading.Events;

namespace Tregua.Reading.Claims;

/// <summary>How sure the reader is of a claim: a logistic function of what is known of its reading, fitted to texts with expected claims.</summary>
/// <remarks>The weights are data, <c>Models/confidence.txt</c>; the training command writes them.</remarks>
internal static class Confidence
{
    private const int LongSentence = 35, Crowd = 2;
    private const double Certain = 0.9, Unsure = 0.7;

    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<ConfidenceFeature>().Length - 1;

    private static readonly double[] Weights = Load();

    /// <summary>What is known of a claim's reading.</summary>
    public static ConfidenceFeature Features(Parse parse, EventDraft draft, IReadOnlyList<Attribution> enclosing, Claim claim, int events)
    {
        var inner = enclosing.Count == 0 ? null : enclosing[^1];
        return When(inner is not null, ConfidenceFeature.Attributed)
            | When(inner is { CueFirst: < 0 }, ConfidenceFeature.CarriedOn)
            | When(enclosing.Count > 1, ConfidenceFeature.Nested)
            | When(inner is not null && claim.Source.Kind is SourceKind.Unnamed or SourceKind.UnnamedOfficial, ConfidenceFeature.UnnamedSource)
            | When(draft.Event.Action == EventAction.Other, ConfidenceFeature.OtherAction)
            | When(draft.Clause < 0, ConfidenceFeature.OfNoun)
            | When(draft.Actor is null, ConfidenceFeature.NoActor)
            | When(draft.Thing is null, ConfidenceFeature.NoThing)
            | When(draft.Actor is { IsPronoun: true } || draft.Thing is { IsPronoun: true }, ConfidenceFeature.Pronoun)
            | When(draft.Quantity is not null, ConfidenceFeature.Counted)
            | When(draft.Quantity is { Base: QuantityBase.Total or QuantityBase.Stock }, ConfidenceFeature.Summed)
            | When(draft.Occurred is not null, ConfidenceFeature.Dated)
            | When(claim.Modality is not (Modality.Occurred or Modality.Ongoing), ConfidenceFeature.NotFact)
            | When(claim.Polarity == Polarity.Denied || claim.Hedge is not null, ConfidenceFeature.DeniedOrHedged)
            | When(parse.Sentence.Count > LongSentence, ConfidenceFeature.LongSentence)
            | When(events > Crowd, ConfidenceFeature.Crowded)
            | When(draft.IsAside, ConfidenceFeature.Aside)
            | When(inner is { Probability: >= Certain }, ConfidenceFeature.CertainAttribution)
            | When(inner is { Probability: < Unsure }, ConfidenceFeature.UnsureAttribution)
            | When(inner is { Probability: null, Cue: not null }, ConfidenceFeature.GrammarAttribution);
    }

    /// <summary>From 0 to 1, in hundredths.</summary>
    public static double Of(ConfidenceFeature features)
    {
        var sum = Weights[^1];
        for (var i = 0; i < Weights.Length - 1; i++)
        {
            if (((int)features >> i & 1) != 0)
                sum += Weights[i];
        }
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-sum)), 0.05, 0.99), 2);
    }

    private static ConfidenceFeature When(bool holds, ConfidenceFeature feature) => holds ? feature : ConfidenceFeature.None;

    // Lines "feature weight", the feature "bias" for what holds of every claim; "#" starts a comment.
    private static double[] Load()
    {
        var weights = new double[Count + 1];
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("Models/confidence.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(' ');
            var at = parts[0] == "bias" ? Count : int.Log2((int)Enum.Parse<ConfidenceFeature>(parts[0]));
            weights[at] = double.Parse(parts[1], CultureInfo.InvariantCulture);
        }
        return weights;
    }
}
