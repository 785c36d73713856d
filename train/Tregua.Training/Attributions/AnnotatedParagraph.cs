using System.Collections.Immutable;
using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Reading;
using Tregua.Reading.Attributions.Learned;

namespace Tregua.Training.Attributions;

/// <summary>A paragraph as the reader sees it, with the marks that fall into it as words.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Attributions">What is marked in it.</param>
/// <param name="Text">The number of its text.</param>
internal sealed record AnnotatedParagraph(ParagraphWords Words, ImmutableArray<WordMarks> Attributions, int Text)
{
    /// <summary>The paragraphs of a text.</summary>
    public static ImmutableArray<AnnotatedParagraph> Of(AttributedText text, int number)
    {
        var input = new ReadingInput { Bytes = Encoding.UTF8.GetBytes(text.Text), Location = text.Name + ".txt" };
        return [.. Reader.Paragraphs(input, null).Select(words => new AnnotatedParagraph(words, Marks(words, text), number))];
    }

    /// <summary>The sentences as chains for the cue model, with the right labels.</summary>
    public IEnumerable<(CuePlaces Places, byte[] Right)> Cues()
    {
        var labels = CueLabels();
        for (var s = 0; s + 1 < Words.SentenceFirst.Length; s++)
            yield return (new CuePlaces(Words, s), labels[Words.SentenceFirst[s]..Words.SentenceFirst[s + 1]]);
    }

    /// <summary>Of each word whether it is the first of a cue.</summary>
    public byte[] CueStarts() => [.. CueLabels().Select(label => label == AttributionLabels.FirstOfCue ? (byte)1 : (byte)0)];

    /// <summary>The surroundings of each cue as chains for the span model, with the right labels.</summary>
    public IEnumerable<(SpanPlaces Places, byte[] Right)> Spans()
    {
        foreach (var mark in Attributions)
        {
            var cue = new CueSetting(Words, mark.Cue[0], mark.Cue[^1] + 1);
            var labels = new byte[cue.WindowEnd - cue.WindowFirst];
            Label(labels, mark.Content, cue.WindowFirst, AttributionLabels.FirstOfContent);
            Label(labels, mark.Source, cue.WindowFirst, AttributionLabels.FirstOfSource);
            Array.Clear(labels, cue.First - cue.WindowFirst, cue.End - cue.First);
            Reopen(labels);
            yield return (new SpanPlaces(Words, cue), labels);
        }
    }

    private byte[] CueLabels()
    {
        var labels = new byte[Words.Count];
        foreach (var mark in Attributions)
            Label(labels, mark.Cue, 0, AttributionLabels.FirstOfCue);
        return labels;
    }

    // A piece that another cut in two starts anew behind it.
    private static void Reopen(byte[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is AttributionLabels.InSource or AttributionLabels.InContent && (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1)))
                labels[i]--;
        }
    }

    private static void Label(byte[] labels, List<int> covered, int offset, byte first)
    {
        for (var k = 0; k < covered.Count; k++)
        {
            var at = covered[k] - offset;
            if (at >= 0 && at < labels.Length)
                labels[at] = (byte)(k > 0 && covered[k] == covered[k - 1] + 1 ? first + 1 : first);
        }
    }

    private static ImmutableArray<WordMarks> Marks(ParagraphWords words, AttributedText text)
    {
        var marks = ImmutableArray.CreateBuilder<WordMarks>();
        if (words.Count == 0)
            return [];
        foreach (var attribution in text.Attributions)
        {
            var cue = Covered(words, attribution.Cue);
            if (cue.Count > 0)
                marks.Add(new WordMarks(cue, Covered(words, attribution.Source), Covered(words, attribution.Content)));
        }
        return marks.ToImmutable();
    }

    private static List<int> Covered(ParagraphWords words, ImmutableArray<Stretch> stretches)
    {
        var covered = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            var token = words.Tokens[i];
            if (stretches.Any(stretch => token.Start < stretch.End && token.End > stretch.Start))
                covered.Add(i);
        }
        return covered;
    }
}

/// <summary>A marked attribution as words of a paragraph.</summary>
/// <param name="Cue">The words of the cue, in order.</param>
/// <param name="Source">The words of the source.</param>
/// <param name="Content">The words of the content.</param>
internal sealed record WordMarks(List<int> Cue, List<int> Source, List<int> Content);
