using System.CommandLine;
using Tregua.Cases;
using Tregua.Cli.Commands;
using Tregua.Cli.Failures;
using Tregua.Cli.Terminals;

namespace Tregua.Cli;

/// <summary>The program: arguments in, exit code out.</summary>
internal static class Application
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var json = arguments.Contains("--json");
        try
        {
            return Invoke(arguments, terminal);
        }
        catch (CaseException failure)
        {
            FailureReport.Write(failure.Problem, json, terminal);
            return failure.ExitCode;
        }
        catch (IOException failure) when (IsClosedPipe(failure))
        {
            return ExitCodes.Fine;
        }
        catch (Exception failure)
        {
            FailureReport.Write(Unexpected.Describe(failure), json, terminal);
            return ExitCodes.Input;
        }
        finally
        {
            FlushQuietly(terminal);
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = CommandTree.Create(terminal);
        var parsed = root.Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (Usage.ProblemWith(parsed) is { } problem)
            throw new CaseException(problem);
        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            Output = terminal.Out,
            Error = terminal.Error,
        });
    }

    // `tregua status DIR | head` closes the pipe early; nobody is left to tell.
    private static void FlushQuietly(Terminal terminal)
    {
        try
        {
            terminal.Out.Flush();
        }
        catch (IOException)
        {
        }
    }

    private static bool IsClosedPipe(IOException failure) =>
        failure.Message.Contains("Broken pipe", StringComparison.OrdinalIgnoreCase) || failure.HResult == unchecked((int)0x8007006D);
}
