namespace Tregua.Reading.Events;

/// <summary>The singular of a noun.</summary>
internal static class Singular
{
    /// <summary>The singular in lower case; a name keeps its letters.</summary>
    public static string Of(string noun)
    {
        // All plurals end in one of these.
        if (noun.Length == 0 || noun[^1] is not ('s' or 'S' or '\'' or 'e' or 'E' or 'n' or 'N'))
            return noun;
        var word = noun.EndsWith("'s", StringComparison.Ordinal) ? noun[..^2] : noun.TrimEnd('\'');
        return word.ToLowerInvariant() switch
        {
            "people" => "person",
            "men" => "man",
            "women" => "woman",
            "children" => "child",
            "remains" => "remains",
            "hostilities" => "hostilities",
            "tonnes" => "tonne",
            "lives" => "life",
            "buses" => "bus",
            "gases" => "gas",
            "viruses" => "virus",
            "knives" => "knife",
            "news" or "crisis" or "series" or "gas" or "bus" or "status" or "headquarters" or "diesel" or "basis" or "analysis" or "means" or "congress" or "access" or "process" or "progress" => word,
            var lower => Rule(word, lower),
        };
    }

    private static string Rule(string word, string lower) =>
        lower.EndsWith("men", StringComparison.Ordinal) && lower is not ("omen" or "specimen" or "regimen" or "abdomen" or "acumen") ? word[..^2] + "an"
        : lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 ? word[..^3] + "y"
        : lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal) ? word[..^2]
        : lower.EndsWith("ss", StringComparison.Ordinal) || lower.EndsWith("us", StringComparison.Ordinal) || lower.EndsWith("is", StringComparison.Ordinal) ? word
        : lower.EndsWith('s') && lower.Length > 3 ? word[..^1]
        : word;
}
