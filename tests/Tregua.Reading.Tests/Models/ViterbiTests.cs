using FsCheck;
using FsCheck.Fluent;
using Tregua.Reading.Models;

namespace Tregua.Reading.Tests.Models;

public sealed class ViterbiTests
{
    private const int Labels = 3;

    [Fact]
    public void The_best_path_is_no_worse_than_any_other() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var n = Math.Min(bytes.Length, 15) / Labels;
            if (n == 0)
                return true;
            var scores = bytes.Take(n * Labels).Select(b => (float)b).ToArray();
            var transitions = Enumerable.Range(0, Labels * Labels).Select(t => (float)(bytes[t % bytes.Length] % 50)).ToArray();
            var path = new byte[n];
            Viterbi.Best(scores, transitions, Labels, path);
            return Sum(path, scores, transitions) == Paths(n).Max(other => Sum(other, scores, transitions));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_never_stands_where_it_may_not_follow()
    {
        var never = float.NegativeInfinity;
        float[] transitions = [0, 0, never, 0, 0, 0, 0, 0, 0];
        var path = new byte[2];
        Viterbi.Best([0, 0, 9, 0, 0, 0], transitions, Labels, path);
        path[0].ShouldNotBe((byte)2);
    }

    [Fact]
    public void No_place_has_no_path() => Should.NotThrow(() => Viterbi.Best([], new float[9], Labels, []));

    private static float Sum(byte[] path, float[] scores, float[] transitions)
    {
        var sum = 0f;
        for (var i = 0; i < path.Length; i++)
            sum += scores[(i * Labels) + path[i]] + transitions[((i == 0 ? 0 : path[i - 1]) * Labels) + path[i]];
        return sum;
    }

    private static IEnumerable<byte[]> Paths(int n) =>
        n == 0 ? [[]] : Paths(n - 1).SelectMany(path => Enumerable.Range(0, Labels).Select(label => (byte[])[.. path, (byte)label]));
}
