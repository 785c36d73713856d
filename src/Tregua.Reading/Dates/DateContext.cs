using System.Collections.Immutable;
using NodaTime;
using Tregua.Reading.Lexicons;

namespace Tregua.Reading.Dates;

/// <summary>What dates are resolved against.</summary>
internal sealed record DateContext
{
    // Years outside these bounds are typing errors and no anchors.
    private const int FirstYear = 1000;
    private const int LastYear = 2200;

    private readonly LocalDate? _anchor;

    /// <summary>The day of the dateline, else of publication; null when unknown, and then relative dates have no value.</summary>
    public LocalDate? Anchor
    {
        get => _anchor;
        init => _anchor = value is { Year: >= FirstYear and <= LastYear } ? value : null;
    }

    /// <summary>The agreement's calendar, for "day 23 of the truce".</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Empty;

    /// <summary>The day mentioned last before the sentence, for "the day before" and "that day"; null when none.</summary>
    public LocalDate? LastMentioned { get; init; }

    /// <summary>The stretch mentioned last, a day or longer, for "the next month" and for dates of a text without a dateline.</summary>
    public Mention? LastStretch { get; init; }

    /// <summary>The context after a sentence's times.</summary>
    public DateContext After(ImmutableArray<TimeExpression> times)
    {
        var context = this;
        foreach (var time in times)
            context = context.After(time);
        return context;
    }

    /// <summary>The context after a time.</summary>
    public DateContext After(TimeExpression time)
    {
        if (time.Relation is not (TimeRelation.At or TimeRelation.Mentioned) || time.Value is not { FirstDay: { Year: >= FirstYear and <= LastYear } day, LastDay: { } last } || time.Timexes.IsEmpty)
            return this;
        var stretch = Mention.Of(day, time.Timexes[0]) ?? LastStretch;
        return last == day && time.Relation == TimeRelation.At
            ? this with { LastMentioned = day, LastStretch = stretch }
            : stretch == LastStretch ? this : this with { LastStretch = stretch };
    }
}

/// <summary>A stretch of the calendar that was mentioned.</summary>
/// <param name="Day">Its first day.</param>
/// <param name="Grain">How long it is: a day, week, month, quarter or year.</param>
internal sealed record Mention(LocalDate Day, TimeUnit Grain)
{
    /// <summary>The stretch of a TimeML value; null when it is none of the calendar.</summary>
    public static Mention? Of(LocalDate first, Timex timex) =>
        timex.Type is not (TimexType.Date or TimexType.Time) ? null
        : timex.Value.Length == 4 && char.IsAsciiDigit(timex.Value[3]) ? new Mention(first, TimeUnit.Year)
        : timex.Value.Length == 7 && char.IsAsciiDigit(timex.Value[5]) ? new Mention(first, TimeUnit.Month)
        : timex.Value.Length == 7 && timex.Value[5] == 'Q' ? new Mention(first, TimeUnit.Quarter)
        : timex.Value.Length == 8 && timex.Value[5] == 'W' ? new Mention(first, TimeUnit.Week)
        : timex.Value.Length >= 10 && char.IsAsciiDigit(timex.Value[9]) ? new Mention(first, TimeUnit.Day)
        : null;
}
