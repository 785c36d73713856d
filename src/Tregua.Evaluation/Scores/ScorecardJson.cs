using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tregua.Evaluation.Scores;

/// <summary>A scorecard as JSON.</summary>
public static class ScorecardJson
{
    /// <summary>One object: task, corpus, size, measures with counts and ratios (0 to 1, four places), notes, the reliability diagram where there is one, and the misses when asked for.</summary>
    public static string Write(Scorecard card, bool withMisses)
    {
        ArgumentNullException.ThrowIfNull(card);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("task", card.Task);
            json.WriteString("corpus", card.Corpus);
            json.WriteString("size", card.Size);
            json.WriteStartArray("measures");
            foreach (var measure in card.Measures)
                Write(json, measure);
            json.WriteEndArray();
            json.WriteStartArray("notes");
            foreach (var note in card.Notes)
                json.WriteStringValue(note);
            json.WriteEndArray();
            if (card.Reliability is { } reliability)
                Write(json, reliability);
            if (withMisses)
            {
                json.WriteStartArray("misses");
                foreach (var miss in card.Misses)
                    Write(json, miss);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("field", measure.Field);
        json.WriteString("match", measure.Match);
        json.WriteNumber("correct", measure.Correct);
        json.WriteNumber("predicted", measure.Predicted);
        json.WriteNumber("expected", measure.Expected);
        json.WriteNumber("precision", Math.Round(measure.Precision, 4));
        json.WriteNumber("recall", Math.Round(measure.Recall, 4));
        json.WriteNumber("f1", Math.Round(measure.F1, 4));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reliability reliability)
    {
        json.WriteStartObject("reliability");
        json.WriteNumber("expectedError", Math.Round(reliability.ExpectedError, 4));
        json.WriteStartArray("bins");
        foreach (var bin in reliability.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("from", Math.Round(bin.From, 1));
            json.WriteNumber("to", Math.Round(bin.To, 1));
            json.WriteNumber("claims", bin.Claims);
            json.WriteNumber("meanConfidence", Math.Round(bin.MeanConfidence, 4));
            json.WriteNumber("shareRight", Math.Round(bin.ShareRight, 4));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Miss miss)
    {
        json.WriteStartObject();
        json.WriteString("document", miss.Document);
        json.WriteString("field", miss.Field);
        json.WriteString("expected", miss.Expected);
        json.WriteString("found", miss.Found);
        json.WriteString("context", miss.Context);
        json.WriteEndObject();
    }
}
