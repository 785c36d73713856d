namespace Tregua.Standings.Derivations;

/// <summary>The names of the rules that steps of derivations bear.</summary>
internal static class Rules
{
    internal static string Headline { get; } = RuleSet.NameOf(Rule.H1Headline);

    internal static string Force { get; } = RuleSet.NameOf(Rule.F1Force);

    internal static string Counting { get; } = RuleSet.NameOf(Rule.C1DoneByADay);

    internal static string Doing { get; } = RuleSet.NameOf(Rule.C6Deeds);

    internal static string Incidents { get; } = RuleSet.NameOf(Rule.B1Prohibitions);

    internal static string Nothing { get; } = RuleSet.NameOf(Rule.C8NothingEstablished);

    internal static string Timeliness { get; } = RuleSet.NameOf(Rule.M1Timeliness);

    internal static string Certainty { get; } = RuleSet.NameOf(Rule.K1Certainty);

    internal static string Proof { get; } = RuleSet.NameOf(Rule.E4Proof);

    internal static string Attempts { get; } = RuleSet.NameOf(Rule.A1Attempts);

    internal static string Rescheduling { get; } = RuleSet.NameOf(Rule.A2Rescheduling);

    internal static string Readings { get; } = RuleSet.NameOf(Rule.R1Readings);
}
