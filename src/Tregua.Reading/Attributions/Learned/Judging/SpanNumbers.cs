namespace Tregua.Reading.Attributions.Learned.Judging;

/// <summary>What the judge sees of source and content that were found around a proposed cue: 11 numbers.</summary>
internal static class SpanNumbers
{
    private const float MostMargin = 50;
    private const float Nowhere = 99; // words away

    /// <summary>Adds the numbers.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="reporting">The proposal.</param>
    /// <param name="row">Where to.</param>
    public static void Add(ParagraphWords words, Reporting reporting, ref NumberRow row)
    {
        var (cue, content) = (reporting.Cue, reporting.Content);
        row.Add(Margin(reporting));
        row.Add(content.Length);
        var (length, inSentence, quoted) = (0, 0, 0);
        foreach (var piece in content)
        {
            length += piece.Length;
            for (var i = piece.First; i < piece.End; i++)
            {
                inSentence += words.Sentence[i] == words.Sentence[cue.First] ? 1 : 0;
                quoted += words.IsQuoted[i] ? 1 : 0;
            }
        }
        row.Add(length);
        row.Add(inSentence);
        row.Add((float)quoted / Math.Max(length, 1));
        row.Add(content.IsEmpty ? -Nowhere : content[0].First - cue.End);
        row.Add(content.IsEmpty ? Nowhere : cue.First - content[^1].End);
        row.Add(reporting.Source is null ? 0 : 1);
        var source = reporting.Source ?? cue;
        var isBehind = reporting.Source is not null && source.First >= cue.End;
        row.Add(reporting.Source is null ? Nowhere : isBehind ? source.First - cue.End : cue.First - source.End);
        row.Add(isBehind ? 1 : 0);
        row.Add(reporting.Source is null ? 0 : source.Length);
    }

    /// <summary>The margin of the spans, as it counts.</summary>
    public static float Margin(Reporting reporting) => Math.Min(reporting.SpanMargin, MostMargin);
}
