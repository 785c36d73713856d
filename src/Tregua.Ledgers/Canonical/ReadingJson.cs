using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;

namespace Tregua.Ledgers.Canonical;

/// <summary>What was read in one report, as the ledger keeps it: metadata, the places of protected names, claims.</summary>
internal sealed record StoredReading(Report Report, ImmutableArray<TextSpan> ProtectedNames, ImmutableArray<Claim> Claims);

/// <summary>A reading as canonical JSON and back.</summary>
internal static class ReadingJson
{
    public static byte[] Write(StoredReading reading) => JsonWords.Write(json =>
    {
        Write(json, reading.Report);
        json.Spans("protected", reading.ProtectedNames);
        json.WriteStartArray("claims");
        foreach (var claim in reading.Claims)
            ClaimJson.Write(json, claim);
        json.WriteEndArray();
    });

    /// <exception cref="FormatException">The bytes are JSON of another shape.</exception>
    public static StoredReading Read(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var json = document.RootElement;
        return new StoredReading(
            ReadReport(json.GetProperty("report")),
            [.. json.GetProperty("protected").EnumerateArray().Select(JsonWords.SpanValue)],
            [.. json.GetProperty("claims").EnumerateArray().Select(ClaimJson.Read)]);
    }

    private static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("report");
        json.WriteString("sha256", report.Sha256);
        json.Text("title", report.Title);
        json.Text("outlet", report.Outlet);
        json.Text("published", report.Published is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.Text("publishedAt", report.PublishedAt is { } at ? OffsetDateTimePattern.ExtendedIso.Format(at) : null);
        json.Text("language", report.Language);
        json.Text("location", report.Location);
        json.Text("credit", report.Credit);
        json.Text("supersedes", report.Supersedes);
        json.WriteEndObject();
    }

    private static Report ReadReport(JsonElement json) => new()
    {
        Sha256 = json.Required("sha256"),
        Title = json.Text("title"),
        Outlet = json.Text("outlet"),
        Published = json.Day("published"),
        PublishedAt = json.Text("publishedAt") is { } at ? OffsetDateTimePattern.ExtendedIso.Parse(at).Value : null,
        Language = json.Text("language"),
        Location = json.Text("location"),
        Credit = json.Text("credit"),
        Supersedes = json.Text("supersedes"),
    };
}
