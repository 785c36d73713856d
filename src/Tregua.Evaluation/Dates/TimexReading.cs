using System.Collections.Immutable;
using NodaTime;
using Tregua.Evaluation.Corpora;
using Tregua.Evidence.Reports;
using Tregua.Reading.Dates;
using Tregua.Reading.Documents;
using Tregua.Reading.Languages;
using Tregua.Reading.Tokens;

namespace Tregua.Evaluation.Dates;

/// <summary>Runs the reader's stage of dates on a text of a corpus.</summary>
internal static class TimexReading
{
    /// <summary>What the stage tags in a document, in order.</summary>
    public static ImmutableArray<Timex> Of(TimeMlDocument document) =>
        [.. Of(document.Text, document.Created).SelectMany(time => time.Timexes)];

    /// <summary>What the stage finds in a text that is read on a day, in order. A blank line parts paragraphs.</summary>
    public static ImmutableArray<TimeExpression> Of(string text, LocalDate? anchor)
    {
        var sentences = SentenceSplitter.Split(new Document { Text = new StoredText(text), Sha256 = "", Passages = Paragraphs(text) });
        var context = new DateContext { Anchor = anchor };
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in sentences)
        {
            var times = Language.English.Dates.Find(sentence, context);
            context = context.After(times);
            found.AddRange(times);
        }
        return found.ToImmutable();
    }

    private static ImmutableArray<Passage> Paragraphs(string text)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                passages.Add(new Passage(start, end, PassageKind.Paragraph));
            start = end + 2;
        }
        return passages.ToImmutable();
    }
}
