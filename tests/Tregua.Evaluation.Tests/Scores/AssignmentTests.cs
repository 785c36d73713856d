using FsCheck;
using FsCheck.Fluent;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Scores;

public sealed class AssignmentTests
{
    [Fact]
    public void The_best_pair_of_all_is_given_up_where_the_sum_gains()
    {
        // Best first would take 9 and be left with 1; 8 and 7 weigh more.
        Assignment.Best(new long[,] { { 9, 8 }, { 7, 1 } }).ShouldBe([1, 0]);
    }

    [Fact]
    public void A_row_without_weight_has_no_partner()
    {
        Assignment.Best(new long[,] { { 0, 0 }, { 0, 3 }, { 0, 5 } }).ShouldBe([-1, -1, 1]);
    }

    [Fact]
    public void Nothing_against_something_pairs_nothing()
    {
        Assignment.Best(new long[0, 3]).ShouldBeEmpty();
        Assignment.Best(new long[2, 0]).ShouldBe([-1, -1]);
    }

    [Fact]
    public void No_other_pairing_weighs_more()
    {
        var tables =
            from rows in Gen.Choose(1, 5)
            from columns in Gen.Choose(1, 5)
            from weights in Gen.ArrayOf(Gen.Choose(0, 6), rows * columns)
            select (rows, columns, weights);
        Check.QuickThrowOnFailure(Prop.ForAll(tables.ToArbitrary(), table =>
        {
            var weights = new long[table.rows, table.columns];
            for (var cell = 0; cell < table.weights.Length; cell++)
                weights[cell / table.columns, cell % table.columns] = table.weights[cell];
            var pairs = Assignment.Best(weights);
            var partners = pairs.Where(column => column >= 0).ToList();
            partners.Distinct().Count().ShouldBe(partners.Count);
            pairs.Select((column, row) => column < 0 ? 0 : weights[row, column]).Sum().ShouldBe(Heaviest(weights, 0, []));
        }));
    }

    private static long Heaviest(long[,] weights, int row, HashSet<int> taken)
    {
        if (row == weights.GetLength(0))
            return 0;
        var best = Heaviest(weights, row + 1, taken);
        for (var column = 0; column < weights.GetLength(1); column++)
        {
            if (!taken.Add(column))
                continue;
            best = Math.Max(best, weights[row, column] + Heaviest(weights, row + 1, taken));
            taken.Remove(column);
        }
        return best;
    }
}
