using Tregua.Cases.Intake;
using Tregua.Cases.Json;
using Tregua.Cli.Boards;
using Tregua.Cli.Failures;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>Prints documents as they are read. One report alone on a screen is shown as it was written, with its claims marked; several, and a pipe, get lists.</summary>
internal sealed class ReadPrinting(Terminal terminal, bool names, bool json)
{
    private DocumentReading? _first; // held until it is known whether it is the only one
    private int _count;

    /// <summary>Takes the next document.</summary>
    public void Take(DocumentReading document)
    {
        if (_count++ == 0)
        {
            _first = document;
            return;
        }
        PrintFirst();
        Print(document, isAlone: false);
    }

    /// <summary>Prints what is still held.</summary>
    public void End() => PrintFirst();

    private void PrintFirst()
    {
        if (_first is { } first)
            Print(first, isAlone: _count == 1);
        _first = null;
    }

    private void Print(DocumentReading document, bool isAlone)
    {
        if (json)
            terminal.Out.Write(ReadJson.Write(document, names) + "\n");
        else if (document.Problem is { } problem)
            FailureReport.Write(problem, json: false, terminal);
        else if (isAlone && terminal.Colour)
            MarkedArticle.Print(document, names, terminal);
        else
            ClaimList.Print(document, names, terminal);
    }
}
