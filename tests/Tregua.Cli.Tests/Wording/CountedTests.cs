using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Cli.Wording;

namespace Tregua.Cli.Tests.Wording;

public class CountedTests
{
    [Theory]
    [InlineData(null, "captives")]
    [InlineData("remains", "remains")]
    [InlineData("civilian", "civilian captives")]
    [InlineData("serving life", "captives serving life")]
    [InlineData("from the coast", "captives from the coast")]
    [InlineData("woman or minor", "woman or minor captives")]
    public void A_kind_stands_where_it_reads_well(string? kind, string words) =>
        Counted.Noun(new ThingReference("captive", kind), one: false).ShouldBe(words);

    [Theory]
    [InlineData("tonne of heavy water", "tonnes of heavy water")]
    [InlineData("body", "bodies")]
    [InlineData("aid convoy", "aid convoys")]
    [InlineData("remains", "remains")]
    public void A_thing_stands_in_its_plural(string thing, string words) => Counts.Things(thing).ShouldBe(words);

    [Fact]
    public void One_of_a_thing_is_in_the_singular() =>
        Counted.Noun(new ThingReference("captive", "serving life"), one: true).ShouldBe("captive serving life");

    [Fact]
    public void A_kind_brackets_the_kinds_within_it() =>
        Kinds(("civilian", 8), ("living", 15), ("remains", 5), ("soldier", 4)).ShouldBe("15 living [8 civilian, 4 soldier], 5 remains");

    [Fact]
    public void Kinds_whose_parent_is_not_counted_stand_alone() => Kinds(("soldier", 4), ("remains", 5)).ShouldBe("4 soldier, 5 remains");

    [Fact]
    public void A_kind_that_the_agreement_does_not_have_is_not_dropped() => Kinds(("remains", 5), ("wounded", 2)).ShouldBe("5 remains, 2 wounded");

    private static string Kinds(params (string Name, decimal Number)[] numbers) =>
        Counted.Kinds(numbers.ToImmutableSortedDictionary(n => n.Name, n => n.Number), new Thing
        {
            Name = "captive",
            Category = ThingCategory.Persons,
            Kinds = [new Kind { Name = "living", Kinds = [new Kind { Name = "civilian" }, new Kind { Name = "soldier" }] }, new Kind { Name = "remains" }],
        });
}
