using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Tregua.Reading.Lexicons;

namespace Tregua.Reading.Tests.Articles;

/// <summary>A text of our own with the claims expected of it, from two files side by side.</summary>
internal sealed record Article
{
    public required string Name { get; init; }

    public required string Text { get; init; }

    public string? Outlet { get; init; }

    public LocalDate? Published { get; init; }

    public Lexicon Lexicon { get; init; } = Lexicon.Empty;

    public ImmutableArray<string> Protected { get; init; } = [];

    public ImmutableArray<ExpectedClaim> Claims { get; init; } = [];

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "Articles");

    public static ImmutableArray<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.expected").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    public ReadingInput Input => new() { Bytes = Encoding.UTF8.GetBytes(Text), Location = Name + ".txt", Outlet = Outlet, Published = Published, Lexicon = Lexicon };

    public static Article Load(string name)
    {
        var article = new Article { Name = name, Text = File.ReadAllText(Path.Combine(Folder, name + ".txt")) };
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, name + ".expected")).Where(line => line.Length > 0))
            article = article.With(line);
        return article;
    }

    private Article With(string line)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || (bar >= 0 && bar < colon))
            return With(line[..bar], line[(bar + 3)..]);
        var value = line[(colon + 2)..];
        return line[..colon] switch
        {
            "outlet" => this with { Outlet = value },
            "published" => this with { Published = LocalDatePattern.Iso.Parse(value).Value },
            "protected" => this with { Protected = [.. value.Split(", ")] },
            "topic" => this with { Lexicon = Lexicon with { Topics = Lexicon.Topics.Add(value) } },
            "actor" => this with { Lexicon = Lexicon with { Actors = Lexicon.Actors.Add(Actor(value)) } },
            _ => throw new FormatException($"{Name}: '{line}' is no line of an expectation."),
        };
    }

    private static ActorEntry Actor(string value)
    {
        var parts = value.Split('|').Select(part => part.Trim()).Concat(["", "", ""]).ToArray();
        return new ActorEntry(parts[0], Enum.Parse<ActorStanding>(parts[1], ignoreCase: true), List(parts[2]), List(parts[3]), []);
    }

    private static ImmutableArray<string> List(string part) => [.. part.Split(", ", StringSplitOptions.RemoveEmptyEntries)];

    private Article With(string words, string fields)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0)
            throw new FormatException($"{Name}: the words '{words}' do not stand in the text.");
        var pairs = fields.Split("; ").Select(field => field.Split(": ", 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]));
        return this with { Claims = Claims.Add(new ExpectedClaim(words, start, [.. pairs])) };
    }
}
