using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Reading.Lexicons;

namespace Tregua.Reading.Tests.Attributions;

/// <summary>Reads a few sentences as published by one outlet on one day.</summary>
internal static class Reading
{
    /// <summary>Parties, a mediator and a monitor of no real place.</summary>
    public static Lexicon Lexicon { get; } = new()
    {
        Actors =
        [
            new ActorEntry("Velmar", ActorStanding.Party, ["Velmari", "government"], ["Irena Vash"], []),
            new ActorEntry("Tarsk Council", ActorStanding.Party, ["council"], [], ["River Brigades"]),
            new ActorEntry("Ardania", ActorStanding.Mediator, ["Ardanian"], ["Peter Halloran"], []),
            new ActorEntry("Ford Mission", ActorStanding.Monitor, [], [], []),
        ],
    };

    /// <summary>The claims of a text published by the Ford Gazette on Wednesday, 14 May 2031.</summary>
    public static ImmutableArray<Claim> Claims(string text) => Read(text).Claims;

    /// <summary>The whole result.</summary>
    public static ReadingResult Read(string text) => Reader.Read(new ReadingInput
    {
        Bytes = Encoding.UTF8.GetBytes(text),
        Location = "text.txt",
        Outlet = "Ford Gazette",
        Published = new LocalDate(2031, 5, 14),
        Lexicon = Lexicon,
    });
}
