using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Bench.Results;
using Tregua.Cases;
using Tregua.Cases.Intake;
using Tregua.Cases.Questions;
using Tregua.Evidence.Claims;
using Tregua.Standings;
using Clock = Tregua.Cases.Clocks.SystemClock;

namespace Tregua.Bench;

/// <summary>Times, over the claims that the reader finds in an example's reports, a standing from nothing beside what one claim or one day changes in a running one.</summary>
/// <param name="example">The example's folder.</param>
/// <param name="file">Where the results go.</param>
internal sealed class RunningBenchmark(string example, string file)
{
    private const int Runs = 40;

    private readonly StringBuilder _text = new();

    /// <returns>0 when the running standing said what one from nothing says.</returns>
    internal int Run()
    {
        var (agreement, claims) = Read();
        var question = new Question { At = claims.Max(c => c.Reported(agreement.Zone)) };
        Say(Machine.Describe());
        Say($"Load when it began: {Machine.Load()}. Milliseconds on the wall clock.");
        Say($"{Path.GetFileName(example)}: {agreement.Stipulations.Length} stipulations, {claims.Length} claims of {claims.Select(c => c.Report.Sha256).Distinct().Count()} reports, at {question.At:uuuu-MM-dd}.");
        Say("");
        for (var i = 0; i < Runs / 2; i++)
            _ = Engine.Stand(agreement, claims, question);
        Say($"{"",-52} {"median",9} {"largest",9} {"cells",9}  ratio");
        var whole = Whole(agreement, claims, question);
        var isRight = Claims(agreement, claims, question, whole) && Days(agreement, claims, question, whole);
        History(agreement, claims, question);
        Say($"Load when it ended: {Machine.Load()}.");
        Say(isRight ? "The running standing said what one from nothing says." : "THE RUNNING STANDING SAID SOMETHING ELSE.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, _text.ToString());
        return isRight ? 0 : 1;
    }

    private (Agreement Agreement, ImmutableArray<RecordedClaim> Claims) Read()
    {
        var folder = Directory.CreateTempSubdirectory("tregua-bench-");
        try
        {
            File.Copy(Directory.GetFiles(example, "*.pact")[0], Path.Combine(folder.FullName, Path.GetFileName(Directory.GetFiles(example, "*.pact")[0])));
            var opened = CaseFolder.Open(folder.FullName);
            CaseReading.Read(new ReadRequest { Paths = [Path.Combine(example, "reports")], Case = opened }, Clock.Instance, static _ => { });
            var answer = CaseQuestions.Stand(opened, new CaseQuestion(), Clock.Instance);
            return (answer.Agreement, [.. answer.Claims.Values.OrderBy(c => c.Reported(answer.Agreement.Zone)).ThenBy(c => c.Claim.Id, StringComparer.Ordinal)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private double Whole(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question)
    {
        var times = new List<double>();
        long cells = 0;
        for (var i = 0; i < Runs; i++)
        {
            times.Add(Time(() =>
            {
                var live = new LiveStanding(agreement, claims, question);
                _ = live.Standing;
                cells = live.Computed;
            }));
        }
        return Row("a standing from nothing", times, cells, null);
    }

    private bool Claims(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, double whole)
    {
        var live = new LiveStanding(agreement, claims, question);
        _ = live.Standing;
        List<double> gone = [], back = [], board = [];
        var before = live.Computed;
        foreach (var claim in claims)
        {
            gone.Add(Time(() => Then(live, () => live.Retract(claim.Claim.Id))));
            back.Add(Time(() => Then(live, () => live.Apply(claim))));
        }
        var cells = (live.Computed - before) / (2 * claims.Length);
        foreach (var claim in claims)
        {
            live.Retract(claim.Claim.Id);
            Clauses(live);
            board.Add(Time(() =>
            {
                live.Apply(claim);
                Clauses(live);
            }));
        }
        Row("one claim taken back, the whole answer", gone, cells, whole);
        Row("one claim taken in, the whole answer", back, cells, whole);
        Row("one claim taken in, every clause", board, null, whole);
        return Same(live, Engine.Stand(agreement, claims, question));
    }

    private bool Days(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, double whole)
    {
        var first = agreement.InForce.Date;
        var live = new LiveStanding(agreement, claims, question with { At = first });
        _ = live.Standing;
        List<double> answers = [], clauses = [];
        var before = live.Computed;
        for (var day = first.PlusDays(1); day <= question.At; day = day.PlusDays(1))
            answers.Add(Time(() => Then(live, () => live.Advance(day))));
        var cells = (live.Computed - before) / answers.Count;
        var isRight = Same(live, Engine.Stand(agreement, claims, question));
        live.Advance(first);
        Clauses(live);
        for (var day = first.PlusDays(1); day <= question.At; day = day.PlusDays(1))
        {
            clauses.Add(Time(() =>
            {
                live.Advance(day);
                Clauses(live);
            }));
        }
        Row("one day passed, the whole answer", answers, cells, whole);
        Row("one day passed, every clause", clauses, null, whole);
        return isRight;
    }

    private void History(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question)
    {
        var (from, to) = (agreement.InForce.Date, question.At);
        var each = Time(() =>
        {
            for (var day = from; day <= to; day = day.PlusDays(1))
                _ = Engine.Stand(agreement, claims, question with { At = day });
        });
        Row($"each of {Period.DaysBetween(from, to) + 1} days from nothing", [each], null, null);
        Row("their history", [Time(() => Histories.Of(agreement, claims, question, from, to))], null, each);
        Row("their history, as known then", [Time(() => Histories.AsKnownThen(agreement, claims, question, from, to))], null, each);
    }

    private static void Then(LiveStanding live, Action change)
    {
        change();
        _ = live.Standing;
    }

    /// <summary>Every clause with its derivation, which is what a board shows.</summary>
    private static void Clauses(LiveStanding live)
    {
        foreach (var id in live.Stipulations)
            _ = live.Stipulation(id);
    }

    private static bool Same(LiveStanding live, Standing other) =>
        live.Standing.Stipulations.Select(Brief).SequenceEqual(other.Stipulations.Select(Brief), StringComparer.Ordinal);

    private static string Brief(StipulationStanding s) => $"{s.Id} {s.Headline} {s.Force} {s.Timeliness} {s.Certainty} {s.Due} {s.Performance.Low} {s.Performance.High} {string.Join(' ', s.Claims)}";

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <returns>The median.</returns>
    private double Row(string what, List<double> times, long? cells, double? beside)
    {
        times.Sort();
        var median = times[times.Count / 2];
        var ratio = beside is { } other ? string.Create(CultureInfo.InvariantCulture, $"{median / other,7:F4}") : "";
        Say(string.Create(CultureInfo.InvariantCulture, $"{what,-52} {median,9:F3} {times[^1],9:F3} {cells,9} {ratio}").TrimEnd());
        return median;
    }

    private void Say(string line)
    {
        Console.WriteLine(line);
        _text.AppendLine(line);
    }
}
