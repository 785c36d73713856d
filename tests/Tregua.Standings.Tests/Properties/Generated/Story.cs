using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>Units that were handed over on a day, as one consistent story has it.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsLiving">Whether they are of the kind living; otherwise they are remains.</param>
/// <param name="Count">How many.</param>
internal readonly record struct Batch(LocalDate Day, bool IsLiving, decimal Count);

/// <summary>One way in which all that the accounts leave open can have been.</summary>
/// <param name="Batches">Everything that was handed over.</param>
internal sealed record Story(ImmutableArray<Batch> Batches)
{
    internal static Story Nothing { get; } = new([]);

    /// <summary>How many of a kind, or of any, were handed over on the days from one to another, both inclusive.</summary>
    internal decimal Count(bool? isLiving, LocalDate from, LocalDate to)
    {
        decimal sum = 0;
        foreach (var batch in Batches)
        {
            if (batch.Day >= from && batch.Day <= to && (isLiving is null || batch.IsLiving == isLiving))
                sum += batch.Count;
        }
        return sum;
    }

    internal Story With(LocalDate day, bool isLiving, decimal count) => count == 0 ? this : new(Batches.Add(new Batch(day, isLiving, count)));

    /// <summary>
    /// What each of some clauses was credited by a day: unit by unit as they came, to the one due first that takes its kind and is
    /// not full, then to the one that the file has first; what goes beyond all of them to the last.
    /// </summary>
    internal decimal[] Credited(ImmutableArray<Due> clauses, LocalDate to)
    {
        var done = new decimal[clauses.Length];
        var order = Enumerable.Range(0, clauses.Length).OrderBy(i => clauses[i].Day).ThenBy(i => i).ToArray();
        foreach (var batch in Batches.Where(b => b.Day <= to).OrderBy(b => b.Day))
        {
            var left = batch.Count;
            foreach (var i in order)
            {
                if (!clauses[i].Takes(batch.IsLiving))
                    continue;
                var taken = Math.Min(left, Math.Max(0, clauses[i].Number - done[i]));
                done[i] += taken;
                left -= taken;
            }
            var last = order.Last();
            if (clauses[last].Takes(batch.IsLiving))
                done[last] += left;
        }
        return done;
    }
}

/// <summary>A clause as the stories see it.</summary>
/// <param name="Number">How many.</param>
/// <param name="Kind">The kind it takes; null for any.</param>
/// <param name="Day">The last day in time.</param>
internal sealed record Due(decimal Number, string? Kind, LocalDate Day)
{
    internal bool? IsLiving => Kind switch { null => null, "living" => true, _ => false };

    internal bool Takes(bool isLiving) => IsLiving is null || IsLiving == isLiving;
}
