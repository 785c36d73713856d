using System.Collections.Immutable;
using Tregua.Evaluation.Attributions;
using Tregua.Evaluation.Claims;
using Tregua.Evaluation.Dates;
using Tregua.Evaluation.Documents;
using Tregua.Evaluation.Events;
using Tregua.Evaluation.Quantities;
using Tregua.Evaluation.Scores;
using Tregua.Evaluation.Treebanks;

namespace Tregua.Cli.Commands;

/// <summary>The scorers that <c>tregua eval</c> offers.</summary>
internal static class EvalTasks
{
    /// <summary>All, in the order of the reader's stages.</summary>
    public static ImmutableArray<EvalTask> All { get; } =
    [
        new("documents", "DIR", "a folder of pages, each NAME.html with NAME.txt (its article's text) and NAME.json (what it says of itself) beside it.", "Articles found in web pages.", PageScorer.Score),
        new("claims", "DIR", "a folder of texts, each beside the claims expected in it: NAME.txt and NAME.json.", "The whole reader against texts with expected claims.", ClaimScorer.Score),
        new("plover", "FILE", "a file of PLOVER's gold standard records (JSON).", "The PLOVER types of events, sentence by sentence.", PloverScorer.Score),
        new("factuality", "FILE", "rated predicates, one JSON object a line, as the UW event factuality data has them.", "Modality and polarity against how far people hold events for facts.", FactualityScorer.Score),
        new("attribution", "DIR", "a folder of texts (text/NAME.txt) with brat's annotation (attributions/NAME*.ann), as PolNeAR has them.", "Who says what: cues, sources and contents.", AttributionEvaluation.Score),
        new("conllu", "FILE", "a treebank in the CoNLL-U layout of Universal Dependencies.", "Tokens, parts of speech, lemmas and dependencies, word by word.", TreebankScorer.Score),
        new("dates", "DIR", "a folder of TimeML files (.tml), as TimeBank and AQUAINT have them for TempEval-3.", "Dates, times, durations and repetitions, as TempEval-3 scores them.", TimexScores.Score),
        new("dates-spec", "PATH", "a file of the Recognizers date specifications, or a folder of them.", "Hold the stage of dates against date specifications.", DateSpecScores.Score),
        new("numbers", "PATH", "a file of the Recognizers number specifications, or a folder of them.", "Hold the quantities stage against number specifications.", NumberScorer.Score),
    ];
}

/// <summary>A scorer.</summary>
/// <param name="Name">Its subcommand.</param>
/// <param name="Path">What it takes, for the usage line: <c>DIR</c> or <c>FILE</c>.</param>
/// <param name="Layout">What has to lie there, a phrase that ends with a full stop.</param>
/// <param name="Description">What it does, a sentence.</param>
/// <param name="Score">Runs it on a path.</param>
internal sealed record EvalTask(string Name, string Path, string Layout, string Description, Func<string, Scorecard> Score);
