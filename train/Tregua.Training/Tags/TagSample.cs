using System.Collections.Immutable;
using Tregua.Reading.Tags;

namespace Tregua.Training.Tags;

/// <summary>A sentence to train the tagger on.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Labels">Their labels.</param>
internal sealed record TagSample(ImmutableArray<string> Words, ImmutableArray<WordLabel> Labels);
