using System.Collections.Frozen;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;
using Tregua.Reading.Dates.Values;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Everything a language says of dates, read from its vocabulary once.</summary>
internal sealed class DateGrammar
{
    /// <summary>Reads a language.</summary>
    /// <exception cref="FormatException">A rule or a value is not of the format in docs/vocabulary.md.</exception>
    public DateGrammar(Vocabulary vocabulary)
    {
        Tokenizer = vocabulary.Tokenizer;
        Numbers = new NumberReader(vocabulary);
        Plurals = new PluralNouns(vocabulary);
        var rules = new RuleReader(vocabulary);
        Words = new TimeWords(vocabulary, rules.Literals, Numbers);
        Days = rules.Root("date");
        Points = rules.Root("point");
        Times = rules.Root("time");
        Spans = vocabulary.TableOrNone("counted-spans");
        Clock = new ClockTimes(vocabulary);
        Prepositions = new Prepositions(vocabulary);
        Directions = new Directions(vocabulary, Plurals);
        Counted = new CountedBefore(vocabulary);
        MonthsAsNames = vocabulary.SetOrNone("months-as-names");
        AfterUnits = vocabulary.SetOrNone("after-units");
        CountedFrom = vocabulary.SetOrNone("counted-from");
        AfterMonthDay = vocabulary.SetOrNone("after-a-month-day");
    }

    /// <summary>Splits titles of phases.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>Numbers in digits and words.</summary>
    public NumberReader Numbers { get; }

    /// <summary>Nouns in the plural.</summary>
    public PluralNouns Plurals { get; }

    /// <summary>What words say of time.</summary>
    public TimeWords Words { get; }

    /// <summary>The rules of days and other stretches of the calendar.</summary>
    public RuleNode Days { get; }

    /// <summary>The rules of days with their hours and parts: what prepositions take.</summary>
    public RuleNode Points { get; }

    /// <summary>The rules of everything that is a time.</summary>
    public RuleNode Times { get; }

    /// <summary>Nouns whose days are counted; those of a phase have the value <c>phase</c>.</summary>
    public FrozenDictionary<string, string> Spans { get; }

    /// <summary>Hours of the day.</summary>
    public ClockTimes Clock { get; }

    /// <summary>Prepositions of time.</summary>
    public Prepositions Prepositions { get; }

    /// <summary>Which way verbs point.</summary>
    public Directions Directions { get; }

    /// <summary>What before "a day" says that it repeats.</summary>
    public CountedBefore Counted { get; }

    /// <summary>Months that are given names too: "April Lind".</summary>
    public FrozenSet<string> MonthsAsNames { get; }

    /// <summary>Words after which "the weeks" are told: "the weeks before the vote".</summary>
    public FrozenSet<string> AfterUnits { get; }

    /// <summary>Words after a limit that say what it counts from: "within 60 days of the signing".</summary>
    public FrozenSet<string> CountedFrom { get; }

    /// <summary>Words that may follow "the 19th" when it is a day of the month.</summary>
    public FrozenSet<string> AfterMonthDay { get; }
}
