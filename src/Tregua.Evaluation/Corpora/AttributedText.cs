using System.Collections.Immutable;

namespace Tregua.Evaluation.Corpora;

/// <summary>A text with the attributions that annotators marked in it.</summary>
/// <param name="Name">The name of its file, without ending.</param>
/// <param name="Text">The text.</param>
/// <param name="Attributions">The attributions, in the order of the file.</param>
internal sealed record AttributedText(string Name, string Text, ImmutableArray<MarkedAttribution> Attributions);

/// <summary>Who says what, as marked: stretches of the text.</summary>
/// <param name="Cue">The words that tell that something is said; empty when none are marked.</param>
/// <param name="Source">Who says it; empty when nobody is named.</param>
/// <param name="Content">What is said; several stretches when other words stand between them.</param>
internal sealed record MarkedAttribution(ImmutableArray<Stretch> Cue, ImmutableArray<Stretch> Source, ImmutableArray<Stretch> Content);

/// <summary>A stretch of a text.</summary>
/// <param name="Start">UTF-16 index of the first character inside.</param>
/// <param name="End">UTF-16 index of the first character after.</param>
internal readonly record struct Stretch(int Start, int End);
