using System.Collections.Immutable;
using System.Globalization;
using Tregua.Evaluation.Scores;
using Tregua.Evidence.Claims;

namespace Tregua.Evaluation.Claims;

/// <summary>Counts what agrees.</summary>
internal sealed class ClaimTally
{
    private readonly int[] _right = new int[ClaimField.All.Length];
    private readonly int[] _given = new int[ClaimField.All.Length];
    private readonly List<Miss> _misses = [];
    private readonly List<(double Confidence, bool Right)> _sure = [];
    private int _expected;
    private int _found;
    private int _whole;
    private int _beyond;

    /// <summary>An expected claim that the reader does not have.</summary>
    public void Missed(string place, ExpectedClaim expected, string context)
    {
        _expected++;
        _misses.Add(new Miss(place, "fact", expected.Words, null, context));
    }

    /// <summary>An expected claim and its partner.</summary>
    public void Paired(string place, ExpectedClaim expected, Claim claim, string context)
    {
        _expected++;
        _found++;
        var whole = true;
        foreach (var (field, value) in expected.Fields)
        {
            var index = ClaimField.All.IndexOf(field);
            var got = field.Of(claim);
            var agrees = FieldText.Agree(value, got);
            _given[index]++;
            _right[index] += agrees ? 1 : 0;
            whole &= agrees;
            if (!agrees)
                _misses.Add(new Miss(place, field.Path, value, got, $"[{expected.Words}] {context}"));
        }
        _whole += whole ? 1 : 0;
        _sure.Add((claim.Confidence, whole));
    }

    /// <summary>A claim that pairs with none expected: listed, but no error, since lists of expected claims need not be complete.</summary>
    public void Beyond(string place, Claim claim, string context)
    {
        _beyond++;
        _misses.Add(new Miss(place, "beyond", null, claim.Text, context));
    }

    /// <summary>The figures.</summary>
    public Scorecard Card(string corpus, string size) => new()
    {
        Task = "claims",
        Corpus = corpus,
        Size = size,
        Measures = Measures(),
        Misses = [.. _misses],
        Notes = [string.Create(CultureInfo.InvariantCulture, $"The reader gives {_beyond} claims beyond the expected ones; they count as no error, since a list of expected claims need not be complete.")],
        Reliability = Reliability.Of(_sure),
    };

    private ImmutableArray<Measure> Measures()
    {
        var measures = ImmutableArray.CreateBuilder<Measure>();
        measures.Add(Share("facts found", "of expected", _found, _expected));
        measures.Add(Share("all fields right", "of expected", _whole, _expected));
        measures.Add(Share("all fields right", "of found", _whole, _found));
        measures.Add(Share("every field", "of found", _right.Sum(), _given.Sum()));
        for (var index = 0; index < _given.Length; index++)
        {
            if (_given[index] > 0)
                measures.Add(Share(ClaimField.All[index].Path, "of found", _right[index], _given[index]));
        }
        return measures.ToImmutable();
    }

    // An accuracy: as many predicted as expected.
    private static Measure Share(string field, string of, int right, int all) => new(field, of, right, all, all);
}
