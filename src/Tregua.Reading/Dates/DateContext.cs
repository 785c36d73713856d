using NodaTime;
using Tregua.Reading.Lexicons;

namespace Tregua.Reading.Dates;

/// <summary>What dates are resolved against.</summary>
internal sealed record DateContext
{
    /// <summary>The day of the dateline, else of publication; null when unknown, and then relative dates have no value.</summary>
    public LocalDate? Anchor { get; init; }

    /// <summary>The agreement's calendar, for "day 23 of the truce".</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Empty;

    /// <summary>The day mentioned last before the sentence, for "the day before" and "that day"; null when none.</summary>
    public LocalDate? LastMentioned { get; init; }
}
