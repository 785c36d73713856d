using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Symbols;

public class SymbolIndexTests
{
    private static readonly string Text = Samples.InPhase("x: South must hand over 4 remains to North within 2 days of done verified by \"Lake Mission\"");

    private static readonly SymbolIndex Index = SymbolIndex.Of(PactFile.Parse(Text));

    [Fact]
    public void A_stipulation_is_found_where_it_is_declared_and_where_it_is_named()
    {
        var done = Find(SymbolKind.Stipulation, "done");
        Written(done.Definition!.Value).ShouldBe("done");
        done.References.Select(Written).ShouldBe(["done"]);
    }

    [Fact]
    public void A_name_in_quotes_stands_there_with_them() =>
        Find(SymbolKind.Actor, "Lake Mission").References.Select(Written).ShouldBe(["\"Lake Mission\""]);

    [Fact]
    public void A_thing_is_found_in_the_plural() =>
        Find(SymbolKind.Thing, "captive").References.Select(Written).ShouldBe(["captives"]);

    [Fact]
    public void A_kind_belongs_to_its_thing()
    {
        var remains = Find(SymbolKind.ThingKind, "remains");
        remains.Owner.ShouldBe("captive");
        remains.References.Select(Written).ShouldBe(["remains"]);
    }

    [Fact]
    public void The_name_at_a_position_is_found_from_its_first_column_to_just_after_its_last()
    {
        var mark = Find(SymbolKind.Stipulation, "done").References[0];
        Index.At(mark.Line, mark.Column)?.Name.ShouldBe("done");
        Index.At(mark.Line, mark.Column + 4)?.Name.ShouldBe("done");
        Index.At(mark.Line, mark.Column + 5).ShouldBeNull();
    }

    [Fact]
    public void A_file_with_errors_has_the_names_that_could_be_read()
    {
        var index = PactFile.Parse(Text + "    y: South must relese 4 captives\n").Symbols;
        index.Symbols.ShouldContain(s => s.Kind == SymbolKind.Stipulation && s.Name == "y" && s.Definition != null);
    }

    [Fact]
    public void A_file_of_scenarios_refers_and_declares_nothing()
    {
        var parse = PactFile.ParseScenarios(Repository.ReadData("scenarios.pact"), Samples.Complete);
        parse.Symbols.Symbols.ShouldNotBeEmpty();
        parse.Symbols.Symbols.ShouldAllBe(s => s.Definition == null);
    }

    [Fact]
    public void Every_mark_of_the_complete_agreement_covers_the_name()
    {
        var lines = Samples.CompleteText.Split('\n');
        foreach (var symbol in PactFile.Parse(Samples.CompleteText).Symbols.Symbols)
        {
            if (symbol.Definition is { } own)
                lines[own.Line - 1].Substring(own.Column - 1, own.Length).Trim('"').ShouldBe(symbol.Name);
            foreach (var mark in symbol.References)
                lines[mark.Line - 1].Substring(mark.Column - 1, mark.Length).ShouldContain(symbol.Name[..2]);
        }
    }

    private static Symbol Find(SymbolKind kind, string name) => Index.Symbols.Single(s => s.Kind == kind && s.Name == name);

    private static string Written(SourceMark mark) => Text.Split('\n')[mark.Line - 1].Substring(mark.Column - 1, mark.Length);
}
