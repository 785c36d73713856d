using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>The next dates, one line for a day.</summary>
internal static class DateSection
{
    private const int MostDays = 8;

    /// <summary>Writes them, earliest first.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        if (answer.Standing.Next.IsEmpty)
            return;
        page.Section("Next dates");
        var days = answer.Standing.Next.GroupBy(n => n.Date).ToList();
        foreach (var day in days.Take(MostDays))
            page.Labelled(2, 17, new Piece(Days.Weekday(day.Key), Tone.Strong), $"{Days.Distance(answer.Standing.Question.At, day.Key)}: {string.Join("; ", Items([.. day], answer))}");
        if (days.Count > MostDays)
            page.Paragraph(2, 4, new Piece($"and {Counts.Of(days.Count - MostDays, "later day")}: `tregua status --json` shows all", Tone.Faint));
    }

    private static List<string> Items(List<UpcomingDate> day, CaseStanding answer)
    {
        var named = day.Where(d => d.Stipulation is not null).Select(d => d.Stipulation!).ToHashSet(StringComparer.Ordinal);
        var settled = named.SelectMany(id => answer.Agreement.Stipulation(id)?.Settles ?? []).ToHashSet(StringComparer.Ordinal);
        var items = new List<string>();
        foreach (var clause in day.Where(d => d.Stipulation is not null && IsClause(d, answer)).GroupBy(d => d.Stipulation!))
        {
            if (clause.All(d => IsRescheduled(d, answer)) && settled.Contains(clause.Key))
                continue;
            items.Add(Clause(clause.Key, [.. clause], answer));
        }
        if (items.Count > 0)
            items = [$"due {string.Join(", ", items)}"];
        items.AddRange(day.Where(d => !IsClause(d, answer)).Where(d => !IsAnnounced(d) || !day.Any(o => o.Stipulation == d.Stipulation && IsClause(o, answer)))
            .Select(d => d.What + (d.Reported ? " (as reported)" : "")));
        return items;
    }

    private static string Clause(string id, List<UpcomingDate> dates, CaseStanding answer)
    {
        var notes = new List<string>();
        if (dates.All(d => IsRescheduled(d, answer)))
            notes.Add("rescheduled");
        if (answer.Standing.Next.Any(n => IsAnnounced(n) && n.Stipulation == id && n.Date == dates[0].Date))
            notes.Add("announced");
        if (answer.Agreement.Stipulation(id) is { Settles.IsEmpty: false } clause)
            notes.Add($"settles {clause.Settles[0]}{(clause.Settles.Length > 1 ? $" and {Counts.Of(clause.Settles.Length - 1)} more" : "")}");
        return notes.Count == 0 ? id : $"{id} ({string.Join("; ", notes)})";
    }

    // The clause falling due itself, as against a quota of it, a phase's day or what a report says.
    private static bool IsClause(UpcomingDate date, CaseStanding answer) =>
        !date.Reported && Standing(date, answer) is { } standing && (date.What.EndsWith(standing.Text, StringComparison.Ordinal) || IsRescheduled(date, answer));

    private static bool IsRescheduled(UpcomingDate date, CaseStanding answer) =>
        !date.Reported && Standing(date, answer) is { RescheduledTo: { } moved } standing && moved == date.Date
        && !date.What.EndsWith(standing.Text, StringComparison.Ordinal)
        && !standing.Milestones.Concat(standing.Instalments).Any(m => date.What.EndsWith(m.Label, StringComparison.Ordinal));

    private static bool IsAnnounced(UpcomingDate date) => date is { Reported: true, Stipulation: not null };

    private static StipulationStanding? Standing(UpcomingDate date, CaseStanding answer) => answer.Standing.Stipulations.FirstOrDefault(s => s.Id == date.Stipulation);
}
