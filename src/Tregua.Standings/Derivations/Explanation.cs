using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Standings.Assessments;
using Tregua.Standings.Crediting;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Derivations;

/// <summary>Explains a stipulation's standing, from the headline to the claims.</summary>
internal static class Explanation
{
    internal static Derivation Of(Setting setting, World world, Stipulation stipulation, Assessment assessment, StipulationStanding standing)
    {
        var steps = ImmutableArray.CreateBuilder<Derivation>();
        steps.Add(new Derivation(Rules.Force, $"Its force is: {Word(standing.Force)}.{PhaseText(world, stipulation)}", [], BindingSteps.Of(setting, world, stipulation)));
        steps.Add(Performance(setting, world, stipulation, assessment));
        steps.Add(Step(Rules.Timeliness, TimeText(standing)));
        steps.Add(Step(Rules.Certainty, $"The answer is {Word(standing.Certainty)}."));
        if (standing.Performance.Periods is { } periods)
            steps.Add(Step(RuleSet.NameOf(Rule.C5Periods), $"Of {periods.Over} periods that are over reports tell of {periods.Told}; in {periods.Kept} of those it was kept."));
        foreach (var share in standing.Milestones.Where(m => m.Label.StartsWith("of which", StringComparison.Ordinal)))
            steps.Add(Step(RuleSet.NameOf(Rule.D4Shares), $"{char.ToUpperInvariant(share.Label[0])}{share.Label[1..]}: {Words.Range(share.Low, share.High)} of {Words.Number(share.Required)}."));
        foreach (var portion in standing.Instalments.Where(_ => Shapes.Of(stipulation) == Shape.Counted))
            steps.Add(Step(RuleSet.NameOf(Rule.C4Ratios), $"{char.ToUpperInvariant(portion.Label[0])}{portion.Label[1..]}: {Words.Range(portion.Low, portion.High)} of {Words.Number(portion.Required)}, {Word(portion.Timeliness)}{(portion.Due is { } due ? $", due {Words.Time(due)}" : "")}."));
        foreach (var attempt in standing.Performance.Attempts)
            steps.Add(new Derivation(Rules.Attempts, AttemptText(attempt), attempt.Claims, []));
        if (standing.RescheduledTo is { } day)
            steps.Add(Step(Rules.Rescheduling, $"An amendment sets {Words.Day(day)}; the earlier day is not erased."));
        foreach (var reading in standing.Readings)
            steps.Add(Step(Rules.Readings, $"As {Words.List(reading.HeldBy)} reads it, \"{reading.Text}\": force {Word(reading.Force)}, {Word(reading.Headline)}."));
        return new Derivation(Rules.Headline, $"{stipulation.Id} is: {Word(standing.Headline)}.", [], steps.ToImmutable()) { Clause = stipulation.ClauseNumber };
    }

    private static Derivation Performance(Setting setting, World world, Stipulation stipulation, Assessment assessment)
    {
        var progress = assessment.Progress;
        var accounts = Accounts(setting, world, stipulation);
        var count = Words.Range(progress.Bounds.Low, progress.Bounds.High);
        var of = progress.Required is { } required ? $" of {Words.Number(required)}" : "";
        return Shapes.Of(stipulation) switch
        {
            Shape.Stock => new Derivation(RuleSet.NameOf(Rule.D5Stocks), $"By the last figure {count} is held{of}.", [], accounts),
            Shape.Power => new Derivation(RuleSet.NameOf(Rule.D7Powers), $"It was used {count} times{of}.", [], accounts),
            Shape.Ban => new Derivation(Rules.Incidents, $"Incidents of named actors: {count}.", [], accounts),
            _ when !progress.IsEstablished => new Derivation(Rules.Nothing, $"Nothing is established under the standard {setting.Standard}; it can be {count}{of}.", [], accounts),
            Shape.Counted or Shape.Periodic => new Derivation(Rules.Counting, $"Done by {Words.Day(setting.Question.At)}: {count}{of}.", [], accounts),
            _ => new Derivation(Rules.Doing, $"It was done.", [], accounts),
        };
    }

    private static ImmutableArray<Derivation> Accounts(Setting setting, World world, Stipulation stipulation)
    {
        var steps = ImmutableArray.CreateBuilder<Derivation>();
        switch (Shapes.Of(stipulation))
        {
            case Shape.Counted or Shape.Periodic:
                var tally = setting.Tallies.For(stipulation);
                var path = setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing!);
                foreach (var total in tally.Totals.Where(t => Bears(path, t.Kinds)))
                    steps.Add(Account($"{Units(total.Units, total.Claims)} {Noun(total.Kinds, stipulation)} {(total.IsTotal ? "in total" : "at some time")} by {Words.Day(total.Cut.PlusTicks(-1).Date)}", total.State, total.Claims));
                foreach (var e in tally.Events.Where(e => Bears(path, e.Kinds)))
                    steps.Add(Account($"{Units(e.Units, e.Event.Claims)} {Noun(e.Kinds, stipulation)} on {Words.Time(e.When)}{(e.Event.PartOf is null ? "" : ", a part of another")}", e.State, e.Event.Claims));
                break;
            case Shape.Stock:
                foreach (var level in Stocks.Told(setting, world, stipulation))
                    steps.Add(Account($"{Words.Range(level.Units.Low, level.Units.High)} {Words.Noun(stipulation.Act.Thing!)} held on {Words.Day(level.Day)}", level.State, level.Claims));
                break;
            case Shape.Ban:
                foreach (var e in Bans.Incidents(setting, world, stipulation))
                    steps.Add(Account($"An incident on {Words.Time(e.When)} ascribed to {e.Event.Actor}", e.State, e.Event.Claims));
                break;
            default:
                foreach (var e in world.Credits.DeedOf(stipulation).Events)
                    steps.Add(Account($"Done on {Words.Time(e.When)}", e.State, e.Event.Claims));
                break;
        }
        return steps.ToImmutable();
    }

    private static bool Bears(ImmutableArray<string> path, ImmutableArray<string> kinds) => Matcher.IsPrefix(path, kinds) || Matcher.IsPrefix(kinds, path);

    private static Derivation Account(string text, ProofState state, ImmutableArray<RecordedClaim> claims) =>
        new(Rules.Proof, $"{text}: {Word(state)}.", [.. claims.Select(c => c.Claim.Id)], []);

    private static string Units(Bounds units, ImmutableArray<RecordedClaim> claims) =>
        claims.FirstOrDefault(c => c.Claim.Quantity is not null)?.Claim.Quantity?.Text ?? (units.Low > 0 ? Words.Number(units.Low) : "an unknown number of");

    private static string Noun(ImmutableArray<string> kinds, Stipulation stipulation) =>
        kinds.IsEmpty ? stipulation.Act.Thing!.Thing : Words.Noun(new ThingReference(stipulation.Act.Thing!.Thing, kinds[^1]));

    private static string PhaseText(World world, Stipulation stipulation) => world.Runs[stipulation.Phase] switch
    {
        null => "",
        { Phase: var phase, State: var state } => $" {phase.Title}: {Word(state)}.",
    };

    private static string TimeText(StipulationStanding standing)
    {
        var due = standing.Due is { } d ? $" The last day in time is {Words.Time(d)}." : "";
        var reported = standing.ReportedDue is { } r ? $" Reports say it was due on {Words.Time(r)}." : "";
        var late = standing.DaysLate is { } days ? $" It was done {days} days late." : "";
        return $"Its timeliness is: {Word(standing.Timeliness)}.{due}{reported}{late}";
    }

    private static string AttemptText(Attempt attempt)
    {
        var number = attempt.Quantity is { } quantity ? $": {quantity}" : "";
        var when = attempt.On is { } on ? $", {Words.Time(on)}" : "";
        var part = attempt.PartOfAnother ? ", a part of another" : "";
        return $"{attempt.Word}{number}{(attempt.Actor is { } actor ? $", by {actor}" : "")}{when}{part}.";
    }

    private static string Word(Enum word) => Words.Hyphenated(word).Replace('-', ' ');

    private static Derivation Step(string rule, string text) => new(rule, text, [], []);
}
