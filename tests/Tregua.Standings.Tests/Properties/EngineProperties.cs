using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Properties;

public sealed class EngineProperties
{
    private static readonly Agreement Exchange = ScenarioFiles.Agreement("crediting");

    private static readonly string[] Standards = ["any", "named", "independent", "against-interest", "monitor", "third-party", "agreed", "named and not party"];

    [Fact]
    public void The_order_of_the_claims_does_not_change_the_answer() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Lines(), Arb.From(Gen.Choose(0, int.MaxValue)), (lines, seed) =>
        {
            var claims = ClaimTexts.Claims(Exchange, lines);
            var shuffled = claims.ToArray();
            new System.Random(seed).Shuffle(shuffled);
            return Dump.Of(Stand(claims)) == Dump.Of(Stand([.. shuffled]));
        }));

    [Fact]
    public void The_least_is_never_more_than_the_best_nor_the_best_more_than_the_most() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Lines(), Arb.From(Gen.Elements(Standards)), (lines, standard) =>
            Stand(ClaimTexts.Claims(Exchange, lines), standard).Stipulations.All(s =>
                s.Performance.Low >= 0
                && (s.Performance.Best is not { } best || (s.Performance.Low <= best && (s.Performance.High is not { } most || best <= most)))
                && (s.Performance.High is not { } high || s.Performance.Low <= high))));

    [Fact]
    public void A_claim_that_a_person_rejects_is_as_if_it_had_not_been_made() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Lines(), Lines(), (kept, rejected) =>
        {
            var claims = ClaimTexts.Claims(Exchange, kept);
            var others = ClaimTexts.Claims(Exchange, [.. kept, .. rejected]).Skip(claims.Length).Select(c => c with { Review = Review.Rejected });
            return Dump.Of(Stand(claims)) == Dump.Of(Stand([.. claims, .. others]));
        }));

    [Fact]
    public void A_claim_recorded_twice_counts_once() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Lines(), lines =>
        {
            var claims = ClaimTexts.Claims(Exchange, lines);
            return Dump.Of(Stand(claims)) == Dump.Of(Stand([.. claims, .. claims]));
        }));

    [Fact]
    public void What_a_stricter_standard_establishes_is_within_what_any_allows() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Lines(), Arb.From(Gen.Elements(Standards)), (lines, standard) =>
        {
            var claims = ClaimTexts.Claims(Exchange, lines);
            return Stand(claims, standard).Stipulations.Zip(Stand(claims).Stipulations).All(p => p.Second.Performance.High is not { } most || p.First.Performance.Low <= most);
        }));

    [Fact]
    public void What_was_published_later_does_not_change_what_was_known_before() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Lines(), Lines(), (early, late) =>
        {
            var question = new Question { At = new LocalDate(2031, 5, 10), KnownBy = new LocalDate(2031, 5, 10) };
            var known = ClaimTexts.Claims(Exchange, early);
            var later = ClaimTexts.Claims(Exchange, [.. early, .. late]).Skip(known.Length)
                .Select(c => c with { Report = c.Report with { Published = new LocalDate(2031, 6, 30) } });
            return Dump.Of(Engine.Stand(Exchange, known, question)) == Dump.Of(Engine.Stand(Exchange, [.. known, .. later], question));
        }));

    private static Standing Stand(ImmutableArray<RecordedClaim> claims, string standard = "any")
    {
        CaseStandards.TryParse(Exchange, standard, out var read, out _).ShouldBeTrue();
        return Engine.Stand(Exchange, claims, new Question { At = new LocalDate(2031, 5, 25), Standard = read! });
    }

    private static Arbitrary<string[]> Lines() => Arb.From(Gen.ArrayOf(Line(["released", "did not release", "handed over", "withheld", "will release"])).Where(l => l.Length <= 12));

    private static Gen<string> Line(string[] verbs) =>
        from day in Gen.Choose(1, 25)
        from verb in Gen.Elements(verbs)
        from number in Gen.Choose(1, 12)
        from hedge in Gen.Elements("", "", "about ", "at least ", "at most ")
        from noun in Gen.Elements("captives", "living captives", "civilian captives", "soldier captives", "remains", "detainees", "trucks")
        from total in Gen.Elements("", "", " in total")
        from says in Gen.Elements("", ", says North", ", says South", ", says \"Watch Mission\"", ", says \"River Guard\"", ", says \"Jo Reed\" via \"Daily Oar\"")
        select $"on 2031-05-{day:00} {(noun is "detainees" ? "North" : "South")} {verb} {hedge}{number} {(noun == "trucks" ? "detainees" : noun)}{total}{says}";
}
