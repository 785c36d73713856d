using FsCheck;
using FsCheck.Fluent;
using Tregua.Evidence.Proof;

namespace Tregua.Evidence.Tests.Proof;

public sealed class StandardTests
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal) { ["newsroom"] = "independent or monitor", ["ring"] = "named and ring", ["bad"] = "sworn" };

    [Theory]
    [InlineData("any")]
    [InlineData("independent or monitor")]
    [InlineData("named and not party")]
    [InlineData("(named or monitor) and third-party")]
    [InlineData("not (named and agreed)")]
    [InlineData("newsroom or against-interest")]
    public void A_standard_survives_being_read_and_written(string text)
    {
        Standard.TryParse(text, Own, out var standard, out var error).ShouldBeTrue(error);

        standard!.ToString().ShouldBe(text);
    }

    [Fact]
    public void And_binds_tighter_than_or()
    {
        Standard.TryParse("named or monitor and agreed", null, out var standard, out _).ShouldBeTrue();

        standard.ShouldBe(new OrStandard(new NamedStandard(StandardName.Named), new AndStandard(new NamedStandard(StandardName.Monitor), new NamedStandard(StandardName.Agreed))));
    }

    [Fact]
    public void Any_combination_is_read_back_as_it_was_written() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Combination(3)), standard =>
            Standard.TryParse(standard.ToString(), null, out var read, out _) && read.ToString() == standard.ToString()));

    [Theory]
    [InlineData("sworn", "`sworn` is not a standard of proof; expected one of any, named, independent, against-interest, monitor, third-party, agreed, party, bad, newsroom or ring.")]
    [InlineData("", "A standard of proof is missing a name; expected one of any, named, independent, against-interest, monitor, third-party, agreed, party, bad, newsroom or ring.")]
    [InlineData("named and", "A standard of proof is missing a name; expected one of any, named, independent, against-interest, monitor, third-party, agreed, party, bad, newsroom or ring.")]
    [InlineData("(named", "A parenthesis in the standard of proof is not closed; expected `)`.")]
    [InlineData("named monitor", "A standard of proof cannot go on with `monitor`; expected `and`, `or` or its end.")]
    [InlineData("ring", "The standard `ring` is defined by itself.")]
    [InlineData("bad", "`sworn` is not a standard of proof; expected one of any, named, independent, against-interest, monitor, third-party, agreed, party, bad, newsroom or ring.")]
    public void What_is_no_standard_is_refused_with_a_sentence(string text, string sentence)
    {
        Standard.TryParse(text, Own, out var standard, out var error).ShouldBeFalse();

        standard.ShouldBeNull();
        error.ShouldBe(sentence);
    }

    [Fact]
    public void Endless_nesting_is_refused_with_a_sentence()
    {
        Standard.TryParse(new string('(', 5000), null, out _, out var error).ShouldBeFalse();

        error.ShouldBe("A standard of proof can be nested at most 32 deep.");
    }

    [Fact]
    public void A_standard_is_described_in_words()
    {
        Standard.TryParse("named and not party or monitor", null, out var standard, out _).ShouldBeTrue();

        standard!.Describe().ShouldBe("a source with a name, not counting the word of a party, or the word of a monitor");
    }

    private static Gen<Standard> Combination(int depth)
    {
        var name = Gen.Elements(Enum.GetValues<StandardName>()).Select(n => (Standard)new NamedStandard(n));
        if (depth == 0)
            return name;
        var inner = Combination(depth - 1);
        return Gen.OneOf(
            name,
            inner.SelectMany(a => inner, (a, b) => (Standard)new AndStandard(a, b)),
            inner.SelectMany(a => inner, (a, b) => (Standard)new OrStandard(a, b)),
            inner.Select(a => (Standard)new NotStandard(a)));
    }
}
