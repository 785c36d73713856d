namespace Tregua.Cli.Terminals;

/// <summary>One line on stderr that is written over while work goes on; nothing where stderr is not a terminal.</summary>
internal sealed class ProgressLine(Terminal terminal) : IDisposable
{
    private int _written;

    /// <summary>Shows a text in place of the last one.</summary>
    public void Show(string text)
    {
        if (!terminal.ShowsProgress)
            return;
        var line = Pages.TextWidth.Cut(Pages.SafeText.OneLine(text), terminal.Width - 1);
        var width = Pages.TextWidth.Of(line);
        terminal.Error.Write("\r" + line + new string(' ', Math.Max(0, _written - width)));
        _written = width;
    }

    /// <summary>Clears the line, so that something else can be written there.</summary>
    public void Clear()
    {
        if (_written > 0)
            terminal.Error.Write("\r" + new string(' ', _written) + "\r");
        _written = 0;
    }

    /// <summary>Clears the line for good.</summary>
    public void Dispose() => Clear();
}
