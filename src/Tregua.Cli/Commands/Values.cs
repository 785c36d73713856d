using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Tregua.Cli.Commands;

/// <summary>Reads the values of options, with one clear sentence for those that cannot be read.</summary>
internal static class Values
{
    // The years that agreement files can state.
    private const int FirstYear = 1600, LastYear = 2999;

    /// <summary>An option that takes a day.</summary>
    public static Option<LocalDate?> Date(string name, string description, bool required = false) => new(name)
    {
        HelpName = "DATE",
        Description = description,
        Required = required,
        CustomParser = ParseDate,
    };

    /// <summary>An option that takes a moment.</summary>
    public static Option<Instant?> Moment(string name, string description) => new(name)
    {
        HelpName = "INSTANT",
        Description = description,
        CustomParser = ParseMoment,
    };

    /// <summary>An option that takes words.</summary>
    public static Option<string?> Text(string name, string helpName, string description, bool required = false) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Required = required,
    };

    /// <summary>An option that is there or not.</summary>
    public static Option<bool> Flag(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.Zero,
    };

    private static LocalDate? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text) is not { Success: true } parsed)
            result.AddError($"\"{text}\" is not a date: write year, month and day, such as 2025-02-26.");
        else if (parsed.Value.Year is < FirstYear or > LastYear)
            result.AddError($"The year of {text} must lie between {FirstYear} and {LastYear}.");
        else
            return parsed.Value;
        return null;
    }

    private static Instant? ParseMoment(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed)
            return parsed.Value;
        if (OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } offset)
            return offset.Value.ToInstant();
        result.AddError($"\"{text}\" is not a moment: write it with its zone, such as 2025-02-26T18:00:00Z.");
        return null;
    }
}
