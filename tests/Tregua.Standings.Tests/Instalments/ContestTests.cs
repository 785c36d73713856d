using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Standings.Instalments;

namespace Tregua.Standings.Tests.Instalments;

public sealed class ContestTests
{
    private const int Last = 100;

    [Fact]
    public void A_unit_counts_once_oldest_due_first_when_everything_is_known() =>
        ForAll(random =>
        {
            var sizes = Sizes(random, isSure: true);
            var done = Units.One * random.Next(0, 12);
            var (register, contest) = Compete(sizes, [(10, done, done)], accounts: 1);

            var shares = contest.Shares(register, Last);

            var left = done;
            for (var i = 0; i < sizes.Length; i++)
            {
                // What goes beyond all shows at the last.
                var paid = i == sizes.Length - 1 ? left : Math.Min(left, sizes[i].Least);
                shares[i].ShouldBe((paid, paid));
                left -= paid;
            }
        });

    [Fact]
    public void Standing_in_one_line_gives_what_the_general_rule_gives() =>
        ForAll(random =>
        {
            var sizes = Sizes(random);
            var facts = Facts(random);
            var (line, inLine) = Compete(sizes, facts, accounts: 1);
            var (crowd, inCrowd) = Compete(sizes, facts, accounts: 2);

            for (var moment = 0; moment <= Last; moment += 10)
                inLine.Shares(line, moment).ShouldBe(inCrowd.Shares(crowd, moment));
            for (var i = 0; i < sizes.Length; i++)
                (line[i].Reached, line[i].Reachable).ShouldBe((crowd[i].Reached, crowd[i].Reachable));
        });

    [Fact]
    public void The_least_paid_is_never_more_than_what_was_done_for_certain() =>
        ForAll(random =>
        {
            var (register, contest) = Compete(Sizes(random), Facts(random), accounts: 1);

            for (var moment = 0; moment <= Last; moment += 10)
                contest.Shares(register, moment).Sum(s => s.Low).ShouldBeLessThanOrEqualTo(register.Held(0, moment).Low);
        });

    private static (Register Register, Contest Contest) Compete((long Least, long Most)[] sizes, List<(int Moment, long Low, long High)> facts, int accounts)
    {
        var register = new Register(new Timescale(DateTimeZone.Utc, new LocalDate(2031, 1, 1)), Register.AllPast);
        for (var a = 0; a < accounts; a++)
        {
            register.AddAccount();
            foreach (var (moment, low, high) in facts)
                register.Credit(Fact.Between(a, moment - 1, moment, low, high, 1, 0, -1));
        }
        var rivals = ImmutableArray.CreateBuilder<Rival>();
        for (var i = 0; i < sizes.Length; i++)
        {
            register.AddInstalment(i % accounts, sizes[i].Least, sizes[i].Most, Traits.Rival);
            register.Bring(i, 20 + (10 * i), 20 + (10 * i));
            rivals.Add(new Rival(i, Rival.NothingReserved, [], Timescale.Always, 0, i, TakesRest: true, IsUnlimited: false));
        }
        var contest = register.AddContest(new Contest(rivals.ToImmutable()));
        register.Resolve();
        return (register, contest);
    }

    private static (long Least, long Most)[] Sizes(Random random, bool isSure = false)
    {
        var sizes = new (long, long)[random.Next(1, 6)];
        for (var i = 0; i < sizes.Length; i++)
        {
            var least = random.Next(1, 5);
            sizes[i] = (Units.One * least, isSure || random.Next(3) > 0 ? Units.One * least : Units.One * (least + random.Next(0, 3)));
        }
        return sizes;
    }

    private static List<(int Moment, long Low, long High)> Facts(Random random)
    {
        var facts = new List<(int, long, long)>();
        for (var i = random.Next(0, 8); i > 0; i--)
        {
            var low = random.Next(0, 4);
            facts.Add((random.Next(1, Last), Units.One * low, Units.One * (low + random.Next(0, 3))));
        }
        return facts;
    }

    private static void ForAll(Action<Random> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed => law(new Random(seed))));
}
