using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Instalments;

namespace Tregua.Standings.Tests.Instalments;

public sealed class RegisterTests
{
    private const int End = 40 * 86_400;

    [Fact]
    public void Facts_in_any_order_late_and_retracted_give_what_a_computation_from_nothing_gives() =>
        ForAll(seed =>
        {
            var stream = SmallStream.Of(seed);
            var register = Fill(stream, Moves(stream));

            Courses(register, End).ShouldBe(Naive(stream, End), $"seed {seed}");
        });

    [Fact]
    public void The_order_in_which_facts_are_told_changes_nothing() =>
        ForAll(seed =>
        {
            var stream = SmallStream.Of(seed);
            var moves = stream.Told.FindAll(t => t.Retracted is null).OrderBy(t => (t.Number * 7919L) % 31).Select(t => (At: 0, Telling: t, IsBack: false));

            Courses(Fill(stream, moves), End).ShouldBe(Naive(stream, End), $"seed {seed}");
        });

    [Fact]
    public void At_every_moment_it_stands_as_a_computation_from_what_was_told_by_then_gives() =>
        ForAll(seed =>
        {
            var stream = SmallStream.Of(seed);
            var register = Compile(stream);
            var numbers = new Dictionary<int, int>();
            foreach (var move in Moves(stream))
            {
                register.Advance(move.At);
                Do(register, move, numbers);
                var courses = Enumerable.Range(0, SmallStream.Obligations).Select(o => register[(2 * o) + 1]).Select(x => (x.Worst, x.Best)).ToArray();
                courses.ShouldBe(Courses(register, register.Now), $"seed {seed}");
            }
        });

    [Fact]
    public void Adding_a_fact_and_taking_it_back_is_as_if_it_had_never_been_told() =>
        ForAll(seed =>
        {
            var stream = SmallStream.Of(seed);
            var register = Fill(stream, Moves(stream));
            var before = Courses(register, End);

            var fact = register.Credit(Fact.Between(seed % (2 * SmallStream.Obligations), 5, 6, Units.One * 9, Units.One * 9, 1, 0, -1));
            register.Retract(fact);

            Courses(register, End).ShouldBe(before, $"seed {seed}");
        });

    [Fact]
    public void Changes_are_told_once_and_none_is_left_out() =>
        ForAll(seed =>
        {
            var stream = SmallStream.Of(seed);
            var register = Compile(stream);
            var numbers = new Dictionary<int, int>();
            var known = Enumerable.Range(0, 2 * SmallStream.Obligations).Select(i => (register[i].Worst, register[i].Best)).ToArray();
            register.TakeChanged([]);
            foreach (var move in Moves(stream))
            {
                register.Advance(move.At);
                Do(register, move, numbers);
                var changed = register.TakeChanged([]);
                changed.ShouldBeUnique();
                for (var i = 0; i < known.Length; i++)
                {
                    if (!changed.Contains(i))
                        (register[i].Worst, register[i].Best).ShouldBe(known[i], $"seed {seed}, instalment {i}");
                    known[i] = (register[i].Worst, register[i].Best);
                }
            }
        });

    private static void ForAll(Action<int> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), law));

    private static Register Compile(SmallStream stream)
    {
        var register = new Register(new Timescale(DateTimeZone.Utc, new LocalDate(2031, 1, 1)), 0);
        for (var o = 0; o < SmallStream.Obligations; o++)
        {
            register.AddInstalment(register.AddAccount(), Units.One, Units.One);
            register.AddInstalment(register.AddAccount(), Units.One * stream.Need(o), Units.One * stream.Need(o));
            register.Follow((2 * o) + 1, 2 * o, new Span(stream.Hours(o), SpanUnit.Hours));
        }
        for (var o = 0; o < SmallStream.Obligations; o++)
        {
            if (SmallStream.Partner(o) is { } partner && partner > o)
                register.Pair([(2 * o) + 1, (2 * partner) + 1]);
        }
        return register;
    }

    private static Register Fill(SmallStream stream, IEnumerable<(int At, SmallStream.Telling Telling, bool IsBack)> moves)
    {
        var register = Compile(stream);
        var numbers = new Dictionary<int, int>();
        foreach (var move in moves)
        {
            register.Advance(move.At);
            Do(register, move, numbers);
        }
        register.Advance(End);
        return register;
    }

    private static IEnumerable<(int At, SmallStream.Telling Telling, bool IsBack)> Moves(SmallStream stream) => stream.Told
        .Select(t => (t.At, Telling: t, IsBack: false))
        .Concat(stream.Told.Where(t => t.Retracted is not null).Select(t => (At: t.Retracted!.Value, Telling: t, IsBack: true)))
        .OrderBy(m => m.At).ThenBy(m => m.IsBack);

    private static void Do(Register register, (int At, SmallStream.Telling Telling, bool IsBack) move, Dictionary<int, int> numbers)
    {
        var told = move.Telling;
        if (move.IsBack)
        {
            register.Retract(numbers[told.Number]);
            return;
        }
        // What is ordered is ordered once.
        var (low, high) = told.IsOrder ? (Units.One, Units.One) : (Units.One * told.Low, Units.One * told.High);
        var account = (2 * told.Obligation) + (told.IsOrder ? 0 : 1);
        numbers[told.Number] = register.Credit(Fact.Between(account, told.Start, told.End, low, high, told.Established ? (byte)1 : (byte)0, 0, told.Number));
    }

    private static (Course, Course)[] Courses(Register register, int now) =>
        [.. Enumerable.Range(0, SmallStream.Obligations).Select(o => register.Courses((2 * o) + 1, now))];

    private static (Course, Course)[] Naive(SmallStream stream, int now) =>
        [.. Enumerable.Range(0, SmallStream.Obligations).Select(o => NaiveRegister.Of(stream, o, now))];
}
