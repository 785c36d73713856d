using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Training.Stages;

namespace Tregua.Training.Clusters;

/// <summary>The running text of the training corpora as word numbers.</summary>
internal sealed class PlainText
{
    /// <summary>The number of the edge of a sentence.</summary>
    public const int Edge = 0;

    /// <summary>The number of every word that is too rare to be placed.</summary>
    public const int Rare = 1;

    private PlainText(int[] words, ulong[] keys)
    {
        Words = words;
        Keys = keys;
    }

    /// <summary>The text: word numbers in the order of frequency, sentences parted by <see cref="Edge"/>.</summary>
    public int[] Words { get; }

    /// <summary>The cluster key of each word number; 0 for the edge and the rare word.</summary>
    public ulong[] Keys { get; }

    /// <summary>Reads the train portions of PolNeAR, EWT and GUM.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="least">How often a word must stand in them to have a number of its own.</param>
    public static PlainText Read(TrainingOptions options, int least)
    {
        var keys = new List<ulong>();
        foreach (var file in Directory.GetFiles(Path.Combine(options.PolNeAr, "train", "text")).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
                Add(keys, Tokenizer.Tokenize(line).Select(token => token.Text));
        }
        foreach (var sentence in Treebanks.Train(options))
            Add(keys, sentence.Words.Select(word => word.Form));
        var kept = keys.Where(key => key != 0).CountBy(key => key).Where(pair => pair.Value >= least)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).ToArray();
        var numbers = kept.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => pair.i + 2);
        return new PlainText([.. keys.Select(key => key == 0 ? Edge : numbers.GetValueOrDefault(key, Rare))], [0, 0, .. kept]);
    }

    private static void Add(List<ulong> keys, IEnumerable<string> words)
    {
        keys.AddRange(words.Select(WordFacts.KeyOf));
        keys.Add(0);
    }
}
