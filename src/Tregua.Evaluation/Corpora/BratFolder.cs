using System.Collections.Immutable;
using System.Globalization;
using Tregua.Evidence.Reports;

namespace Tregua.Evaluation.Corpora;

/// <summary>
/// Reads texts with brat's stand-off annotation as PolNeAR has it: <c>T</c> lines give stretches as code points of the text,
/// <c>E</c> lines tie a cue, a content and perhaps a source together. Texts lie in <c>text/</c> and annotations in <c>attributions/</c>,
/// or both in one folder; an annotation's file may carry a suffix after the text's name. A text that several people annotated counts once, with the first file by name.
/// </summary>
internal static class BratFolder
{
    /// <summary>Every annotated text of a folder, by name.</summary>
    /// <exception cref="UnreadableCorpusException">There is no annotated text, or a line cannot be read.</exception>
    public static IEnumerable<AttributedText> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnreadableCorpusException($"There is no folder {folder}.");
        var texts = Beside(folder, "text");
        var annotations = Files(Beside(folder, "attributions"), "*.ann");
        var names = Files(texts, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).ToArray();
        var any = false;
        foreach (var name in names)
        {
            if (annotations.FirstOrDefault(path => Belongs(Path.GetFileNameWithoutExtension(path), name)) is not { } annotation)
                continue;
            any = true;
            yield return Parse(name, File.ReadAllText(Path.Combine(texts, name + ".txt")), File.ReadLines(annotation));
        }
        if (!any)
            throw new UnreadableCorpusException($"{folder} holds no text with an annotation beside it.");
    }

    /// <summary>Reads one text's annotation.</summary>
    /// <exception cref="UnreadableCorpusException">A line cannot be read.</exception>
    internal static AttributedText Parse(string name, string text, IEnumerable<string> lines)
    {
        var stored = new StoredText(text);
        var marks = new Dictionary<string, ImmutableArray<Stretch>>(StringComparer.Ordinal);
        var attributions = ImmutableArray.CreateBuilder<MarkedAttribution>();
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            if (fields.Length < 2)
                continue; // a note, or the rest of a text with a line break in it
            if (line[0] == 'T')
                marks[fields[0]] = Stretches(name, stored, fields[1]);
            else if (line[0] == 'E' && Attribution(fields[1], marks) is { } attribution)
                attributions.Add(attribution);
        }
        return new AttributedText(name, text, attributions.ToImmutable());
    }

    private static string Beside(string folder, string inner) =>
        Directory.Exists(Path.Combine(folder, inner)) ? Path.Combine(folder, inner) : folder;

    private static string[] Files(string folder, string pattern)
    {
        var files = Directory.GetFiles(folder, pattern);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static bool Belongs(string annotation, string text) =>
        annotation == text || (annotation.StartsWith(text, StringComparison.Ordinal) && annotation[text.Length] == '_' && annotation.IndexOf('_', text.Length + 1) < 0);

    // "Content 12 40;55 60"
    private static ImmutableArray<Stretch> Stretches(string name, StoredText text, string field)
    {
        var space = field.IndexOf(' ', StringComparison.Ordinal);
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        foreach (var piece in field[(space + 1)..].Split(';'))
        {
            var bounds = piece.Split(' ');
            if (bounds.Length != 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end) || end > text.Length || start > end)
                throw new UnreadableCorpusException($"{name}: '{field}' gives no stretch of the text.");
            stretches.Add(new Stretch(text.ToUtf16(start), text.ToUtf16(end)));
        }
        return stretches.ToImmutable();
    }

    // "Attribution:T4 Content:T3 Cue:T2 Source:T1"; several contents are one with several stretches.
    private static MarkedAttribution? Attribution(string field, Dictionary<string, ImmutableArray<Stretch>> marks)
    {
        var (cue, source, content) = (ImmutableArray<Stretch>.Empty, ImmutableArray<Stretch>.Empty, ImmutableArray<Stretch>.Empty);
        foreach (var part in field.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !marks.TryGetValue(part[(colon + 1)..], out var stretches))
                continue;
            switch (part[..colon].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
            {
                case "Cue": cue = cue.AddRange(stretches); break;
                case "Source": source = source.AddRange(stretches); break;
                case "Content": content = content.AddRange(stretches); break;
            }
        }
        return cue.IsEmpty && content.IsEmpty ? null : new MarkedAttribution(cue, source, content);
    }
}
