using System.Collections.Immutable;
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
        foreach (var exchange in answer.Standing.Exchanges)
        {
            page.Paragraph(2, 4, new Piece(exchange.Id, Tone.Strong), new Piece($"  {string.Join(" and ", exchange.Legs)}", Tone.Faint));
            var actors = exchange.Given.Keys.Union(exchange.Owed.Keys).Order(StringComparer.Ordinal).ToList();
            var nameWidth = actors.Count == 0 ? 0 : Math.Min(20, actors.Max(TextWidth.Of) + 2);
            foreach (var actor in actors)
            {
                var given = Amounts(exchange.Given.GetValueOrDefault(actor));
                var owed = Amounts(exchange.Owed.GetValueOrDefault(actor));
                page.Labelled(4, nameWidth, actor, $"has given {given} · is still owed {owed}");
            }
        }
    }

    private static string Amounts(ImmutableArray<ExposedAmount> amounts) =>
        amounts.IsDefaultOrEmpty || amounts.All(a => a is { Low: 0, High: 0 }) ? "nothing"
        : string.Join(", ", amounts.Where(a => a is not { Low: 0, High: 0 }).Select(a => $"{Counts.Range(a.Low, a.High)} {Counts.Things(a.Thing, a is { Low: 1, High: 1 })}"));
}
