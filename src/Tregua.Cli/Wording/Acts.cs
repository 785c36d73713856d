using Tregua.Agreements.Model;
using Tregua.Cli.Pages;

namespace Tregua.Cli.Wording;

/// <summary>What a clause is about in a few words; its whole text is `due`'s and `why`'s.</summary>
internal static class Acts
{
    private const int MostWords = 8, LeastWords = 6;

    /// <summary><c>withdraw from Brask Ridge</c>, <c>try to keep the talks going</c>; longer acts end in an ellipsis.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="room">The columns that a line has left; a few words are given even where it has none.</param>
    public static string Of(Stipulation clause, int room)
    {
        var words = $"{(clause.Modal == Modal.Power ? "may " : "")}{(clause.OfMeans ? "try to " : "")}{clause.Act.Quoted ?? Whole(clause)}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Min(words.Length, MostWords);
        while (count > LeastWords && TextWidth.Of(Cut(words, count)) > room)
            count--;
        return Cut(words, count);
    }

    private static string Cut(string[] words, int count) => count < words.Length ? string.Join(' ', words.Take(count)).TrimEnd(',', ';', ':') + " …" : string.Join(' ', words);

    private static string Whole(Stipulation clause)
    {
        var act = clause.Act;
        var parts = new List<string?> { act.Verb, act.EachOther ? "each other" : null, Number(act.Amount), Thing(act), act.Object, Target(act) };
        if (act.Topic is { } topic)
            parts.Add($"\"{topic}\"");
        parts.Add(Place(act));
        if (act.Recipient is { } recipient)
            parts.Add(act.Verb == "attack" ? recipient : $"to {recipient}");
        if (clause.Trigger is { } trigger)
            parts.Add($"for each {(trigger.PerUnits == 1 ? "" : $"{trigger.PerUnits} ")}{Counted.Noun(trigger.Thing, trigger.PerUnits == 1)}");
        return string.Join(' ', parts.Where(p => p is { Length: > 0 }));
    }

    private static string? Thing(Act act) => act.Thing is { } thing ? Counted.Noun(thing, act.Amount?.Number == 1) : null;

    private static string? Target(Act act) => act.Target switch
    {
        null => null,
        StipulationsTarget some => string.Join(", ", some.Stipulations),
        PhaseTarget phase => phase.Phase,
        AgreementTarget => "the agreement",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    private static string? Number(Amount? amount) => amount switch
    {
        null => null,
        { Number: { } number, Sense: AmountSense.AtMost } => $"at most {Counts.Of(number)}",
        { Number: { } number, Sense: AmountSense.About } => $"about {Counts.Of(number)}",
        { Number: { } number } => Counts.Of(number),
        { Sense: AmountSense.All } => "all",
        _ => null,
    };

    private static string? Place(Act act)
    {
        if (act.Place is not { } place)
            return null;
        if (act.Verb is { } verb && Verbs.Find(verb) is { } known && known.Objects.HasFlag(VerbObjects.Place))
            return place;
        return act.Verb == "withdraw" ? $"from {place}" : $"in {place}";
    }
}
