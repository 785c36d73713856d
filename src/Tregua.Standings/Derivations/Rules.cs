namespace Tregua.Standings.Derivations;

/// <summary>The rules by the numbers that the documentation of the semantics gives them.</summary>
internal static class Rules
{
    internal const string Headline = "H1 headline";
    internal const string Force = "F1 force";
    internal const string Counting = "C1 done by a day";
    internal const string Doing = "C6 deeds";
    internal const string Incidents = "B1 prohibitions";
    internal const string Nothing = "C8 nothing established";
    internal const string Timeliness = "M1 timeliness";
    internal const string Certainty = "K1 certainty";
    internal const string Proof = "E4 proof";
    internal const string Attempts = "A1 attempts";
    internal const string Rescheduling = "A2 rescheduling";
    internal const string Readings = "R1 readings";
}
