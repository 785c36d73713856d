using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Days told in one breath, which their clause points at together: "on Monday, Tuesday night and Wednesday".</summary>
internal sealed class DaySeries
{
    private readonly FrozenSet<string> _weekdays;
    private readonly FrozenSet<string> _dayParts;
    private readonly FrozenSet<string> _joints;

    /// <summary>Reads a language.</summary>
    public DaySeries(Vocabulary vocabulary)
    {
        _weekdays = vocabulary.TableOrNone("weekdays").Keys.ToFrozenSet(StringComparer.Ordinal);
        _dayParts = vocabulary.TableOrNone("day-parts").Keys.ToFrozenSet(StringComparer.Ordinal);
        _joints = vocabulary.SetOrNone("day-joints");
    }

    /// <summary>The first token of the series that holds a date, and the token after its last.</summary>
    public (int First, int End) Around(ImmutableArray<Token> tokens, int first, int end)
    {
        while (Before(tokens, first) is > 0 and var before)
            first = before;
        end = AfterDayPart(tokens, end);
        while (end + 1 < tokens.Length && _joints.Contains(tokens[end].Lower) && _weekdays.Contains(tokens[end + 1].Lower))
            end = AfterDayPart(tokens, end + 2);
        return (first, end);
    }

    /// <summary>The token after a part of the day: "Tuesday night's vote" is Tuesday's.</summary>
    public int AfterDayPart(ImmutableArray<Token> tokens, int end) =>
        end < tokens.Length && _dayParts.Contains(tokens[end].Lower) ? end + 1 : end;

    private int Before(ImmutableArray<Token> tokens, int first)
    {
        if (first < 2 || !_joints.Contains(tokens[first - 1].Lower))
            return -1;
        var day = _dayParts.Contains(tokens[first - 2].Lower) ? first - 3 : first - 2;
        return day >= 0 && _weekdays.Contains(tokens[day].Lower) ? day : -1;
    }
}
