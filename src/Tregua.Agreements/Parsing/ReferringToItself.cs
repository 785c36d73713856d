using Tregua.Agreements.Checking;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Parsing;

/// <summary>Tells whether a clause counts from, or waits for, itself.</summary>
internal static class ReferringToItself
{
    public static bool Is(string id, Condition? when, Condition? @while, Deadline? deadline, Window? window) =>
        Anchors.Of(deadline).Concat(Anchors.Of(window)).Any(a => a is PerformanceOf of && of.Stipulation == id)
        || Conditions.StipulationsNamedBy(when).Contains(id)
        || Conditions.StipulationsNamedBy(@while).Contains(id);
}
