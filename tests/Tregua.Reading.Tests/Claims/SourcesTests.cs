using System.Text;
using Tregua.Evidence.Sources;
using Tregua.Reading.Lexicons;

namespace Tregua.Reading.Tests.Claims;

public sealed class SourcesTests
{
    private static readonly Lexicon Names = new()
    {
        Actors =
        [
            new ActorEntry("Orin Observer Mission", ActorStanding.Monitor, ["Observer Mission"], [], []),
            new ActorEntry("Veskar", ActorStanding.Party, [], ["Prime Minister's Office"], []),
        ],
    };

    [Theory]
    [InlineData("Observer Mission", SourceKind.Monitor, "Orin Observer Mission")]
    [InlineData("Prime Minister's Office", SourceKind.Party, "Veskar")]
    public void What_an_actor_publishes_itself_is_its_own_word(string outlet, SourceKind kind, string side)
    {
        var source = SourceOfAPlainStatement(outlet);

        source.Name.ShouldBe(outlet);
        source.Kind.ShouldBe(kind);
        source.Side.ShouldBe(side);
        source.Chain.ShouldBe([outlet]);
    }

    [Fact]
    public void Any_other_outlet_speaks_in_its_own_voice()
    {
        var source = SourceOfAPlainStatement("Morning Bell");

        source.Name.ShouldBeNull();
        source.Kind.ShouldBe(SourceKind.Outlet);
        source.Side.ShouldBeNull();
    }

    private static Source SourceOfAPlainStatement(string outlet) => Reader.Read(new ReadingInput
    {
        Bytes = Encoding.UTF8.GetBytes("The soldiers left Ondry on Wednesday. Four trucks arrived on 3 May."),
        Outlet = outlet,
        Published = new NodaTime.LocalDate(2014, 9, 18),
        Lexicon = Names,
    }).Claims[0].Source;
}
