using System.Collections.Immutable;
using System.Globalization;

namespace Tregua.Evaluation.Corpora;

/// <summary>Reads treebanks in the CoNLL-U layout of Universal Dependencies.</summary>
/// <remarks>Empty nodes (8.1) are passed over. A written word of several syntactic words (1-2) gives its parts, joined without space, when their forms make up the word.</remarks>
internal static class ConlluFile
{
    private const int Columns = 10;

    /// <summary>The sentences of a file.</summary>
    /// <exception cref="UnreadableCorpusException">The file is not there, or a line is not of the layout.</exception>
    public static ImmutableArray<ConlluSentence> Read(string path)
    {
        if (!File.Exists(path))
            throw new UnreadableCorpusException($"{path}: there is no such file.");
        return Parse(File.ReadLines(path), path);
    }

    /// <summary>The sentences of the files of a folder whose names match a pattern, in the order of their names.</summary>
    /// <exception cref="UnreadableCorpusException">The folder is not there or holds none, or a line is not of the layout.</exception>
    public static ImmutableArray<ConlluSentence> ReadFolder(string folder, string pattern)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, pattern) : [];
        if (files.Length == 0)
            throw new UnreadableCorpusException($"{folder}: there is no {pattern} in this folder.");
        return [.. files.Order(StringComparer.Ordinal).SelectMany(file => Read(file))];
    }

    /// <summary>The sentences of lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="UnreadableCorpusException">A line is not of the layout.</exception>
    public static ImmutableArray<ConlluSentence> Parse(IEnumerable<string> lines, string name)
    {
        var sentences = ImmutableArray.CreateBuilder<ConlluSentence>();
        var draft = new Draft();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0)
                draft.Close(sentences);
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal))
                draft.Id = line["# sent_id = ".Length..];
            else if (line[0] != '#')
                draft.Add(line.Split('\t'), number, name);
        }
        draft.Close(sentences);
        return sentences.ToImmutable();
    }

    private sealed class Draft
    {
        private readonly List<ConlluWord> _words = [];
        private int _line;
        private int _joinedUntil;
        private bool _joinedTouchesNext;

        public string Id { get; set; } = "";

        public void Add(string[] columns, int line, string name)
        {
            if (columns.Length != Columns)
                throw new UnreadableCorpusException($"{name}({line}): {Columns} columns are expected, {columns.Length} are there.");
            if (columns[0].Contains('.', StringComparison.Ordinal))
                return;
            var touches = columns[9].Split('|').Contains("SpaceAfter=No");
            var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                _joinedUntil = Number(columns[0][(dash + 1)..], line, name);
                _joinedTouchesNext = touches;
                return;
            }
            if (_words.Count == 0)
                _line = line;
            var id = Number(columns[0], line, name);
            _words.Add(new ConlluWord
            {
                Form = columns[1],
                Lemma = columns[2],
                Upos = columns[3],
                Xpos = columns[4],
                Head = Number(columns[6], line, name),
                Relation = columns[7],
                TouchesNext = id < _joinedUntil || (id == _joinedUntil ? _joinedTouchesNext : touches),
            });
        }

        public void Close(ImmutableArray<ConlluSentence>.Builder sentences)
        {
            if (_words.Count > 0)
                sentences.Add(new ConlluSentence(Id, _line, [.. _words]));
            _words.Clear();
            _joinedUntil = 0;
        }

        private static int Number(string text, int line, string name) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new UnreadableCorpusException($"{name}({line}): '{text}' is no number of a word.");
    }
}
