using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads a file of scenarios.</summary>
internal static class ScenarioReader
{
    public static ImmutableArray<Scenario> Read(PactTree tree, Scope scope)
    {
        var scenarios = ImmutableArray.CreateBuilder<Scenario>();
        foreach (var block in tree.Blocks)
        {
            if (BlockReader.Keyword(block) == "scenario")
                scenarios.Add(ReadScenario(block, scope));
            else
                BlockReader.FailUnknown(block, scope.Bag, "in a file of scenarios", "scenario");
        }

        if (tree.Blocks.IsEmpty && scope.Bag.IsEmpty)
            scope.Bag.Add(Messages.NoScenario(new SourceMark(1, 1, 1)));
        return scope.Bag.IsEmpty ? scenarios.ToImmutable() : [];
    }

    private static Scenario ReadScenario(Block block, Scope scope)
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        cursor.Try("scenario");
        var title = cursor.Expect(TokenKind.Text, "the title in quotes");
        cursor.ExpectEnd();
        var events = ImmutableArray.CreateBuilder<ScenarioEvent>();
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        foreach (var child in block.Children)
        {
            if (scope.Bag.IsFull)
                break;
            switch (BlockReader.Keyword(child))
            {
                case "on":
                    if (ReadEvent(child, scope) is { } occurrence)
                        events.Add(occurrence);
                    break;
                case "expect":
                    if (new ExpectationReader(child, scope).Read() is { } expectation)
                        expectations.Add(expectation);
                    break;
                default:
                    BlockReader.FailUnknown(child, scope.Bag, "in a scenario", "on", "expect");
                    break;
            }
        }

        return new Scenario { Title = title?.Value ?? "", Events = events.ToImmutable(), Expectations = expectations.ToImmutable(), Line = block.Head.Number };
    }

    private static ScenarioEvent? ReadEvent(Block block, Scope scope)
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        cursor.Try("on");
        var on = NumberReader.Time(cursor);
        var assertion = new AssertionReader(cursor, scope).Read();
        string? by = null, via = null;
        PactTime? reported = null;
        while (cursor.Try(TokenKind.Comma) is not null)
        {
            if (by is null && via is null && cursor.Try("says"))
            {
                by = ActorReader.TakeName(cursor, "the source, in quotes")?.Value;
                via = cursor.Try("via") ? ActorReader.TakeName(cursor, "the outlet, in quotes")?.Value : null;
            }
            else if (by is null && via is null && cursor.Try("via"))
            {
                via = ActorReader.TakeName(cursor, "the outlet, in quotes")?.Value;
            }
            else if (reported is null && cursor.Try("reported on"))
            {
                reported = NumberReader.Date(cursor);
            }
            else
            {
                cursor.FailExpected("`says`, `via` or `reported on`, each once", "says", "via", "reported");
            }
        }

        cursor.ExpectEnd("says", "via", "reported");
        BlockReader.ExpectNothingUnder(block, scope.Bag, "an event");
        if (cursor.Failed || on is null || assertion is null)
            return null;
        return new ScenarioEvent { On = on.Value, Assertion = assertion, By = by, Via = via, ReportedOn = reported?.Date, Line = block.Head.Number };
    }
}
