using System.Text;
using Tregua.Agreements.Model;
using Tregua.Agreements.Parsing;

namespace Tregua.Standings.Tests.Outcomes;

/// <summary>Small agreements of a few days and a few acts, put together at random from what the language offers.</summary>
internal sealed class SmallAgreements
{
    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly List<string> _conditions = ["2040-03-03 reached", "2040-03-05 reached", "one started", "one ended", "two started", "two ended"];

    private SmallAgreements(int seed) => _random = new Random(seed);

    /// <summary>The same text for the same seed.</summary>
    internal static string Text(int seed) => new SmallAgreements(seed).Write();

    internal static Agreement Bound(string text)
    {
        var parse = PactFile.Parse(text, "small.pact");
        parse.Diagnostics.Where(d => d.Severity == Tregua.Agreements.Diagnostics.Severity.Error).Select(d => $"{d}").ShouldBeEmpty(text);
        return parse.Agreement.ShouldNotBeNull(text);
    }

    private string Write()
    {
        Line("agreement \"Small\"", "    zone Etc/UTC", "    in force 2040-03-01", "party North", "party South", "persons captive");
        First();
        Outside();
        Second();
        for (var i = 1; i <= 3; i++)
            Line($"outcome \"result {i}\" when {Condition(2)}");
        return _text.ToString();
    }

    private void First()
    {
        Line($"phase one \"One\" lasts {Days(1, 3)}");
        switch (_random.Next(5))
        {
            case 0:
                Line($"    renews for {Days(1, 2)}{(Coin() ? $" up to {_random.Next(1, 3)} times" : "")} unless a party objects{(Coin() ? " at least 1 day before the end" : "")}");
                _conditions.Add("one renewed");
                break;
            case 1:
                Line($"    extends by 1 day for each 5 captives released by South beyond 10 up to {Days(1, 2)}");
                break;
            case 2:
                Terms();
                Line("    continues while talks \"peace\" go on");
                if (Coin())
                    Line($"        reading \"as read\" held by North means {(Coin() ? "continues until agreed" : "ends")}");
                break;
            case 3:
                Terms();
                break;
            default:
                break;
        }
        if (Coin())
            Give();
    }

    private void Terms()
    {
        Line($"    terms: North and South must agree \"peace\" by day {_random.Next(1, 3)}");
        _conditions.Add("agreed \"peace\"");
        _conditions.Add("not agreed \"peace\"");
    }

    private void Give()
    {
        Line($"    give: South must release 2 captives {(Coin() ? $"by day {_random.Next(1, 3)}" : "by end of one")}");
        _conditions.AddRange(["give kept", "give overdue", $"{Days(1, 2)} after give reached"]);
        if (!Coin())
            return;
        Line($"        otherwise answer: North {(Coin() ? "may \"answer in kind\"" : $"must \"call the council\" within {Days(1, 2)} of that")}");
        if (_text.ToString().Contains("answer in kind", StringComparison.Ordinal))
            _conditions.AddRange(["answer used", $"{Days(1, 2)} after answer reached"]);
        else
            _conditions.AddRange(["answer kept", "answer overdue"]);
    }

    private void Outside()
    {
        switch (_random.Next(5))
        {
            case 0:
                Line($"leave: North may terminate the agreement{(Coin() ? $" with {Days(1, 2)} notice" : "")}");
                _conditions.Add("agreement terminated");
                break;
            case 1:
                Line($"calm: North must not attack South{(Coin() ? " until 2040-03-03" : "")}");
                _conditions.Add("calm violated");
                break;
            case 2:
                Line($"open: when {Condition(1)}, North must open \"Mill Bridge\" within {Days(1, 2)} of that");
                _conditions.AddRange(["open kept", "open overdue"]);
                break;
            case 3:
                Line($"call: while {Condition(1)}, North may \"call a meeting\"");
                _conditions.Add("call used");
                break;
            default:
                break;
        }
    }

    private void Second()
    {
        _conditions.RemoveAll(c => c.StartsWith("two", StringComparison.Ordinal));
        Line($"phase two \"Two\"{(Coin() ? $" lasts {Days(1, 2)}" : "")}", $"    starts when {Condition(2)}");
        _conditions.AddRange(["two started", "two ended", $"{Days(1, 3)} after start of two reached"]);
    }

    private string Condition(int depth)
    {
        var one = _conditions[_random.Next(_conditions.Count)];
        return depth == 0 || _random.Next(3) == 0 ? one : $"{(_random.Next(4) == 0 ? $"not ({one})" : one)} {(_random.Next(3) == 0 ? "or" : "and")} {Nested(depth - 1)}";
    }

    private string Nested(int depth) => $"({Condition(depth)})";

    private string Days(int least, int most) => _random.Next(least, most + 1) is var days && days == 1 ? "1 day" : $"{days} days";

    private bool Coin() => _random.Next(2) == 0;

    private void Line(params string[] lines)
    {
        foreach (var line in lines)
            _text.Append(line).Append('\n');
    }
}
