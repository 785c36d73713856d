using System.Collections.Immutable;
using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Values;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates;

/// <summary>Finds dates, times, durations and repetitions in a sentence and resolves them, by the rules of one language.</summary>
/// <remarks>
/// A weekday or a date without a year points as its clause's verb does; nothing is imputed:
/// without an anchor relative dates have no value. Values are in the zone of the text.
/// </remarks>
internal sealed class DateFinder(DateGrammar grammar)
{
    /// <summary>The time expressions of a sentence, in order and without overlap.</summary>
    public ImmutableArray<TimeExpression> Find(Sentence sentence, DateContext context)
    {
        var tokens = sentence.Tokens;
        Scan? scan = null;
        ImmutableArray<TimeExpression>.Builder? found = null;
        var at = 0;
        while (at < tokens.Length)
        {
            if (!CanStart(tokens[at]) || Match(scan ??= new Scan(grammar, tokens, context), at) is not { } match)
            {
                at++;
                continue;
            }
            var expression = Expression(tokens, at, match.Moment, match.Relation);
            (found ??= ImmutableArray.CreateBuilder<TimeExpression>()).Add(expression);
            at = match.Moment.End;
            scan = scan with { Context = scan.Context.After(expression) };
        }
        return found is null ? [] : HoursOnTheirDay.Place(found.ToImmutable());
    }

    /// <summary>True when a word is a weekday.</summary>
    public bool IsWeekday(string lower) => grammar.Words.Of(lower) is { } word && (word.Classes & WordClass.Weekday) != 0;

    /// <summary>The token after an hour of the day; null when none starts at the token.</summary>
    public int? AfterClock(ImmutableArray<Token> tokens, int at) => grammar.Clock.Match(tokens, at)?.End;

    /// <summary>A whole date of the calendar at a token, its weekday included.</summary>
    /// <returns>The token after it, and the day or, when the year is not given, TimeML's value; null when there is none.</returns>
    public (int End, LocalDate? Day, string Timex)? CalendarDate(ImmutableArray<Token> tokens, int at)
    {
        var moment = RuleMatcher.Match(new Scan(grammar, tokens, new DateContext()), grammar.Days, at);
        return moment is { IsBare: false, IsRange: false, Relation: null } ? (moment.End, moment.Value is { IsOneDay: true } day ? day.FirstDay : null, moment.Timex) : null;
    }

    private bool CanStart(Token token) =>
        grammar.Words.Of(token) is { } word && ((word.Classes & WordClass.Preposition) != 0 || grammar.Times.CanStart(word));

    private static (Moment Moment, TimeRelation Relation)? Match(Scan scan, int at)
    {
        var plain = RuleMatcher.Match(scan, scan.Grammar.Times, at);
        var placed = scan.Grammar.Prepositions.Match(scan, at);
        if (placed is { } found && (plain is null || found.Moment.End > plain.End))
            return found;
        if (plain is null)
            return null;
        var relation = plain.IsLoose || plain is { IsBare: true } ? TimeRelation.Mentioned : plain.Relation ?? TimeRelation.At;
        return (plain, relation);
    }

    private static TimeExpression Expression(ImmutableArray<Token> tokens, int at, Moment moment, TimeRelation relation)
    {
        var days = relation == TimeRelation.Duration ? moment.Days : null;
        var timex = TimexOf(tokens, moment);
        return new TimeExpression(tokens[at].Start, tokens[moment.End - 1].End, at, moment.End, relation, moment.Value, moment.Second is { } second ? [timex, TimexOf(tokens, second)] : [timex], days);
    }

    private static Timex TimexOf(ImmutableArray<Token> tokens, Moment moment) =>
        new(tokens[moment.CoreStart].Start, tokens[moment.CoreEnd - 1].End, moment.Type, moment.Timex);
}
