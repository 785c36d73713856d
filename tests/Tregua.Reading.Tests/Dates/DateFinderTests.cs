using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates;
using Tregua.Reading.Languages;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Tests.Support;

namespace Tregua.Reading.Tests.Dates;

public sealed class DateFinderTests
{
    private static readonly Lexicon Phases = Lexicon.Empty with
    {
        Phases = [new PhaseEntry("first", "First phase", new LocalDate(2025, 1, 19), 42), new PhaseEntry("second", "Second phase", new LocalDate(2025, 3, 2), 42)],
    };

    [Theory]
    [InlineData("weekdays.txt")]
    [InlineData("calendar.txt")]
    [InlineData("relative.txt")]
    [InlineData("hours.txt")]
    [InlineData("lengths.txt")]
    [InlineData("phases.txt")]
    public void Times_are_found_and_resolved_as_written_beside_each_sentence(string file) =>
        ExpectedFile.Holds(file, Lines);

    [Fact]
    public void TimeML_tags_the_words_without_their_preposition_and_gives_them_a_value() =>
        ExpectedFile.Holds("timeml.txt", Tags);

    [Fact]
    public void Without_a_day_to_count_from_nothing_relative_has_a_value()
    {
        var found = Find("They met on Tuesday, yesterday, last week, on 4 March, in April, two weeks ago and by Friday.", new DateContext());

        found.Length.ShouldBe(7);
        found.ShouldAllBe(time => time.Value == null);
    }

    [Fact]
    public void A_length_of_months_has_no_number_of_days()
    {
        Find("The ban stood for two months.", new DateContext()).Single().Days.ShouldBeNull();
    }

    [Fact]
    public void The_day_mentioned_last_carries_over_from_the_sentence_before()
    {
        var context = new DateContext { Anchor = new LocalDate(2025, 3, 12), LastMentioned = new LocalDate(2025, 2, 3) };

        Find("The next day the guns fell silent.", context).Single().Value.ShouldBe(TimeRange.Day(new LocalDate(2025, 2, 4)));
    }

    [Fact]
    public void An_anchor_beyond_any_calendar_counts_as_none()
    {
        Find("They met yesterday.", new DateContext { Anchor = new LocalDate(9999, 12, 31) }).Single().Value.ShouldBeNull();
    }

    private static ImmutableArray<TimeExpression> Find(string text, DateContext context) =>
        Language.English.Dates.Find(Texts.Sentences(text).Single(), context);

    private static IEnumerable<string> Lines(string text, string setting)
    {
        var isPhased = setting.Contains(' ', StringComparison.Ordinal);
        var anchor = setting.Length == 0 ? (LocalDate?)null : LocalDatePattern.Iso.Parse(setting[..10]).Value;
        LocalDate? last = null;
        foreach (var sentence in Texts.Sentences(text))
        {
            var context = new DateContext { Anchor = anchor, Lexicon = isPhased ? Phases : Lexicon.Empty, LastMentioned = last };
            foreach (var time in Language.English.Dates.Find(sentence, context))
            {
                var value = time.Value is { } range ? range.ToString() : "no value";
                yield return $"{text[time.Start..time.End]}: {time.Relation}, {value}, {time.Timex}{(time.Days is { } days ? $", {days:0.##} days" : "")}";
                last = time.Value is { FirstDay: { } day, LastDay: { } end } && day == end ? day : last;
            }
        }
    }

    private static IEnumerable<string> Tags(string text, string setting)
    {
        var context = new DateContext { Anchor = LocalDatePattern.Iso.Parse(setting[..10]).Value };
        foreach (var sentence in Texts.Sentences(text))
        {
            var times = Language.English.Dates.Find(sentence, context);
            context = context.After(times);
            foreach (var tag in times.SelectMany(time => time.Timexes))
                yield return $"{text[tag.Start..tag.End]}: {tag.Type}, {tag.Value}";
        }
    }
}
