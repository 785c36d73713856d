using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Subjects of talks and terms that conditions name and no clause speaks of: often a slip of the pen.</summary>
internal static class TopicCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var talks = Topics(agreement, "begin talks", "hold talks", "agree");
        var terms = Topics(agreement, "agree");
        foreach (var phase in agreement.Phases)
        {
            if (phase.Continuation is { } continuation && !talks.Contains(continuation.Topic))
                yield return Messages.TopicOfNoTalks(continuation.Mark, continuation.Topic, Suggestion.For(continuation.Topic, talks));
        }

        var conditions = agreement.Phases.Where(p => p.Gate is not null).Select(p => (p.Mark, Condition: p.Gate!))
            .Concat(agreement.Outcomes.Select(o => (o.Mark, Condition: o.When)))
            .Concat(agreement.Stipulations.Where(s => (s.When ?? s.While) is not null).Select(s => (s.Mark, Condition: (s.When ?? s.While)!)));
        foreach (var (mark, condition) in conditions)
        {
            foreach (var part in Conditions.Parts(condition, alsoDenied: true))
            {
                if (part is TermsAgreed agreed && !terms.Contains(agreed.Topic))
                    yield return Messages.TopicOfNoTerms(mark, agreed.Topic, Suggestion.For(agreed.Topic, terms));
            }
        }
    }

    private static HashSet<string> Topics(Agreement agreement, params string[] verbs) =>
        [.. agreement.Stipulations.Where(s => s.Act.Topic is not null && verbs.Contains(s.Act.Verb)).Select(s => s.Act.Topic!)];
}
