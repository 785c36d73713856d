using FsCheck;
using FsCheck.Fluent;

namespace Tregua.Agreements.Tests.Support;

/// <summary>Generates texts for properties: any string, valid files mutated, valid files laid out anyhow.</summary>
internal static class PactGen
{
    private static readonly string[] Pieces =
    [
        "agreement", "\"", "#", ":", ",", "(", ")", "\\", "\t", "\n", "\r\n", "    ", "must", "not", "for each", "by day", "33", "1,135", "2040-03-01", "2040-99-99T99:99",
        "phase", "exchange", "scenario", "expect at", "talks", "\"second phase\"", "Tesk", "captives", "settles", "2nd", "0", "99999999999999999999999999999999", "\0", "\uD800", "ا", "👩‍👧", "\u2028", "“",
    ];

    /// <summary>Valid text with a few pieces taken out, doubled or put in.</summary>
    public static Gen<string> Mutated(string text) =>
        from count in Gen.Choose(1, 6)
        from changes in Gen.ArrayOf(Change, count)
        select changes.Aggregate(text, Apply);

    /// <summary>Pieces of the language in any order.</summary>
    public static Gen<string> Soup =>
        from count in Gen.Choose(0, 60)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count)
        from spaces in Gen.ArrayOf(Gen.Elements("", " ", "  "), count)
        select string.Concat(pieces.Zip(spaces, (a, b) => a + b));

    /// <summary>The same lines laid out otherwise: other steps of indentation, more spaces, comments and empty lines.</summary>
    public static Gen<string> LaidOut(string tidy) =>
        from step in Gen.Choose(1, 7)
        from seed in Gen.Choose(0, int.MaxValue)
        select LayOut(tidy, step, new Random(seed));

    private static Gen<(int At, int Length, string Piece)> Change =>
        from at in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(0, 12)
        from piece in Gen.Elements(["", .. Pieces])
        select (at, length, piece);

    private static string Apply(string text, (int At, int Length, string Piece) change)
    {
        var at = text.Length == 0 ? 0 : change.At % text.Length;
        return string.Concat(text.AsSpan(0, at), change.Piece, text.AsSpan(Math.Min(text.Length, at + change.Length)));
    }

    private static string LayOut(string tidy, int step, Random random)
    {
        var lines = new List<string>();
        foreach (var line in tidy.Split('\n'))
        {
            for (var i = random.Next(4); i > 2; i--)
                lines.Add("");
            if (random.Next(5) == 0)
                lines.Add(new string(' ', random.Next(20)) + "#  a comment");
            var depth = (line.Length - line.TrimStart().Length) / 4;
            var rest = line.Trim();
            var spaced = rest.Contains('"', StringComparison.Ordinal) || rest.Contains('#', StringComparison.Ordinal) ? rest : rest.Replace(" ", new string(' ', 1 + random.Next(3)), StringComparison.Ordinal);
            lines.Add(rest.Length == 0 ? "" : new string(' ', depth * step) + spaced + (random.Next(6) == 0 && !rest.Contains('#', StringComparison.Ordinal) ? "   # why" : ""));
        }

        return string.Join('\n', lines);
    }
}
