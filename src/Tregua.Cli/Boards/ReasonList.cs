using Tregua.Cli.Pages;
using Tregua.Evidence.Claims;
using Tregua.Reading;

namespace Tregua.Cli.Boards;

/// <summary>What proposed each field of a claim, when it was asked for.</summary>
internal static class ReasonList
{
    private const int FieldWidth = 17;

    /// <summary>One line for each field.</summary>
    public static void Write(Claim claim, ReadingResult result, Page page, int indent)
    {
        if (!result.Reasons.TryGetValue(claim.Id, out var reasons))
            return;
        foreach (var reason in reasons)
        {
            var words = reason.Words is { } text ? $": “{SafeText.OneLine(text).Trim()}”" : "";
            page.Labelled(indent, FieldWidth, new Piece(reason.Field, Tone.Faint), new Piece(reason.By + words, Tone.Faint));
        }
    }
}
