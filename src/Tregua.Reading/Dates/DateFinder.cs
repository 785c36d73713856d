using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates;

/// <summary>Finds dates, times, durations and repetitions in a sentence and resolves them.</summary>
internal static class DateFinder
{
    /// <summary>The time expressions of a sentence, in order and without overlap.</summary>
    public static ImmutableArray<TimeExpression> Find(Sentence sentence, DateContext context) => [];
}
