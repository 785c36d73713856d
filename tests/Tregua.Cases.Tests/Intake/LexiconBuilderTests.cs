using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Cases.Intake;
using Tregua.Cases.PactFiles;
using Tregua.Reading.Lexicons;

namespace Tregua.Cases.Tests.Intake;

public sealed class LexiconBuilderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Actors_carry_every_name_and_what_they_are()
    {
        var actors = Ferry().Actors;
        actors.Select(a => (a.Name, a.Standing)).ShouldBe([("Norland", ActorStanding.Party), ("Sudmark", ActorStanding.Party), ("Estmark", ActorStanding.Mediator), ("Ferry Watch", ActorStanding.Monitor)]);
        actors[0].Aliases.ShouldBe(["Norlanders"]);
        actors[0].Members.ShouldBe(["Ana Ferro"]);
        actors[1].Performers.ShouldBe(["Reed Company"]);
    }

    [Fact]
    public void Things_carry_their_kinds_at_every_depth()
    {
        var captive = Ferry().Things[0];
        captive.IsPersons.ShouldBeTrue();
        captive.Aliases.ShouldBe(["hostage"]);
        captive.Kinds.Select(k => k.Name).ShouldBe(["living", "soldier", "remains"]);
        Ferry().Things[1].IsPersons.ShouldBeFalse();
    }

    [Fact]
    public void Only_a_phase_without_a_gate_has_a_first_day() =>
        Ferry().Phases.ShouldBe([new PhaseEntry("first", "First phase", new LocalDate(2031, 3, 1), 30), new PhaseEntry("second", "Second phase", null, 30)]);

    [Fact]
    public void Topics_are_named_once() => Ferry().Topics.ShouldBe(["second phase"]);

    private Lexicon Ferry()
    {
        Agreement agreement = PactFile.Load(_folder.Write("ferry.pact", Accords.Ferry));
        return LexiconBuilder.From(agreement);
    }
}
