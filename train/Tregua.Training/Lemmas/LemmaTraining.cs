using System.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Training.Stages;

namespace Tregua.Training.Lemmas;

/// <summary>Learns lemma rules from the treebanks: for each ending the commonest, and for each word whose rule its ending does not give, its own.</summary>
internal static class LemmaTraining
{
    private const int LeastOfEnding = 2;

    /// <summary>The stage.</summary>
    public static TrainingStage Stage { get; } = new(Lemmatizer.Section, Train);

    private static IEnumerable<TrainedSection> Train(TrainingRun run)
    {
        var words = Treebanks.Train(run.Options).SelectMany(sentence => sentence.Words).Select(Inflection.Of).ToArray();
        var endings = new Dictionary<ulong, Votes>();
        var forms = new Dictionary<ulong, Votes>();
        var samples = new Dictionary<ulong, Inflection>();
        foreach (var word in words)
        {
            for (var letters = 0; letters <= Math.Min(Lemmatizer.LongestEnding, word.Lower.Length); letters++)
                Count(endings, Lemmatizer.EndingKey(word.Lower, letters, word.Upos, word.Xpos), word.Rule);
            var key = Lemmatizer.WordKey(word.Lower, word.Upos, word.Xpos);
            Count(forms, key, word.Rule);
            samples.TryAdd(key, word);
        }
        var rules = new List<LemmaRule>();
        var table = new LookupTableWriter();
        foreach (var (key, votes) in endings.Where(pair => pair.Value.Total >= LeastOfEnding).OrderBy(pair => pair.Key))
            table.Set(key, Number(rules, votes.Best));
        foreach (var (key, votes) in forms.OrderBy(pair => pair.Key))
        {
            if (votes.Best != ByEnding(endings, samples[key]))
                table.Set(key, Number(rules, votes.Best));
        }
        var lines = Encoding.UTF8.GetBytes(string.Join('\n', rules));
        var file = new ModelFileWriter();
        file.Set(Lemmatizer.Section, table.ToSection());
        file.Set(Lemmatizer.RuleSection, lines);
        Report(new Lemmatizer(ModelFile.Open(file.ToArray())), run);
        yield return new TrainedSection(Lemmatizer.Section, table.ToSection());
        yield return new TrainedSection(Lemmatizer.RuleSection, lines);
    }

    private static LemmaRule ByEnding(Dictionary<ulong, Votes> endings, Inflection word)
    {
        for (var letters = Math.Min(Lemmatizer.LongestEnding, word.Lower.Length); ; letters--)
        {
            var votes = endings[Lemmatizer.EndingKey(word.Lower, letters, word.Upos, word.Xpos)];
            if (votes.Total >= LeastOfEnding || letters == 0)
                return votes.Best;
        }
    }

    private static void Count(Dictionary<ulong, Votes> votes, ulong key, LemmaRule rule)
    {
        if (!votes.TryGetValue(key, out var found))
            votes.Add(key, found = new Votes());
        found.Add(rule);
    }

    private static uint Number(List<LemmaRule> rules, LemmaRule rule)
    {
        if (!rules.Contains(rule))
            rules.Add(rule);
        return (uint)rules.IndexOf(rule);
    }

    private static void Report(Lemmatizer lemmatizer, TrainingRun run)
    {
        var words = Treebanks.Dev(run.Options).SelectMany(sentence => sentence.Words).ToArray();
        var right = words.Count(word => lemmatizer.Lemma(word.Form, word.Form.ToLowerInvariant(), Inflection.Of(word).Upos, Inflection.Of(word).Xpos) == word.Lemma);
        run.Log.WriteLine($"  EWT dev, gold tokens and tags: lemmas {100.0 * right / words.Length:F2}");
    }

    private readonly record struct Inflection(string Lower, Upos Upos, Xpos Xpos, LemmaRule Rule)
    {
        public static Inflection Of(ConlluWord word)
        {
            var labels = new WordLabels([new WordLabel(word.Upos, word.Xpos)]);
            var lower = word.Form.ToLowerInvariant();
            return new Inflection(lower, labels.Upos[0], labels.Xpos[0], LemmaRule.Of(labels.Upos[0] == Upos.Propn ? word.Form : lower, word.Lemma));
        }
    }

    private sealed class Votes
    {
        private readonly Dictionary<LemmaRule, int> _rules = [];

        public int Total { get; private set; }

        public LemmaRule Best => _rules.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).First().Key;

        public void Add(LemmaRule rule)
        {
            Total++;
            _rules[rule] = _rules.GetValueOrDefault(rule) + 1;
        }
    }
}
