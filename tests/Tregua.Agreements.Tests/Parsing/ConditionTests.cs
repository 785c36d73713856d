using Tregua.Agreements.Checking;
using Tregua.Agreements.Model;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

public class ConditionTests
{
    [Theory]
    [InlineData("agreed \"second phase\" and first ended", "agreed \"second phase\" and first ended")]
    [InlineData("first started or done kept and 2040-04-01 reached", "first started or done kept and 2040-04-01 reached")]
    [InlineData("(first started or done kept) and first ended", "(first started or done kept) and first ended")]
    [InlineData("not (not first ended)", "not not first ended")]
    public void Conditions_are_read_and_written(string text, string written) =>
        Conditions.InWords(Gate(text)).ShouldBe(written);

    [Fact]
    public void And_binds_tighter_than_or()
    {
        var any = Gate("first started or done kept and first ended").ShouldBeOfType<AnyOf>();
        any.Items.Length.ShouldBe(2);
        any.Items[1].ShouldBeOfType<AllOf>();
    }

    [Theory]
    [InlineData("first")]
    [InlineData("done")]
    [InlineData("done ended")]
    [InlineData("(first ended")]
    [InlineData("first ended and")]
    [InlineData("first ended first started")]
    public void What_is_no_condition_is_one_error(string text) => Samples.Errors(WithGate(text)).Count.ShouldBe(1);

    [Fact]
    public void A_condition_nested_too_deep_is_an_error_and_no_crash()
    {
        var text = new string('(', 10_000) + "first ended" + new string(')', 10_000);
        Samples.Errors(WithGate(text)).ShouldHaveSingleItem().ShouldStartWith("PACT0315");
        Samples.Errors(WithGate(string.Concat(Enumerable.Repeat("not ", 10_000)) + "first ended")).ShouldHaveSingleItem().ShouldStartWith("PACT0315");
    }

    private static Condition Gate(string text) => Samples.Parse(WithGate(text)).Phase("second")!.Gate!;

    private static string WithGate(string text) => Samples.InPhase("") + $"phase second \"Second\"\n    starts when {text}\n";
}
