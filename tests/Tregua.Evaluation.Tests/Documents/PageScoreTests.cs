using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Tregua.Evaluation.Documents;

namespace Tregua.Evaluation.Tests.Documents;

public sealed class PageScoreTests
{
    /// <summary>Set to renew the committed figures; read the difference before committing it.</summary>
    private const string Renewal = "TREGUA_RENEW";

    [Fact]
    public void Articles_of_every_layout_are_found_as_far_as_the_committed_figures_say()
    {
        var card = PageScorer.Score(Folder("Pages"));
        var lines = new StringBuilder();
        foreach (var measure in card.Measures)
            lines.Append(CultureInfo.InvariantCulture, $"{measure.Field} {measure.Match}: precision {100 * measure.Precision:0.0}, recall {100 * measure.Recall:0.0}, F1 {100 * measure.F1:0.0} ({measure.Correct} of {measure.Predicted} found and {measure.Expected} expected)\n");
        var committed = Folder("pages-scores.txt");
        if (Environment.GetEnvironmentVariable(Renewal) is not null)
            File.WriteAllText(committed, lines.ToString());
        File.ReadAllText(committed).ReplaceLineEndings("\n").ShouldBe(lines.ToString(), $"Renew with {Renewal}=1 and read the difference.");
    }

    // The folder of the sources, not of the build.
    private static string Folder(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Data", name);
}
