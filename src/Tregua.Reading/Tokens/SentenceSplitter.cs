using System.Collections.Immutable;
using Tregua.Reading.Documents;

namespace Tregua.Reading.Tokens;

/// <summary>Splits a document's prose into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of the title, the headings and the body, in order.</summary>
    public static ImmutableArray<Sentence> Split(Document document)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var p = 0; p < document.Passages.Length; p++)
        {
            var passage = document.Passages[p];
            var place = passage.Kind switch
            {
                PassageKind.Title => SentencePlace.Title,
                PassageKind.Heading => SentencePlace.Heading,
                _ => SentencePlace.Body,
            };
            var tokens = Tokenizer.Tokenize(document.Text.Text, passage.Start, passage.End);
            var from = 0;
            for (var i = 0; i < tokens.Length; i++)
            {
                if (i < tokens.Length - 1 && tokens[i].Text is not ("." or "!" or "?"))
                    continue;
                var part = tokens[from..(i + 1)];
                sentences.Add(new Sentence(part[0].Start, part[^1].End, part, place, p));
                from = i + 1;
            }
        }
        return sentences.ToImmutable();
    }
}
