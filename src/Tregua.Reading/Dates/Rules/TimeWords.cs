using System.Globalization;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Rules;

/// <summary>What the words of one language say of time, each looked up once.</summary>
internal sealed class TimeWords
{
    private readonly WordMap<TimeWord> _words;
    private readonly TimeShapes _shapes;

    /// <summary>Reads the vocabulary.</summary>
    /// <param name="vocabulary">The language.</param>
    /// <param name="literals">The words that rules name.</param>
    /// <param name="numbers">Its numbers.</param>
    public TimeWords(Vocabulary vocabulary, IReadOnlyDictionary<string, int> literals, NumberReader numbers)
    {
        var words = new Dictionary<string, TimeWord>(StringComparer.Ordinal);
        void Set(string word, Func<TimeWord, TimeWord> add) => words[word] = add(words.GetValueOrDefault(word) ?? new TimeWord());
        foreach (var (word, literal) in literals)
            Set(word, known => known with { Literal = literal });
        foreach (var (word, value) in vocabulary.TableOrNone("weekdays"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Weekday, Weekday = Number(value) });
        foreach (var (word, value) in vocabulary.TableOrNone("short-weekdays"))
            Set(word, known => known with { Classes = known.Classes | WordClass.ShortWeekday, Weekday = Number(value), WithoutCapital = ~WordClass.ShortWeekday });
        foreach (var (word, value) in vocabulary.TableOrNone("quarters"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Quarter, Place = Number(value) });
        foreach (var (word, value) in vocabulary.TableOrNone("repeated-weekdays"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Weekdays, Weekday = Number(value) });
        foreach (var (word, value) in vocabulary.TableOrNone("months"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Month, Month = Number(value) });
        foreach (var (word, value) in vocabulary.TableOrNone("units"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Unit, Unit = Unit(value) });
        foreach (var (word, value) in vocabulary.TableOrNone("several-units"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Units, Unit = Unit(value) });
        foreach (var (word, value) in vocabulary.TableOrNone("day-parts"))
            Set(word, known => known with { Classes = known.Classes | WordClass.DayPart, DayPart = value });
        foreach (var (word, value) in vocabulary.TableOrNone("repeated-day-parts"))
            Set(word, known => known with { Classes = known.Classes | WordClass.DayParts, DayPart = value });
        foreach (var (word, value) in vocabulary.TableOrNone("seasons"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Season, Season = value });
        foreach (var (word, value) in vocabulary.TableOrNone("decades"))
            Set(word, known => known with { Classes = known.Classes | WordClass.Decade, Year = Number(value) });
        foreach (var word in vocabulary.TableOrNone("ordinals").Keys)
        {
            if (numbers.OrdinalValue(word) is { } place)
                Set(word, known => known with { Classes = known.Classes | WordClass.Ordinal | (place <= 31 ? WordClass.Day : 0), Place = place, Day = place });
        }
        foreach (var section in (string[])["cardinals", "multipliers", "articles-for-one"])
        {
            foreach (var word in vocabulary.ListOrNone(section))
                Set(word, known => known with { Classes = known.Classes | WordClass.Number });
        }
        Starts("vague-quantities", WordClass.Some);
        Starts("length-hedges", WordClass.Hedge);
        Starts("parts", WordClass.Part);
        Starts("feasts", WordClass.Feast);
        Starts("clock-words", WordClass.Clock);
        Starts("time-prepositions", WordClass.Preposition);
        foreach (var word in vocabulary.ListOrNone("capitalised-dates"))
            Set(word, known => known with { WithoutCapital = ~(WordClass.Weekday | WordClass.Month | WordClass.Season) });
        _words = new WordMap<TimeWord>(words.Select(pair => KeyValuePair.Create(pair.Key, pair.Value with { Small = pair.Value with { Classes = pair.Value.Classes & pair.Value.WithoutCapital } })));
        _shapes = new TimeShapes(vocabulary, this, numbers);

        void Starts(string section, WordClass first)
        {
            foreach (var phrase in vocabulary.ListOrNone(section))
                Set(vocabulary.Tokenizer.Split(phrase)[0].Lower, known => known with { Classes = known.Classes | first });
        }
    }

    /// <summary>What a token says of time; null when nothing.</summary>
    public TimeWord? Of(Token token)
    {
        if (_words.TryGetValue(token, out var word))
            return token.IsCapitalised ? word : word.Small;
        return (token.Word.Shape & (WordShape.StartsInDigit | WordShape.HasHyphen)) != 0 ? _shapes.Of(token) : null;
    }

    /// <summary>A word of the vocabulary by itself; null when it says nothing.</summary>
    public TimeWord? Of(string lower) => _words.TryGetValue(lower, out var word) ? word : null;

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static CountedUnit Unit(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var count = space < 0 ? 1 : Number(value[..space]);
        return Enum.TryParse<TimeUnit>(value[(space + 1)..], ignoreCase: true, out var unit)
            ? new CountedUnit(unit, count)
            : throw new FormatException($"The vocabulary names the unit '{value}'; second, minute, hour, day, weekend, week, month, quarter, year, decade and century are known.");
    }
}
