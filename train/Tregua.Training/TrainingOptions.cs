using System.Collections.Immutable;

namespace Tregua.Training;

/// <summary>What the training command was asked.</summary>
internal sealed record TrainingOptions
{
    private const string Usage = "usage: --ud-ewt DIR --gum DIR --polnear DIR [--only STAGE,...] --out FILE";

    /// <summary>The folder of UD English-EWT, with its train and dev files.</summary>
    public required string UdEwt { get; init; }

    /// <summary>The folder of UD GUM documents.</summary>
    public required string Gum { get; init; }

    /// <summary>The folder of PolNeAR.</summary>
    public required string PolNeAr { get; init; }

    /// <summary>The stages to train; empty for all. The others' sections are kept from the file that is there.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>The model file to write.</summary>
    public required string Out { get; init; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="ArgumentException">An option is unknown, has no value, stands twice or is missing.</exception>
    public static TrainingOptions Parse(IReadOnlyList<string> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] is not ("--ud-ewt" or "--gum" or "--polnear" or "--only" or "--out") || i + 1 == arguments.Count || !values.TryAdd(arguments[i], arguments[i + 1]))
                throw new ArgumentException($"{arguments[i]}: not an option, without its value, or given twice.\n{Usage}");
        }
        return new TrainingOptions
        {
            UdEwt = Required("--ud-ewt"),
            Gum = Required("--gum"),
            PolNeAr = Required("--polnear"),
            Only = values.TryGetValue("--only", out var only) ? [.. only.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : [],
            Out = Required("--out"),
        };

        string Required(string name) => values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"{name} is missing.\n{Usage}");
    }
}
