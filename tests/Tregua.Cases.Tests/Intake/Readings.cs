using NodaTime;
using Tregua.Cases.Intake;

namespace Tregua.Cases.Tests.Intake;

/// <summary>All documents of a reading together, which a test may hold.</summary>
internal sealed record Readings(List<DocumentReading> Documents, ReadOutcome Outcome)
{
    /// <summary>Reads everything of a request.</summary>
    public static Readings Of(ReadRequest request, IClock? clock = null)
    {
        var documents = new List<DocumentReading>();
        return new Readings(documents, CaseReading.Read(request, clock ?? Accords.Clock, documents.Add));
    }
}
