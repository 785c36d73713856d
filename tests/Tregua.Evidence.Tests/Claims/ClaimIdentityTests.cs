using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Tests.Support;
using Tregua.Evidence.Times;

namespace Tregua.Evidence.Tests.Claims;

public sealed class ClaimIdentityTests
{
    [Fact]
    public void An_id_is_sixteen_hexadecimal_digits() => ClaimIdentity.Of(Make.Claim()).ShouldMatch("^[0-9a-f]{16}$");

    [Fact]
    public void The_same_content_has_the_same_id() => ClaimIdentity.Of(Make.Claim()).ShouldBe(ClaimIdentity.Of(Make.Claim()));

    [Fact]
    public void How_sure_the_reader_is_does_not_change_the_id() =>
        ClaimIdentity.Of(Make.Claim() with { Confidence = 0.4, Id = "other" }).ShouldBe(ClaimIdentity.Of(Make.Claim()));

    public static TheoryData<string, Claim> Changed() => new()
    {
        { "report", Make.Claim() with { Report = "r2" } },
        { "place in the text", Make.Claim() with { Span = new TextSpan(1, 9) } },
        { "source", Make.Claim() with { Source = Make.Side("North") } },
        { "modality", Make.Claim() with { Modality = Modality.Promised } },
        { "polarity", Make.Claim() with { Polarity = Polarity.Denied } },
        { "number", Make.Claim() with { Quantity = Quantity.Exactly(3, "three") } },
        { "date", Make.Claim() with { Occurred = TimeRange.Day(Make.Day) } },
        { "action", Make.Claim() with { Event = new EventMention { Action = EventAction.Attack } } },
    };

    [Theory]
    [MemberData(nameof(Changed))]
    public void Another_content_has_another_id(string what, Claim changed) =>
        ClaimIdentity.Of(changed).ShouldNotBe(ClaimIdentity.Of(Make.Claim()), what);
}
