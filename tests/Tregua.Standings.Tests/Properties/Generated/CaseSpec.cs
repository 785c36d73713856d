using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Proof;
using Tregua.Standings.Tests.Support;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>An agreement, claims, and what is asked of them.</summary>
public sealed record CaseSpec(AgreementSpec Text, ImmutableArray<ClaimSpec> Said, ImmutableArray<string> Lines, int At, string Words, int Seed)
{
    private static readonly string[] Standards = ["any", "named", "independent", "against-interest", "monitor", "third-party", "agreed", "named or monitor", "named and not party"];

    internal static Arbitrary<CaseSpec> Any { get; } = Upto(9);

    internal Agreement Agreement => Text.Build()!;

    internal ImmutableArray<RecordedClaim> Claims => [.. Said.Select(s => s.Build(AgreementGen.InForce)), .. ClaimTexts.Claims(Agreement, [.. Lines])];

    internal Question Question => new() { At = AgreementGen.InForce.PlusDays(At), Standard = Standard.TryParse(Words, null, out var standard, out _) ? standard : Standard.Any };

    internal static Arbitrary<CaseSpec> Upto(int claims) => Arb.From(
        from text in AgreementGen.One.Where(a => a.Build() is not null)
        from said in ClaimGen.One.ArrayOf().Select(s => s.Take(claims))
        from lines in Gen.Frequency((1, Gen.Constant(Array.Empty<string>())), (2, ClaimGen.Line.ArrayOf().Select(l => l.Distinct().Take(3).ToArray())))
        from at in Gen.Choose(0, ClaimGen.LastDay + 4)
        from words in Gen.Frequency((3, Gen.Constant("any")), (3, Gen.Elements(Standards)))
        from seed in Gen.Choose(0, int.MaxValue)
        select new CaseSpec(text, [.. said], [.. lines], at, words, seed),
        Smaller);

    internal Standing Stand() => Engine.Stand(Agreement, Claims, Question);

    public override string ToString()
    {
        var text = new StringBuilder().Append(Text).Append("at ").Append(Question.At).Append(" under ").Append(Words).Append(" seed ").Append(Seed).Append('\n');
        foreach (var said in Said)
            text.Append(said).Append('\n');
        foreach (var line in Lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<CaseSpec> Smaller(CaseSpec spec)
    {
        for (var i = 0; i < spec.Said.Length; i++)
            yield return spec with { Said = spec.Said.RemoveAt(i) };
        for (var i = 0; i < spec.Lines.Length; i++)
            yield return spec with { Lines = spec.Lines.RemoveAt(i) };
        foreach (var text in spec.Text.Smaller())
        {
            if (text.Build() is not null)
                yield return spec with { Text = text };
        }
    }
}
