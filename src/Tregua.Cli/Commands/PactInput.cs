using Tregua.Cases;
using Tregua.Cases.PactFiles;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>An agreement file given on standard input.</summary>
internal static class PactInput
{
    private const string Name = "Standard input";

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
        catch (CaseException e)
        {
            throw new CaseException(e.Problem with { Message = e.Problem.Message.Replace($"The file {path}", Name, StringComparison.Ordinal).Replace(path, "FILE.pact", StringComparison.Ordinal), File = Name }, e.Kind, e);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
