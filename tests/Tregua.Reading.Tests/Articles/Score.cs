using System.Globalization;
using System.Text;
using Tregua.Evidence.Claims;

namespace Tregua.Reading.Tests.Articles;

/// <summary>How far the reader agrees with an article's expectation; pairs are one to one and their spans overlap.</summary>
internal sealed class Score
{
    private readonly StringBuilder _lines = new();

    /// <summary>How many expected claims have a partner.</summary>
    public int Found { get; private set; }

    /// <summary>How many are expected.</summary>
    public int Expected { get; private set; }

    /// <summary>How many fields of found claims agree.</summary>
    public int Right { get; private set; }

    /// <summary>How many fields found claims are expected to have.</summary>
    public int Fields { get; private set; }

    /// <summary>How many claims the reader made.</summary>
    public int Claims { get; private set; }

    /// <summary>Compares.</summary>
    public static Score Of(Article article, ReadingResult result)
    {
        var score = new Score { Expected = article.Claims.Length, Claims = result.Claims.Length };
        var partners = Pair(article, result);
        foreach (var expected in article.Claims)
            score.Add(expected, partners.GetValueOrDefault(expected));
        return score;
    }

    /// <summary>The summary line and what is missed or wrong.</summary>
    public string Text(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}: found {Found} of {Expected}, fields {Right} of {Fields}, claims {Claims}\n{_lines}");

    private void Add(ExpectedClaim expected, Claim? claim)
    {
        if (claim is null)
        {
            _lines.Append(CultureInfo.InvariantCulture, $"    missed: {expected.Words}\n");
            return;
        }
        Found++;
        foreach (var (field, value) in expected.Fields)
        {
            Fields++;
            var got = Articles.Fields.Of(claim, field);
            if (Articles.Fields.Agree(value, got))
                Right++;
            else
                _lines.Append(CultureInfo.InvariantCulture, $"    wrong: {expected.Words}: {field} {got ?? "-"}, not {value}\n");
        }
    }

    // The best agreement first, which for so few claims comes close to the maximum.
    private static Dictionary<ExpectedClaim, Claim> Pair(Article article, ReadingResult result)
    {
        var pairs = new List<(int Agreeing, int Expected, int Claim)>();
        for (var e = 0; e < article.Claims.Length; e++)
        {
            for (var c = 0; c < result.Claims.Length; c++)
            {
                var claim = result.Claims[c];
                var (start, end) = (result.Text.ToUtf16(claim.Span.Start), result.Text.ToUtf16(claim.Span.End));
                if (start < article.Claims[e].End && article.Claims[e].Start < end)
                    pairs.Add((article.Claims[e].Fields.Count(field => Articles.Fields.Agree(field.Value, Articles.Fields.Of(claim, field.Key))), e, c));
            }
        }
        var partners = new Dictionary<ExpectedClaim, Claim>();
        var taken = new HashSet<int>();
        foreach (var (_, e, c) in pairs.OrderByDescending(pair => pair.Agreeing).ThenBy(pair => pair.Expected).ThenBy(pair => pair.Claim))
        {
            if (!partners.ContainsKey(article.Claims[e]) && taken.Add(c))
                partners.Add(article.Claims[e], result.Claims[c]);
        }
        return partners;
    }
}
