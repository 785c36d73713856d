using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>How far an exploration looks where nobody says: to the last day that the text dates, with every phase still ahead run in full, and some days more.</summary>
internal static class Horizons
{
    /// <summary>Days after the last dated one.</summary>
    internal const int Beyond = 30;

    internal static LocalDate Of(Present present)
    {
        var zone = present.Agreement.Zone;
        var last = present.At;
        Later(present.Agreement.InForce.Date);
        foreach (var run in present.Phases.Values)
        {
            if (run.End is { } end)
                Later(end.Date);
            if (run.Phase.Until is { } until)
                Later(until.Date);
        }
        foreach (var stipulation in present.Stipulations)
        {
            if (present.Due(stipulation) is var due and > 0)
                Later(Minutes.Date(Minutes.Day(due)));
            Point(stipulation.Window?.From);
            Point(stipulation.Window?.Until);
            Named(stipulation.When);
            Named(stipulation.While);
        }
        foreach (var outcome in present.Agreement.Outcomes)
            Named(outcome.When);
        foreach (var phase in present.Agreement.Phases)
        {
            Named(phase.Gate);
            if (present.Phases[phase.Id].Start is null && phase.Length is { } length)
                last = length.After(last.AtMidnight(), zone).Date;
        }
        return last.PlusDays(Beyond);

        void Later(LocalDate day) => last = day > last ? day : last;

        void Point(Point? point)
        {
            switch (point)
            {
                case PointAt { Anchor: AtTime at }: Later(at.Time.Date); break;
                case PointAfter { Anchor: AtTime at } after: Later(after.Length.After(at.Time.Start, zone).Date); break;
                case PointAfter { Anchor: ComingIntoForce } after: Later(after.Length.After(present.Agreement.InForce.Start, zone).Date); break;
                default: break;
            }
        }

        void Named(Condition? condition)
        {
            switch (condition)
            {
                case DateReached reached: Later(reached.Time.Date); break;
                case SpanReached { Anchor: AtTime at } span: Later(span.Length.After(at.Time.Start, zone).Date); break;
                case SpanReached { Anchor: ComingIntoForce } span: Later(span.Length.After(present.Agreement.InForce.Start, zone).Date); break;
                case SpanReached span: Later(span.Length.After(present.At.AtMidnight(), zone).Date); break;
                case Not not: Named(not.Item); break;
                case AllOf all:
                    foreach (var item in all.Items)
                        Named(item);
                    break;
                case AnyOf any:
                    foreach (var item in any.Items)
                        Named(item);
                    break;
                default: break;
            }
        }
    }
}
