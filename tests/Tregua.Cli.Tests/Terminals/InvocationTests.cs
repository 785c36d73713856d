using Tregua.Cli.Terminals;

namespace Tregua.Cli.Tests.Terminals;

public class InvocationTests
{
    [Fact]
    public void A_program_on_the_search_path_is_called_by_its_name() =>
        Invocation.Of("/opt/bin/tregua", "/home/ana", "/usr/bin:/opt/bin").ShouldBe("tregua");

    [Fact]
    public void A_program_built_in_the_repository_is_run_as_the_readme_says() =>
        Invocation.Of("/src/tregua/src/Tregua.Cli/bin/Debug/net10.0/tregua", "/src/tregua", "/usr/bin").ShouldBe("dotnet run --project src/Tregua.Cli --");

    [Fact]
    public void A_program_below_the_current_folder_is_called_by_its_relative_path() =>
        Invocation.Of("/home/ana/out/tregua", "/home/ana", "/usr/bin").ShouldBe("./out/tregua");

    [Fact]
    public void A_program_elsewhere_is_called_by_its_whole_path() =>
        Invocation.Of("/srv/tregua", "/home/ana", "/usr/bin").ShouldBe("/srv/tregua");

    [Fact]
    public void A_program_run_by_a_host_is_called_by_its_name() =>
        Invocation.Of("/usr/bin/dotnet", "/home/ana", "/opt").ShouldBe("tregua");
}
