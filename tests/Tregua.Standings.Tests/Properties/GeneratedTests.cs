using FsCheck.Fluent;
using Tregua.Standings.Tests.Properties.Generated;

namespace Tregua.Standings.Tests.Properties;

public sealed class GeneratedTests
{
    [Fact]
    public void Most_generated_agreements_are_read() =>
        Gen.Sample(AgreementGen.One, 100).Count(a => a.Build() is not null).ShouldBeGreaterThan(60);

    [Fact]
    public void Some_generated_cases_establish_something() =>
        Gen.Sample(CaseSpec.Any.Generator, 80).Count(c => c.Stand().Stipulations.Any(s => s.Performance.Low > 0)).ShouldBeGreaterThan(6);
}
