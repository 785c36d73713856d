using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Renewals to which nobody can object in time.</summary>
internal static class RenewalCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var phase in agreement.Phases)
        {
            if (phase is not { Renewal: { Notice: { } notice } renewal })
                continue;
            var start = agreement.InForce.Start;
            if (phase.Length is { } length && IsTooLong(length))
                yield return Messages.ObjectionTooLate(renewal.Mark, phase.Id, $"lasts {length}", notice);
            else if (renewal.Times is not 1 && IsTooLong(renewal.Length))
                yield return Messages.ObjectionTooLate(renewal.Mark, phase.Id, $"renews for {renewal.Length}", notice);

            // Compared on the calendar, from the day the agreement is in force.
            bool IsTooLong(Span term) => notice.Before(term.After(start, agreement.Zone), agreement.Zone) <= start;
        }
    }
}
