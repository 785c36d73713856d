namespace Tregua.Reading.Attributions.Learned.Judging;

/// <summary>What the judge sees of the other proposals of a sentence, and of those around it that tell one another: 13 numbers.</summary>
internal static class RivalNumbers
{
    private const float NoMargin = -9; // there is no rival

    /// <summary>Adds the numbers.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="proposed">What is proposed in it, by place.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="row">Where to.</param>
    public static void Add(ParagraphWords words, ReadOnlySpan<Reporting> proposed, int at, ref NumberRow row)
    {
        var view = new View { Margin = NoMargin };
        var own = words.Sentence[proposed[at].Cue.First];
        for (var i = at - 1; i >= 0 && Distance(words, proposed[i], own) <= CueSetting.MostSentences; i--)
            view.See(proposed[at], proposed[i], Distance(words, proposed[i], own) == 0);
        for (var i = at + 1; i < proposed.Length && Distance(words, proposed[i], own) <= CueSetting.MostSentences; i++)
            view.See(proposed[at], proposed[i], Distance(words, proposed[i], own) == 0);
        row.Add(StretchNumbers.Odds(view.Most));
        row.Add((float)view.Sum);
        row.Add(view.Count);
        row.Add((float)view.Before);
        row.Add((float)view.After);
        row.Add((float)view.Longer);
        row.Add((float)view.Shorter);
        row.Add((float)view.SameEnd);
        row.Add((float)view.OneMore);
        row.Add((float)view.OneLess);
        row.Add(view.Margin);
        row.Add((float)view.TellsOf);
        row.Add((float)view.Told);
    }

    private static int Distance(ParagraphWords words, Reporting other, int sentence) => Math.Abs(words.Sentence[other.Cue.First] - sentence);

    // Of those that share words with it: the most probable, their sum and number, and those that differ from it in one way.
    private struct View
    {
        public double Most, Sum, Before, After, Longer, Shorter, SameEnd, OneMore, OneLess, TellsOf, Told;
        public int Count;
        public float Margin;

        public void See(Reporting own, Reporting other, bool isInSentence)
        {
            var probability = other.Proposed.Probability;
            if (other.Tells(own.Cue.First))
                TellsOf = Math.Max(TellsOf, probability);
            if (own.Tells(other.Cue.First))
                Told = Math.Max(Told, probability);
            if (!isInSentence)
                return;
            if (other.Cue.End <= own.Cue.First)
                Before = Math.Max(Before, probability);
            else if (other.Cue.First >= own.Cue.End)
                After = Math.Max(After, probability);
            else
                SeeRival(own.Cue, other, probability);
        }

        private void SeeRival(WordRange own, Reporting other, double probability)
        {
            (Most, Sum, Count) = (Math.Max(Most, probability), Sum + probability, Count + 1);
            Margin = Math.Max(Margin, SpanNumbers.Margin(other));
            if (other.Cue.End == own.End)
                SameEnd = Math.Max(SameEnd, probability);
            if (other.Cue.First != own.First)
                return;
            if (other.Cue.End > own.End)
                Longer = Math.Max(Longer, probability);
            else
                Shorter = Math.Max(Shorter, probability);
            if (other.Cue.End == own.End + 1)
                OneMore = probability;
            else if (other.Cue.End == own.End - 1)
                OneLess = probability;
        }
    }
}
