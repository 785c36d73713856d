using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Findings;

/// <summary>Reports that give a clause a due day or a number that it does not have.</summary>
internal static class ClauseFindings
{
    internal static IEnumerable<Finding> Of(Setting setting, World world, ImmutableArray<StipulationStanding> stipulations)
    {
        foreach (var stipulation in setting.Stipulations)
        {
            var standing = stipulations.First(s => s.Id == stipulation.Id);
            foreach (var (claim, match) in setting.Bearings[stipulation.Id])
            {
                if (!match.Certain || !IsAlone(setting, stipulation, claim))
                    continue;
                var text = OtherDay(world, stipulation, standing, claim, claim.Claim.Due) ?? OtherNumber(stipulation, claim);
                if (text is not null)
                    yield return new Finding(FindingKind.AgainstAgreement, text, [claim.Claim.Id], [stipulation.Id]);
            }
            foreach (var claim in setting.ClaimsOf(Acts.Performing(stipulation.Act.Verb)).Where(c => SaysDueBy(stipulation, c)))
            {
                if (OtherDay(world, stipulation, standing, claim, claim.Claim.Occurred) is { } text)
                    yield return new Finding(FindingKind.AgainstAgreement, text, [claim.Claim.Id], [stipulation.Id]);
            }
        }
    }

    /// <summary>True when no other clause could be meant, legs that settle this one aside.</summary>
    private static bool IsAlone(Setting setting, Stipulation stipulation, ResolvedClaim claim) =>
        setting.Stipulations.All(s => s.Id == stipulation.Id || s.Settles.Contains(stipulation.Id) || setting.Bearings[s.Id].All(b => b.Claim.Claim.Id != claim.Claim.Id));

    /// <summary>"Terms for the second must be agreed by Sunday": talks or terms on a clause's topic, with the last day for them.</summary>
    private static bool SaysDueBy(Stipulation stipulation, ResolvedClaim claim)
    {
        if (claim.Claim.Modality != Modality.Demanded || claim.Claim.Occurred is not { Start: null, End: not null }
            || Phrase.Of(stipulation.Act.Topic) is not { IsEmpty: false } topic || Phrase.Of(claim.Claim.Event.Thing) is not { IsEmpty: false, Words: ["term" or "talk"] })
            return false;
        var text = Phrase.Of(claim.Claim.Text);
        // "The second" is the second phase where terms and talks are about phases.
        return text.Contains(topic) || (topic.Words is [var ordinal, "phase"] && !text.Words.Contains("phase") && text.Words.Contains(ordinal));
    }

    private static string? OtherDay(World world, Stipulation stipulation, StipulationStanding standing, ResolvedClaim claim, TimeRange? given)
    {
        if (given is not { LastDay: { } said } || stipulation.Trigger is not null || stipulation.Deadline is null or Every)
            return null;
        if (world.Credits.Dates.Of(stipulation) is not { IsCertain: true } due || due.LastDay == said || standing.RescheduledTo == said)
            return null;
        if (standing.Milestones.Any(m => m.Due?.LastDay == said))
            return null;
        return $"{SourceText.Show(claim.Recorded)} has {stipulation.Id} due on {Words.Day(said)}; by the agreement it is due on {Words.Day(due.LastDay)}.";
    }

    /// <summary>A planned total that is not the clause's number, nor a part of it that a quota sets.</summary>
    private static string? OtherNumber(Stipulation stipulation, ResolvedClaim claim)
    {
        if (claim.Mode != Mode.Announced || claim.Claim.Quantity is not { Base: QuantityBase.Total } said || stipulation.Trigger is not null
            || stipulation.Act.Amount is not { Number: { } number, Sense: AmountSense.AtLeast or AmountSense.AtMost } || Shapes.Of(stipulation) != Shape.Counted)
            return null;
        if (said.Floor <= number && (said.Ceiling is not { } most || most >= number) || stipulation.Milestones.Any(m => m.Number == said.Best))
            return null;
        return $"{SourceText.Show(claim.Recorded)} gives \"{said.Text}\" as the number of {stipulation.Id}; by the agreement it is {Words.Number(number)}.";
    }
}
