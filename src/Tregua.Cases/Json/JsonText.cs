using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Tregua.Evidence.Spellings;
using Tregua.Evidence.Times;

namespace Tregua.Cases.Json;

/// <summary>How values are written in every shape: nulls present, dates ISO with the end inclusive, words hyphenated, letters as they are.</summary>
internal static class JsonText
{
    /// <summary>One object.</summary>
    /// <param name="content">Writes its fields.</param>
    /// <param name="onOneLine">True for JSON lines, false for people.</param>
    public static string Write(Action<Utf8JsonWriter> content, bool onOneLine = false)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = !onOneLine, NewLine = "\n" }))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Date(this Utf8JsonWriter json, string name, LocalDate? day) => json.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    /// <summary>The last day or minute of a range, as a deadline is named.</summary>
    public static void Last(this Utf8JsonWriter json, string name, TimeRange? range) =>
        json.WriteString(name, range is { } known ? TimeText.To(known) ?? TimeText.From(known) : null);

    public static void Range(this Utf8JsonWriter json, string name, TimeRange? range)
    {
        if (range is not { } known)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("from", TimeText.From(known));
        json.WriteString("to", TimeText.To(known));
        json.WriteEndObject();
    }

    /// <summary>A number without idle zeros; null when unknown.</summary>
    public static void Number(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known / 1.0000000000000000000000000000m);
        else
            json.WriteNull(name);
    }

    public static void Word<TWord>(this Utf8JsonWriter json, string name, TWord word)
        where TWord : struct, Enum => json.WriteString(name, Spelling.Of(word));

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
