using System.Globalization;
using System.Text;

namespace Tregua.Bench.Results;

/// <summary>Draws how the cost of one thing grows with their number, both axes logarithmic.</summary>
internal static class Plot
{
    private const int Width = 760;
    private const int Height = 460;
    private const int Left = 84;
    private const int Right = 170;
    private const int Top = 64;
    private const int Bottom = 66;

    /// <summary>One curve.</summary>
    /// <param name="Name">Its label.</param>
    /// <param name="Colour">Its colour.</param>
    /// <param name="Points">How many things, and the cost of one.</param>
    internal sealed record Curve(string Name, string Colour, List<(int Count, double Cost)> Points);

    /// <summary>The picture, as SVG.</summary>
    /// <param name="title">Its headline.</param>
    /// <param name="note">A line below.</param>
    /// <param name="across">What is counted from left to right.</param>
    /// <param name="up">The unit of the cost.</param>
    /// <param name="curves">The curves.</param>
    internal static string Draw(string title, string note, string across, string up, IReadOnlyList<Curve> curves)
    {
        var costs = curves.SelectMany(c => c.Points).Select(p => p.Cost).ToList();
        var events = curves.SelectMany(c => c.Points).Select(p => (double)p.Count).ToList();
        var x = new Axis(Math.Pow(10, Math.Floor(Math.Log10(events.Min()) + 0.01)), Math.Pow(10, Math.Ceiling(Math.Log10(events.Max()) - 0.01)), Left, Width - Right);
        var y = new Axis(Math.Pow(10, Math.Floor(Math.Log10(costs.Min()))), Math.Pow(10, Math.Ceiling(Math.Log10(costs.Max()))), Height - Bottom, Top);
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\">");
        svg.AppendLine(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>");
        svg.AppendLine(Text(Left, 26, title, "start", "font-size=\"16\" font-weight=\"600\""));
        svg.AppendLine(Text(Left, 46, note, "start", "fill=\"#555555\""));
        Grid(svg, x, y, across, up);
        foreach (var curve in curves)
            Line(svg, x, y, curve);
        return svg.AppendLine("</svg>").ToString();
    }

    private static void Grid(StringBuilder svg, Axis x, Axis y, string across, string up)
    {
        foreach (var tick in x.Ticks())
        {
            svg.AppendLine(Rule(x.At(tick), Top, x.At(tick), Height - Bottom));
            svg.AppendLine(Text(x.At(tick), Height - Bottom + 20, Number(tick), "middle"));
        }
        foreach (var tick in y.Ticks())
        {
            svg.AppendLine(Rule(Left, y.At(tick), Width - Right, y.At(tick)));
            svg.AppendLine(Text(Left - 8, y.At(tick) + 4, Number(tick), "end"));
        }
        svg.AppendLine(Text((Left + Width - Right) / 2.0, Height - 20, across, "middle"));
        var middle = (Top + Height - Bottom) / 2.0;
        svg.AppendLine(Text(26, middle, up, "middle", FormattableString.Invariant($"transform=\"rotate(-90 26 {middle:F0})\"")));
    }

    private static void Line(StringBuilder svg, Axis x, Axis y, Curve curve)
    {
        var points = string.Join(' ', curve.Points.Select(p => FormattableString.Invariant($"{x.At(p.Count):F1},{y.At(p.Cost):F1}")));
        svg.AppendLine(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{curve.Colour}\" stroke-width=\"2.5\"/>");
        foreach (var (events, cost) in curve.Points)
        {
            svg.AppendLine(CultureInfo.InvariantCulture, $"<circle cx=\"{x.At(events):F1}\" cy=\"{y.At(cost):F1}\" r=\"4\" fill=\"{curve.Colour}\"/>");
            svg.AppendLine(Text(x.At(events), y.At(cost) - 10, cost.ToString("F0", CultureInfo.InvariantCulture), "middle", $"fill=\"{curve.Colour}\""));
        }
        svg.AppendLine(Text(Width - Right + 10, y.At(curve.Points[^1].Cost) + 4, curve.Name, "start", $"fill=\"{curve.Colour}\" font-weight=\"600\""));
    }

    private static string Number(double value) =>
        value >= 1e6 ? FormattableString.Invariant($"{value / 1e6:0.#} million") : value >= 1000 ? FormattableString.Invariant($"{value / 1000:0.#},000") : FormattableString.Invariant($"{value:0.#}");

    private static string Rule(double x1, double y1, double x2, double y2) =>
        FormattableString.Invariant($"<line x1=\"{x1:F1}\" y1=\"{y1:F1}\" x2=\"{x2:F1}\" y2=\"{y2:F1}\" stroke=\"#dddddd\"/>");

    private static string Text(double x, double y, string text, string anchor, string more = "fill=\"#222222\"") =>
        FormattableString.Invariant($"<text x=\"{x:F1}\" y=\"{y:F1}\" text-anchor=\"{anchor}\" {more}>{text}</text>");

    private sealed record Axis(double Least, double Most, double From, double To)
    {
        internal double At(double value) => From + ((To - From) * (Math.Log10(value) - Math.Log10(Least)) / (Math.Log10(Most) - Math.Log10(Least)));

        internal IEnumerable<double> Ticks()
        {
            for (var tick = Least; tick <= Most * 1.001; tick *= 10)
                yield return tick;
        }
    }
}
