using System.Globalization;
using Tregua.Evidence.Figures;

namespace Tregua.Cli.Wording;

/// <summary>Numbers in words.</summary>
internal static class Counts
{
    /// <summary><c>1,135</c>, <c>0.5</c>.</summary>
    public static string Of(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary><c>1 report</c>, <c>2 reports</c>.</summary>
    public static string Of(int number, string one, string? many = null) =>
        $"{Of(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary><c>29</c>, <c>0 to 33</c>, <c>at least 4</c>, <c>0 or more</c>, for bounds of which the upper may be open.</summary>
    public static string Range(decimal low, decimal? high) =>
        high is not { } top ? low == 0 ? "0 or more" : $"at least {Of(low)}"
        : low == top ? Of(low)
        : $"{Of(low)} to {Of(top)}";

    /// <summary>A thing after a number, in the plural; of "tonne of heavy water" the first noun; words that have no plural of their own stay as they are.</summary>
    public static string Things(string thing, bool one = false) =>
        one ? thing
        : thing.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of ? Plural(thing[..of]) + thing[of..]
        : thing.EndsWith(')') && thing.Contains(' ', StringComparison.Ordinal) ? thing
        : Plural(thing);

    private static string Plural(string noun) =>
        noun.EndsWith('s') ? noun
        : noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2], StringComparison.Ordinal) ? noun[..^1] + "ies"
        : noun + "s";

    /// <summary>What a quantity counts over.</summary>
    public static string Of(QuantityBase counted) => counted switch
    {
        QuantityBase.Increment => "in one event",
        QuantityBase.Total => "in total",
        QuantityBase.Stock => "held or remaining",
        _ => throw new ArgumentOutOfRangeException(nameof(counted)),
    };
}
