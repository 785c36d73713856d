using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>Exchanges: what each side has given and what it is still owed, side by side.</summary>
internal static class ExchangeSection
{
    /// <summary>Writes every exchange.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        if (answer.Standing.Exchanges.IsEmpty)
            return;
        page.Section("Exchanges", "given and still owed, side by side, never set off against each other");
        foreach (var exchange in answer.Standing.Exchanges.Where(HasBegun))
        {
            page.Paragraph(2, 4, new Piece(exchange.Id, Tone.Strong), new Piece($": {string.Join(", ", exchange.Legs)}", Tone.Faint));
            WriteSides(exchange, answer.Agreement, page);
        }
        var others = answer.Standing.Exchanges.Where(e => !HasBegun(e)).Select(e => $"{e.Id} ({string.Join(", ", e.Legs)})").ToList();
        if (others.Count > 0)
            page.Paragraph(2, 4, $"nothing given, nothing owed yet: {string.Join("; ", others)}");
    }

    private static bool HasBegun(ExchangeStanding exchange) =>
        exchange.Given.Values.Concat(exchange.Owed.Values).Any(amounts => !IsNothing(amounts));

    private static bool IsNothing(ImmutableArray<ExposedAmount> amounts) => amounts.IsDefaultOrEmpty || amounts.All(a => a is { Low: 0, High: 0 });

    private static void WriteSides(ExchangeStanding exchange, Agreement agreement, Page page)
    {
        var actors = exchange.Given.Keys.Union(exchange.Owed.Keys).Order(StringComparer.Ordinal).ToList();
        var given = actors.ConvertAll(a => $"has given {Amounts(exchange.Given.GetValueOrDefault(a), agreement)}");
        var owed = actors.ConvertAll(a => $"is still owed {Amounts(exchange.Owed.GetValueOrDefault(a), agreement)}");
        var nameWidth = actors.Select(TextWidth.Of).DefaultIfEmpty(0).Max() + 2;
        var givenWidth = given.Select(TextWidth.Of).DefaultIfEmpty(0).Max() + 2;
        var fits = 4 + nameWidth + givenWidth + owed.Select(TextWidth.Of).DefaultIfEmpty(0).Max() <= page.Width;
        for (var i = 0; i < actors.Count; i++)
        {
            if (fits)
                page.Labelled(4, nameWidth, actors[i], Days.Firm(given[i].PadRight(givenWidth)), owed[i]);
            else
                page.Labelled(4, nameWidth, actors[i], $"{given[i]}; {owed[i]}");
        }
    }

    private static string Amounts(ImmutableArray<ExposedAmount> amounts, Agreement agreement) =>
        IsNothing(amounts) ? "nothing"
        : string.Join(", ", amounts.Where(a => a is not { Low: 0, High: 0 }).Select(a => Amount(a, agreement)));

    // What cannot be counted is named by its clause: the text of each stands in `due` and `why`.
    private static string Amount(ExposedAmount amount, Agreement agreement) => agreement.Stipulation(amount.Leg) switch
    {
        { Act.Thing: null } clause => amount.Low == 0 ? $"{clause.Id} (not certain)" : clause.Id,
        _ => $"{Counts.Range(amount.Low, amount.High)} {Noun(amount, agreement)}",
    };

    private static string Noun(ExposedAmount amount, Agreement agreement)
    {
        var one = amount.High == 1;
        return agreement.Stipulation(amount.Leg)?.Act.Thing is { } thing ? Counted.Noun(thing, one) : Counts.Things(amount.Thing, one);
    }
}
