using System.Text;
using System.Text.Json;
using Tregua.Evidence.Claims;

namespace Tregua.Ledgers.Canonical;

/// <summary>What an entry says, as canonical JSON. A closed hierarchy.</summary>
internal abstract record EntryBody
{
    /// <summary>Its kind as stored.</summary>
    public abstract string Kind { get; }

    public string ToJson() => Encoding.UTF8.GetString(JsonWords.Write(Write));

    /// <exception cref="FormatException">The kind is unknown or the JSON has another shape.</exception>
    public static EntryBody Parse(string kind, string body)
    {
        using var document = JsonDocument.Parse(body);
        var json = document.RootElement;
        return kind switch
        {
            ReportBody.Word => new ReportBody(json.Required("report"), json.Required("text"), json.Required("reading"), json.Word<Review>("review")),
            DecisionBody.Word => new DecisionBody(json.Required("claim"), json.Word<Review>("review"), json.Text("reason")),
            _ => throw new FormatException($"'{kind}' is no kind of entry."),
        };
    }

    protected abstract void Write(Utf8JsonWriter json);
}

/// <summary>
/// A report was read. Its bytes, its text and what was read in it are contents of their own, named by their SHA-256,
/// so that one can be taken out for somebody's safety while the chain of entries still verifies.
/// </summary>
internal sealed record ReportBody(string Report, string TextHash, string Reading, Review Review) : EntryBody
{
    public const string Word = "report";

    public override string Kind => Word;

    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteString("report", Report);
        json.WriteString("text", TextHash);
        json.WriteString("reading", Reading);
        json.Word("review", Review);
    }
}

/// <summary>A person decided on a claim.</summary>
internal sealed record DecisionBody(string Claim, Review Review, string? Reason) : EntryBody
{
    public const string Word = "decision";

    public override string Kind => Word;

    protected override void Write(Utf8JsonWriter json)
    {
        json.WriteString("claim", Claim);
        json.Word("review", Review);
        json.Text("reason", Reason);
    }
}
