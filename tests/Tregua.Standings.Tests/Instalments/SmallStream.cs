namespace Tregua.Standings.Tests.Instalments;

/// <summary>A few obligations and what is told of them, drawn from a seed. Even and odd neighbours of the first half are pairs.</summary>
internal sealed class SmallStream
{
    internal const int Obligations = 6;
    private const int Day = 86_400;
    private readonly int[] _hours = new int[Obligations];
    private readonly int[] _needs = new int[Obligations];

    private SmallStream(Random random)
    {
        for (var o = 0; o < Obligations; o++)
            (_hours[o], _needs[o]) = (random.Next(1, 120), random.Next(1, 4));
        var count = random.Next(4, 30);
        for (var i = 0; i < count; i++)
            Told.Add(Draw(random, i));
    }

    /// <summary>What is told, in the order in which it happened to be drawn.</summary>
    internal List<Telling> Told { get; } = [];

    internal static SmallStream Of(int seed) => new(new Random(seed));

    internal int Hours(int obligation) => _hours[obligation];

    internal int Need(int obligation) => _needs[obligation];

    internal static int? Partner(int obligation) => obligation < Obligations / 2 / 2 * 2 ? obligation ^ 1 : null;

    internal List<Telling> Orders(int obligation) => Told.FindAll(t => t.Obligation == obligation && t.IsOrder && t.Retracted is null);

    internal List<Telling> Facts(int obligation) => Told.FindAll(t => t.Obligation == obligation && !t.IsOrder && t.Retracted is null);

    private static Telling Draw(Random random, int number)
    {
        var start = random.Next(0, 12 * Day);
        var length = random.Next(3) switch { 0 => 1, 1 => 60, _ => Day * random.Next(1, 3) };
        if (length >= Day)
            start = start / Day * Day;
        var low = random.Next(0, 3);
        var told = random.Next(start, 20 * Day);
        return new Telling(
            number,
            random.Next(Obligations),
            random.Next(3) == 0,
            start,
            start + length,
            low,
            low + random.Next(0, 2),
            random.Next(4) > 0,
            told,
            random.Next(5) == 0 ? random.Next(told + 1, 21 * Day) : null);
    }

    /// <summary>One thing told.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Obligation">Of which obligation.</param>
    /// <param name="IsOrder">True when it brings the obligation into force, false when it performs it.</param>
    /// <param name="Start">The first second it can have happened in.</param>
    /// <param name="End">The first second after.</param>
    /// <param name="Low">How many at least.</param>
    /// <param name="High">How many at most.</param>
    /// <param name="Established">Whether it passes the standard.</param>
    /// <param name="At">When it is told.</param>
    /// <param name="Retracted">When it is taken back; null when it is not.</param>
    internal sealed record Telling(int Number, int Obligation, bool IsOrder, int Start, int End, int Low, int High, bool Established, int At, int? Retracted);
}
