namespace Tregua.Reading.Attributions.Learned;

/// <summary>The labels of the attribution models and which may follow which.</summary>
internal static class AttributionLabels
{
    /// <summary>Neither cue, source nor content.</summary>
    public const byte Outside = 0;

    /// <summary>The first word of a cue.</summary>
    public const byte FirstOfCue = 1;

    /// <summary>A further word of a cue.</summary>
    public const byte InCue = 2;

    /// <summary>How many labels the cue model has.</summary>
    public const int CueCount = 3;

    /// <summary>The first word of a source.</summary>
    public const byte FirstOfSource = 1;

    /// <summary>A further word of a source.</summary>
    public const byte InSource = 2;

    /// <summary>The first word of a piece of content.</summary>
    public const byte FirstOfContent = 3;

    /// <summary>A further word of a piece of content.</summary>
    public const byte InContent = 4;

    /// <summary>How many labels the span model has.</summary>
    public const int SpanCount = 5;

    /// <summary>Whether a label may follow another: a further word follows the first or a further one of its sort.</summary>
    public static bool[,] Allowed(int labels)
    {
        var allowed = new bool[labels, labels];
        for (var x = 0; x < labels; x++)
        {
            for (var y = 0; y < labels; y++)
                allowed[x, y] = y == Outside || y % 2 == 1 || x == y || x == y - 1;
        }
        return allowed;
    }
}
