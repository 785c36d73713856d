using FsCheck;
using FsCheck.Fluent;
using Tregua.Evaluation.Attributions;

namespace Tregua.Evaluation.Tests.Attributions;

public sealed class PairingTests
{
    [Fact]
    public void A_pair_gives_way_when_more_pairs_come_of_it() =>
        Pairing.Largest(2, 2, (i, j) => i == 0 || j == 0).ShouldBe([1, 0]);

    [Fact]
    public void No_pairing_by_hand_is_larger() =>
        Prop.ForAll(ArbMap.Default.ArbFor<bool[]>(), bits =>
        {
            bool Fits(int i, int j) => bits.Length > 0 && bits[((i * 4) + j) % bits.Length];
            var found = Pairing.Largest(4, 4, Fits).Count(partner => partner >= 0);
            return found == Best(0, 0, Fits);
        }).QuickCheckThrowOnFailure();

    private static int Best(int i, int used, Func<int, int, bool> fits)
    {
        if (i == 4)
            return 0;
        var best = Best(i + 1, used, fits);
        for (var j = 0; j < 4; j++)
        {
            if ((used & (1 << j)) == 0 && fits(i, j))
                best = Math.Max(best, 1 + Best(i + 1, used | (1 << j), fits));
        }
        return best;
    }
}
