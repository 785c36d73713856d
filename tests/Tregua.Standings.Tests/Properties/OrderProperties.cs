using Tregua.Standings.Tests.Properties.Generated;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Properties;

public sealed class OrderProperties
{
    [Fact]
    public void Any_order_of_arrival_gives_the_same_standing() => Laws.Hold(CaseSpec.Any, spec =>
    {
        var shuffled = spec.Claims.ToArray();
        new Random(spec.Seed).Shuffle(shuffled);
        return Dump.Of(spec.Stand()) == Dump.Of(Engine.Stand(spec.Agreement, [.. shuffled], spec.Question));
    });
}
