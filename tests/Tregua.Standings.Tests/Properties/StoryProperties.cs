using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Proof;
using Tregua.Standings.Tests.Properties.Generated;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Properties;

/// <summary>The bounds may be wider than any one consistent story, never narrower: every story is told, and looked for in them.</summary>
public sealed class StoryProperties
{
    [Fact]
    public void What_was_done_lies_within_the_bounds_in_every_story() => Laws.Hold(Cases, spec =>
    {
        var standing = spec.Stand();
        foreach (var story in spec.Stories())
        {
            var credited = story.Credited(spec.Clauses, spec.At);
            for (var i = 0; i < credited.Length; i++)
                Contains(standing.Stipulations[i].Performance, credited[i]).ShouldBeTrue($"c{i}: {credited[i]} in {standing.Stipulations[i].Performance}\nas {string.Join(' ', story.Batches)}");
        }
    });

    [Fact]
    public void What_the_words_say_is_so_in_every_story() => Laws.Hold(Cases, spec =>
    {
        var standing = spec.Stand();
        foreach (var story in spec.Stories())
        {
            for (var i = 0; i < spec.Clauses.Length; i++)
                Agrees(standing.Stipulations[i], spec.Clauses[i], day => story.Credited(spec.Clauses, day)[i], spec.At).ShouldBeTrue($"c{i}: {standing.Stipulations[i].Headline} {standing.Stipulations[i].Timeliness}\nas {string.Join(' ', story.Batches)}");
        }
    });

    [Fact]
    public void What_a_ratio_requires_is_so_in_every_story() => Laws.Hold(Cases, spec =>
    {
        var required = spec.Stand().Stipulations[^1].Performance.Required;
        if (required is null)
            return;
        foreach (var story in spec.Stories())
            (3 * story.Count(null, AgreementGen.InForce, spec.At)).ShouldBe(required.Value, string.Join(' ', story.Batches));
    });

    /// <summary>What nothing establishes is bounded by what is required; more than that is as good as that.</summary>
    private static bool Contains(Performance performance, decimal done) =>
        performance.Low <= done && (!(performance.High < done) || (performance.Word == PerformanceWord.None && performance.High >= performance.Required));

    private static bool Agrees(StipulationStanding standing, Due clause, Func<LocalDate, decimal> doneBy, LocalDate at)
    {
        var done = doneBy(at);
        var isFull = standing.Performance.Word is PerformanceWord.Full or PerformanceWord.Excess;
        return (!isFull || done >= clause.Number)
            && (standing.Performance.Word != PerformanceWord.Excess || done > clause.Number)
            && (standing.Performance.Word == PerformanceWord.None || done > 0)
            && standing.Timeliness switch
            {
                Timeliness.DoneOnTime => doneBy(clause.Day) >= clause.Number,
                Timeliness.DoneLate => doneBy(clause.Day) < clause.Number && done >= clause.Number,
                Timeliness.Overdue => doneBy(clause.Day) < clause.Number,
                _ => true,
            };
    }

    private static Arbitrary<StoryCase> Cases => Arb.From(
        from clauses in Clause.ArrayOf(2)
        from one in Gen.Elements(true, false)
        from said in Said.ArrayOf().Select(s => s.Take(4).ToArray())
        from at in Gen.Choose(0, 14)
        from words in Gen.Frequency((2, Gen.Constant("any")), (1, Gen.Elements("named", "independent", "third-party", "against-interest")))
        from kinds in Gen.Elements(true, false)
        select new StoryCase(one ? [clauses[0]] : [.. clauses], [.. said.Select(s => Plain(said, kinds, s))], AgreementGen.InForce.PlusDays(at), words),
        spec => spec.Smaller());

    private static Gen<Due> Clause =>
        from number in Gen.Choose(1, 9)
        from kind in Gen.Elements<string?>(null, null, "living", "remains")
        from day in Gen.Choose(2, 9)
        select new Due(number, kind, AgreementGen.InForce.PlusDays(day));

    private static Gen<ClaimSpec> Said =>
        from any in ClaimGen.One
        from kind in Gen.Elements<string?>(null, null, "living", "remains")
        from day in Gen.Choose(0, 12)
        from length in Gen.Choose(0, 3)
        from shape in Gen.Choose(0, 9)
        from denied in Gen.Frequency((5, Gen.Constant(Polarity.Affirmed)), (1, Gen.Constant(Polarity.Denied)))
        from late in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 4)))
        let isTotal = any.Base == QuantityBase.Total && any.Low + any.Best + any.High is not null
        select any with
        {
            Action = EventAction.Release,
            Actor = "South",
            Thing = "captive",
            Kind = kind,
            Place = null,
            Topic = null,
            Modality = Modality.Occurred,
            Polarity = denied,
            Base = isTotal ? QuantityBase.Total : QuantityBase.Increment,
            From = shape < 9 || isTotal ? day : null,
            To = shape < 6 || isTotal ? day : shape < 8 ? day + length : null,
            Published = day + length + late,
        };

    /// <summary>What is told without its kind is taken to be in the totals by kind, so the two are not mixed where there are any.</summary>
    private static ClaimSpec Plain(ClaimSpec[] all, bool kinds, ClaimSpec one) =>
        Array.TrueForAll(all, s => s.Base == QuantityBase.Increment && s.From == s.To && s.From is not null) ? one
        : one with { Kind = kinds ? one.Kind ?? "living" : null };

    private sealed record StoryCase(ImmutableArray<Due> Clauses, ImmutableArray<ClaimSpec> Said, LocalDate At, string Words)
    {
        private Standard Standard => Standard.TryParse(Words, null, out var standard, out _) ? standard : Standard.Any;

        private ImmutableArray<RecordedClaim> Claims => [.. Said.Select(s => s.Build(AgreementGen.InForce))];

        internal Standing Stand() => Engine.Stand(Agreement(), Claims, new Question { At = At, Standard = Standard });

        internal IEnumerable<Story> Stories() => new Storyteller(At, Standard).Tell(Claims);

        internal IEnumerable<StoryCase> Smaller()
        {
            for (var i = 0; i < Said.Length; i++)
                yield return this with { Said = Said.RemoveAt(i) };
            if (Clauses.Length > 1)
                yield return this with { Clauses = [Clauses[0]] };
        }

        public override string ToString() => $"{Text()}at {At} under {Words}\n{string.Join('\n', Said)}";

        private Agreement Agreement() => ClaimTexts.Agreement(Text());

        private string Text()
        {
            var text = new StringBuilder(AgreementGen.Head.Replace("                kind civilian\n                kind soldier\n", "", StringComparison.Ordinal));
            text.Append("phase first \"First phase\" lasts 20 days\n");
            for (var i = 0; i < Clauses.Length; i++)
                text.Append("    c").Append(i).Append(": South must release ").Append(Clauses[i].Number).Append(' ').Append(Clauses[i].Kind is { } kind ? $"{kind} captives" : "captives").Append(" by ").Append(Clauses[i].Day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Append('\n');
            return text.Append("    ratio: for each captive released by South, North must release 3 detainees\n").ToString();
        }
    }
}
