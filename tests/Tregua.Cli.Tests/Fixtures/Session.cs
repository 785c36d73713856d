using System.Text;
using NodaTime;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Tests.Fixtures;

/// <summary>Runs commands inside the test with writers of its own and a clock that stands still.</summary>
internal sealed class Session : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tregua-test-");

    /// <summary>A folder that goes away with the session.</summary>
    public string Folder => _folder.FullName;

    public string Input { get; init; } = "";

    public int Width { get; init; } = 80;

    public bool Colour { get; init; }

    public LocalDate Today { get; init; } = new(2040, 5, 26);

    public Outcome Run(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal
        {
            Out = output,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            Width = Width,
            Colour = Colour,
            Clock = new StoppedClock(Today.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()),
        };
        var code = Application.Run(arguments, terminal);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <summary>The path of a file in the session's folder, written with a text.</summary>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose() => _folder.Delete(recursive: true);

    internal sealed record Outcome(int Code, string Out, string Error);

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
