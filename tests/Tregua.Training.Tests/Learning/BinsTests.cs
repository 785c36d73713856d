using FsCheck;
using FsCheck.Fluent;
using Tregua.Training.Learning;

namespace Tregua.Training.Tests.Learning;

public sealed class BinsTests
{
    [Fact]
    public void Few_values_have_a_bin_each_with_the_threshold_half_way()
    {
        var bins = new Bins([3, 1, 2, 1], rows: 4);

        bins.Count(0).ShouldBe(3);
        bins.Column(0).ShouldBe([2, 0, 1, 0]);
        (bins.Threshold(0, 0), bins.Threshold(0, 1)).ShouldBe((1.5f, 2.5f));
    }

    [Fact]
    public void Many_values_share_bins_of_about_as_many_rows()
    {
        var bins = new Bins([.. Enumerable.Range(0, 6_400).Select(i => (float)i)], rows: 6_400);

        bins.Count(0).ShouldBe(Bins.Most);
        bins.Column(0).CountBy(bin => bin).ShouldAllBe(bin => bin.Value >= 99 && bin.Value <= 101);
    }

    [Fact]
    public void A_value_is_in_a_bin_or_before_it_just_when_its_threshold_is_no_less() =>
        Prop.ForAll(ArbMap.Default.ArbFor<short[]>().Filter(values => values.Length > 0), values =>
        {
            var numbers = values.Select(value => (float)value).ToArray();
            var bins = new Bins(numbers, numbers.Length);
            for (var bin = 0; bin + 1 < bins.Count(0); bin++)
            {
                for (var row = 0; row < numbers.Length; row++)
                    (bins.Of(row, 0) <= bin).ShouldBe(numbers[row] <= bins.Threshold(0, bin));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_number_of_a_row_has_bins_of_its_own()
    {
        var bins = new Bins([1, 5, 2, 5, 3, 6], rows: 3);

        bins.Numbers.ShouldBe(2);
        (bins.Count(0), bins.Count(1)).ShouldBe((3, 2));
        bins.Column(1).ShouldBe([0, 0, 1]);
    }
}
