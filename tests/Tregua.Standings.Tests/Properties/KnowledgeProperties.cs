using Tregua.Evidence.Claims;
using Tregua.Standings.Tests.Properties.Generated;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Properties;

/// <summary>Which claims count.</summary>
public sealed class KnowledgeProperties
{
    [Fact]
    public void A_claim_that_a_person_rejects_is_as_if_it_had_not_been_made() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var (kept, others) = (spec.Claims[..(spec.Claims.Length / 2)], spec.Claims[(spec.Claims.Length / 2)..]);
        var rejected = others.Select(c => c with { Review = Review.Rejected });
        return Dump.Of(Engine.Stand(spec.Agreement, kept, spec.Question)) == Dump.Of(Engine.Stand(spec.Agreement, [.. kept, .. rejected], spec.Question));
    });

    [Fact]
    public void A_claim_recorded_twice_counts_once() => Laws.Hold(CaseSpec.Any, spec =>
        Dump.Of(spec.Stand()) == Dump.Of(Engine.Stand(spec.Agreement, [.. spec.Claims, .. spec.Claims], spec.Question)));

    [Fact]
    public void What_was_published_later_does_not_change_what_was_known_before() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var question = spec.Question with { KnownBy = spec.Question.At };
        var early = spec.Claims.RemoveAll(c => c.Report.Published > question.KnownBy);
        return Dump.Of(Engine.Stand(spec.Agreement, early, question)) == Dump.Of(Engine.Stand(spec.Agreement, spec.Claims, question));
    });

    [Fact]
    public void What_was_recorded_later_does_not_change_what_the_ledger_held_before() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var question = spec.Question with { RecordedBy = spec.Question.At.AtStartOfDayInZone(NodaTime.DateTimeZone.Utc).ToInstant() };
        var held = spec.Claims.RemoveAll(c => c.Recorded > question.RecordedBy);
        return Dump.Of(Engine.Stand(spec.Agreement, held, question)) == Dump.Of(Engine.Stand(spec.Agreement, spec.Claims, question));
    });
}
