namespace Tregua.Reading.Attributions.Learned;

/// <summary>The small words and marks that tell where something reported starts or ends.</summary>
internal static class ReportingSigns
{
    /// <summary>"That".</summary>
    public const byte That = 1;

    /// <summary>A mark that opens a quotation, or a straight one.</summary>
    public const byte Quote = 2;

    /// <summary>"To".</summary>
    public const byte To = 3;

    /// <summary>A colon.</summary>
    public const byte Colon = 4;

    /// <summary>A mark that ends a clause.</summary>
    public const byte Stop = 5;

    /// <summary>Which of them a word in lower case is; 0 when none.</summary>
    public static byte Of(string lower) => lower switch
    {
        "that" => That,
        "“" or "\"" => Quote,
        "to" => To,
        ":" => Colon,
        "," or "." or ";" => Stop,
        _ => 0,
    };
}
