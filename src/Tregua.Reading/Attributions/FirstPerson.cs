namespace Tregua.Reading.Attributions;

/// <summary>Whether somebody speaks of "I" and "we" without being quoted.</summary>
internal static class FirstPerson
{
    /// <summary>How many words of the first person stand outside quotation marks.</summary>
    public static int Count(Parse parse)
    {
        var (count, quoted) = (0, false);
        for (var i = 0; i < parse.Sentence.Count; i++)
        {
            switch (parse.Sentence.Lower(i))
            {
                case "“": quoted = true; break;
                case "”": quoted = false; break;
                case "\"": quoted = !quoted; break;
                case "i" or "we" or "my" or "our" or "us" or "me" when !quoted: count++; break;
            }
        }
        return count;
    }
}
