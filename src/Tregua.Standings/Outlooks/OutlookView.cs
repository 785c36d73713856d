using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Outlooks;

/// <summary>What sources expect: outlooks that the agreement file states, then conditional and predicted claims, grouped by report, source and condition.</summary>
internal static class OutlookView
{
    private const string Or = " or ";

    /// <summary>Characters between two pieces of one sentence, at most.</summary>
    private const int WithinSentence = 40;

    internal static ImmutableArray<OutlookStanding> Show(Setting setting)
    {
        var shown = ImmutableArray.CreateBuilder<OutlookStanding>();
        if (!setting.Rules.Has(Rule.X4Outlooks))
            return [];
        foreach (var outlook in setting.Agreement.Outlooks)
        {
            if (setting.Knows(outlook.On, null))
                shown.Add(new OutlookStanding(outlook.Via is { } via ? $"{outlook.By} via {via}" : outlook.By, null, outlook.Expects, []));
        }
        foreach (var group in setting.Expectations.Where(c => IsExpectation(setting, c)).GroupBy(c => (c.Recorded.Report.Sha256, Source: SourceText.Show(c.Recorded), c.Claim.Condition)))
        {
            var by = group.Select(c => c.Claim.ConditionDate?.LastDay).FirstOrDefault(d => d is not null);
            shown.Add(new OutlookStanding(group.Key.Source, by, Alternatives(group), [.. group.Select(c => c.Claim.Id)]));
        }
        return shown.ToImmutable();
    }

    /// <summary>The texts, without those that lie within another's; what stands after "or" in one sentence is one alternative.</summary>
    private static ImmutableArray<string> Alternatives(IEnumerable<ResolvedClaim> group)
    {
        var claims = group.Select(c => c.Claim).OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.End).ToList();
        var outer = claims.FindAll(c => !claims.Exists(o => o.Id != c.Id && o.Span.Start <= c.Span.Start && o.Span.End >= c.Span.End && !o.Span.Equals(c.Span)));
        var texts = ImmutableArray.CreateBuilder<string>();
        var isAfterOr = false;
        for (var i = 0; i < outer.Count; i++)
        {
            var gap = i > 0 ? outer[i].Span.Start - outer[i - 1].Span.End : 0;
            if (isAfterOr && gap <= WithinSentence)
            {
                texts[^1] = $"{texts[^1]} … {outer[i].Text}";
                continue;
            }
            isAfterOr = i > 0 && gap <= WithinSentence && (gap == Or.Length || outer[i - 1].Text.StartsWith("either ", StringComparison.OrdinalIgnoreCase));
            if (!texts.Contains(outer[i].Text))
                texts.Add(outer[i].Text);
        }
        return texts.ToImmutable();
    }

    /// <summary>What a source says that it will do itself is a promise or a threat, no expectation.</summary>
    private static bool IsOwnAct(ResolvedClaim claim)
    {
        var source = claim.Claim.Source;
        return (source.Side is { } side && claim.HasActor(side))
            || (source.Name is { } name && claim.Claim.Event.Actor is { } actor && (Phrase.Of(actor).Contains(Phrase.Of(name)) || Phrase.Of(name).Contains(Phrase.Of(actor))))
            || Phrase.Of(claim.Claim.Text) is { IsEmpty: false, Words: ["i" or "we", ..] };
    }

    /// <summary>What hangs on a condition is always an expectation; a bare prediction is when it is about the agreement.</summary>
    private static bool IsExpectation(Setting setting, ResolvedClaim claim) =>
        !IsOwnAct(claim)
        && (claim.Claim.Modality == Modality.Conditional || claim.Claim.Condition is not null || claim.Phase is not null
            || setting.Bears(claim));
}
