using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Spellings;
using Tregua.Evidence.Times;

namespace Tregua.Ledgers.Canonical;

/// <summary>
/// How single values are written. Canonical: fields in a fixed order, nothing for null, no white space,
/// so that equal contents are equal bytes and their hash says something.
/// </summary>
internal static class JsonWords
{
    // Exact, unlike the dates of the command line's JSON: a start and an exclusive end, to the nanosecond.
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.ExtendedIso;

    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    public static void Word<TWord>(this Utf8JsonWriter json, string name, TWord word)
        where TWord : struct, Enum => json.WriteString(name, Spelling.Of(word));

    public static void Range(this Utf8JsonWriter json, string name, TimeRange? value)
    {
        if (value is not { } range)
            return;
        json.WriteStartObject(name);
        json.Text("start", range.Start is { } start ? Moment.Format(start) : null);
        json.Text("end", range.End is { } end ? Moment.Format(end) : null);
        json.WriteEndObject();
    }

    public static void SpanValue(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    public static void Spans(this Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            json.SpanValue(span);
        json.WriteEndArray();
    }

    public static string? Text(this JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static string Required(this JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"The field '{name}' is null.");

    public static decimal? Number(this JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetDecimal() : null;

    public static TWord Word<TWord>(this JsonElement element, string name)
        where TWord : struct, Enum => Spelling.Parse<TWord>(element.Required(name));

    public static TimeRange? Range(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? new TimeRange(MomentOf(value.Text("start")), MomentOf(value.Text("end"))) : null;

    public static TextSpan SpanValue(this JsonElement element) => new(element[0].GetInt32(), element[1].GetInt32());

    public static LocalDate? Day(this JsonElement element, string name) => element.Text(name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    private static LocalDateTime? MomentOf(string? text) => text is null ? null : Moment.Parse(text).Value;
}
