using Tregua.Cases.PactFiles;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>An agreement file given on standard input.</summary>
internal static class PactInput
{
    /// <summary>What the text on standard input looks like formatted.</summary>
    public static FormattedPact Format(Terminal terminal)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("tregua-").FullName, "stdin.pact");
        try
        {
            using (var file = File.Create(path))
            using (var input = terminal.OpenInput())
                input.CopyTo(file);
            return PactFile.Format(path) with { Path = "-" };
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
