using Tregua.Reading.Models;

namespace Tregua.Reading.Tests.Models;

public sealed class LookupTableTests
{
    [Fact]
    public void Every_key_gives_its_value_and_no_other_key_gives_any()
    {
        var writer = new LookupTableWriter();
        for (var i = 0; i < 5000; i++)
            writer.Set(Key(i), (uint)i);
        var table = Open(writer);
        Enumerable.Range(0, 5000).ShouldAllBe(i => table.Find(Key(i)) == (uint)i);
        Enumerable.Range(5000, 5000).ShouldAllBe(i => table.Find(Key(i)) == null);
    }

    [Fact]
    public void A_table_without_entries_finds_nothing() => Open(new LookupTableWriter()).Find(Key(1)).ShouldBeNull();

    private static ulong Key(int number) => FeatureHash.Of(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static LookupTable Open(LookupTableWriter writer)
    {
        var file = new ModelFileWriter();
        file.Set("table", writer.ToSection());
        return new LookupTable(ModelFile.Open(file.ToArray()).Section("table"));
    }
}
