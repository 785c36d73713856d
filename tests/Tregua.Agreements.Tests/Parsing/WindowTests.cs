using Tregua.Agreements.Model;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

public class WindowTests
{
    [Fact]
    public void A_duty_from_a_day_on_is_a_continuing_one_as_ever()
    {
        var clause = Samples.Clause("North must allow \"fishing\" from day 7");
        clause.Deadline.ShouldBe(new FromDay(7, "first"));
        clause.Window.ShouldBe(new Window(new PointOnDay(7, "first"), null));
    }

    [Fact]
    public void A_duty_until_a_day_goes_on_over_its_window()
    {
        var clause = Samples.Clause("North must allow \"fishing\" until 2 months after done");
        clause.Deadline.ShouldBe(new Continuing());
        clause.Window.ShouldBe(new Window(null, new PointAfter(new Span(2, SpanUnit.Months), new PerformanceOf("done"))));
    }

    [Fact]
    public void A_duty_of_every_day_starts_with_its_window()
    {
        var clause = Samples.Clause("North must let in 3 trucks every day from day 8 until day 20");
        clause.Deadline.ShouldBe(new Every(1, 8));
        clause.Window.ShouldBe(new Window(new PointOnDay(8, "first"), new PointOnDay(20, "first")));
    }

    [Fact]
    public void A_prohibition_has_a_window_and_no_deadline()
    {
        var clause = Samples.Clause("North must not attack South in Saltmarsh until end of first");
        clause.Deadline.ShouldBeNull();
        clause.Window.ShouldBe(new Window(null, new PointAt(new EndOf("first"))));
    }

    [Fact]
    public void What_follows_from_is_a_place_when_it_is_a_name()
    {
        var clause = Samples.Clause("North must withdraw from Saltmarsh by day 7");
        clause.Act.Place.ShouldBe("Saltmarsh");
        clause.Window.ShouldBeNull();
    }

    [Fact]
    public void Weeks_are_days() =>
        Samples.Clause("North must let in 3 trucks every 2 weeks").Deadline.ShouldBe(new Every(14));
}
