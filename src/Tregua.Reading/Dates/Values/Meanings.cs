using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>Gives the words that a rule covers their value.</summary>
internal static class Meanings
{
    /// <summary>The value; null when the words mean nothing here after all.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (!Holds(scan, match) || Value(scan, match) is not { } moment)
            return null;
        if (moment.CoreStart < 0)
            moment = moment with { CoreStart = match.CoreStart, CoreEnd = match.CoreEnd };
        return match.Meaning.IsLoose ? moment with { IsLoose = true } : match.Meaning.IsBare ? moment with { IsBare = true } : moment;
    }

    private static Moment? Value(Scan scan, RuleMatch match) => match.Meaning.Kind switch
    {
        MeaningKind.Calendar => CalendarDates.Of(scan, match),
        MeaningKind.Weekday => WeekdayDates.Of(scan, match),
        MeaningKind.Shift => Shifts.Of(scan, match),
        MeaningKind.MonthDay => MonthDays.Of(scan, match),
        MeaningKind.Nth => YearParts.Nth(scan, match),
        MeaningKind.Placed => Placed.Of(scan, match),
        MeaningKind.Half => Parts.Half(scan, match),
        MeaningKind.Season => YearParts.Season(scan, match),
        MeaningKind.Feast => Feasts.Of(scan, match),
        MeaningKind.Clock => Hours.Alone(scan, match),
        MeaningKind.Hour => Hours.OnDay(scan, match),
        MeaningKind.DayPart => DayParts.OnDay(match),
        MeaningKind.Part => Parts.Of(scan, match),
        MeaningKind.Overnight => DayParts.Overnight(scan, match),
        MeaningKind.Length => Lengths.Of(scan, match),
        MeaningKind.Sum => Lengths.Sum(match),
        MeaningKind.Distance => Distances.Of(scan, match),
        MeaningKind.Running => Runs.Of(scan, match),
        MeaningKind.Stretch => Stretches.Of(match),
        MeaningKind.Within => Distances.Within(scan, match),
        MeaningKind.Every => Repetitions.Of(match),
        MeaningKind.Range => Ranges.Of(scan, match),
        MeaningKind.PhaseDay => PhaseDays.Of(scan, match),
        MeaningKind.Ref => new Moment(match.End, null, match.Meaning.Code),
        MeaningKind.Same => match.Inner() is { } inner ? inner with { End = match.End } : null,
        MeaningKind.Nothing => null,
        _ => throw new InvalidOperationException($"{match.Meaning.Kind}"),
    };

    /// <summary>True when no word follows.</summary>
    public static bool IsClosed(Scan scan, int end) => end >= scan.Tokens.Length || scan.Tokens[end].Kind != Tokens.TokenKind.Word;

    private static bool Holds(Scan scan, RuleMatch match)
    {
        foreach (var flag in match.Meaning.Flags)
        {
            var holds = flag switch
            {
                "if-future" => scan.DirectionOf(match.Start, match.End) == Tenses.Direction.Future,
                "if-counted" => scan.Grammar.Counted.Stands(scan, match.Start, match.End),
                "if-placed" => scan.Word(match.Start - 1) is { } before && (before.Classes & WordClass.Preposition) != 0,
                "if-closed" => IsClosed(scan, match.End),
                "if-joined" => IsClosed(scan, match.End) || scan.Word(match.End + 1) is { Classes: var next } && (next & WordClass.Year) != 0,
                "if-told" => scan.Grammar.AfterUnits.Contains(scan.Lower(match.End)),
                "capital" => scan.IsCapitalised(match.Start),
                _ => true,
            };
            if (!holds)
                return false;
        }
        return true;
    }
}
