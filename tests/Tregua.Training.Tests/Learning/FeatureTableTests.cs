using Tregua.Training.Learning;

namespace Tregua.Training.Tests.Learning;

public sealed class FeatureTableTests
{
    [Fact]
    public void What_was_seen_often_enough_has_a_row_in_the_order_first_seen()
    {
        var table = new FeatureTable(least: 2);
        table.See([30, 10, 20]);
        table.See([20, 30]);
        table.Close();

        table.Features.ShouldBe([30ul, 20]);
        (table.Row(30), table.Row(20), table.Row(10), table.Row(99)).ShouldBe((0, 1, -1, -1));
    }

    [Fact]
    public void An_open_table_has_no_rows()
    {
        var table = new FeatureTable(least: 1);
        table.See([7]);

        table.Row(7).ShouldBe(-1);
    }
}
