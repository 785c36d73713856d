using Tregua.Reading.Lexicons;

namespace Tregua.Reading.Tests.Robustness;

/// <summary>Reads bytes and checks what must hold whatever they are.</summary>
internal static class SoundReading
{
    private static readonly Lexicon Lexicon = new()
    {
        Actors = [new ActorEntry("Ridge Council", ActorStanding.Party, ["council", "the Ridge"], ["Ana Lind"], []), new ActorEntry("League", ActorStanding.Party, [], [], [])],
        Things = [new ThingEntry("captive", IsPersons: true, ["hostage"], [new KindEntry("living", [])])],
    };

    /// <summary>Null when all is well; else what is wrong. Any exception but a refusal passes through.</summary>
    public static string? Complaint(byte[] bytes, string location)
    {
        ReadingResult result;
        try
        {
            result = Reader.Read(new ReadingInput { Bytes = bytes, Location = location, Lexicon = Lexicon });
        }
        catch (UnreadableDocumentException refusal)
        {
            return refusal.Message.EndsWith('.') && refusal.Message.Length > 20 ? null : $"The refusal is no sentence: {refusal.Message}";
        }
        foreach (var claim in result.Claims)
        {
            if (claim.Span.Start < 0 || claim.Span.End > result.Text.Length || claim.Span.Length <= 0)
                return $"A claim's span {claim.Span} lies outside the text of {result.Text.Length}.";
            if (!string.Equals(result.Text.Slice(claim.Span), claim.Text, StringComparison.Ordinal))
                return $"A claim's span {claim.Span} does not cut its words.";
            foreach (var part in claim.Parts)
            {
                if (!claim.Span.Contains(part))
                    return $"A part {part} lies outside its claim's span {claim.Span}.";
            }
        }
        foreach (var name in result.ProtectedNames)
        {
            if (name.Start < 0 || name.End > result.Text.Length || name.Length <= 0)
                return $"A protected name {name} lies outside the text of {result.Text.Length}.";
        }
        return null;
    }
}
