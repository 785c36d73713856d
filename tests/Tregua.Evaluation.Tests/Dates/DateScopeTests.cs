using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Dates;

namespace Tregua.Evaluation.Tests.Dates;

public sealed class DateScopeTests
{
    [Theory]
    [InlineData("date", "next monday")]
    [InlineData("date", "mon 13th")]
    [InlineData("date", "21/04/2031")]
    [InlineData("date", "1/1/2031")]
    [InlineData("date", "easter monday")]
    [InlineData("date", "2 years, 1 month and 21 days ago")]
    [InlineData("date", "the day after tomorrow")]
    [InlineData("daterange", "early april")]
    [InlineData("daterange", "the last week of july")]
    [InlineData("daterange", "november 19-20")]
    [InlineData("daterange", "4 to 22 of this month")]
    [InlineData("daterange", "q3 2031")]
    [InlineData("daterange", "for 3 days starting tomorrow")]
    [InlineData("daterange", "the summer of 2031")]
    [InlineData("daterange", "later this week")]
    [InlineData("datetime", "8:30 pm on sunday")]
    public void What_reports_say_of_days_is_scored(string type, string text) =>
        DateScope.Outside(Case(type, text)).ShouldBeNull();

    [Theory]
    [InlineData("datetime", "in five minutes", "moments counted")]
    [InlineData("datetime", "sunday at 5", "hours that are told without minutes")]
    [InlineData("time", "8:30 pm", "zones and hours without a day")]
    [InlineData("daterange", "ramadan", "feasts by the moon")]
    [InlineData("date", "the next day", "what counts from a day mentioned before")]
    [InlineData("date", "4/22", "a month, day or year as a bare number")]
    [InlineData("date", "3/7/2031", "dates in numbers whose day and month")]
    [InlineData("date", "mar3", "marks or digits set against a month")]
    [InlineData("daterange", "week 31", "numbered weeks")]
    [InlineData("date", "twenty second of june", "years and days of the month spoken in words")]
    [InlineData("date", "second sunday", "weekdays counted off")]
    [InlineData("duration", "several weeks", "vague numbers")]
    [InlineData("daterange", "my week", "the current day, week or year")]
    [InlineData("date", "more than 2 weeks before today", "queries")]
    [InlineData("date", "tmrw", "abbreviations")]
    [InlineData("duration", "another business day", "business days")]
    public void What_reports_do_not_say_so_is_left_out_with_its_reason(string type, string text, string reason) =>
        DateScope.Outside(Case(type, text)).ShouldNotBeNull().ShouldStartWith(reason);

    private static DateSpec Case(string type, string text) =>
        new("GateModel", 1, $"It is {text}.", null, "", [new DateSpecResult(6, text, type, [new DateSpecValue("", null, null, null)])]);
}
