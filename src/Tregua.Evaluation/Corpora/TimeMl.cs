using System.Collections.Immutable;
using System.Text;
using System.Xml;
using NodaTime;
using NodaTime.Text;

namespace Tregua.Evaluation.Corpora;

/// <summary>A document of a TimeML corpus.</summary>
/// <param name="Name">Its file's name without ending.</param>
/// <param name="Text">The text of its TEXT element, without tags.</param>
/// <param name="Created">The day of the document creation time; null when it gives none.</param>
/// <param name="Times">The time expressions in the text, in order.</param>
public sealed record TimeMlDocument(string Name, string Text, LocalDate? Created, ImmutableArray<Timex3> Times);

/// <summary>A time expression as tagged in a corpus.</summary>
/// <param name="Start">UTF-16 index of its first character in the text.</param>
/// <param name="End">UTF-16 index after its last.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">Its value.</param>
public sealed record Timex3(int Start, int End, string Type, string Value);

/// <summary>Reads corpora of TimeML files (<c>.tml</c>), such as TimeBank and AQUAINT in TempEval-3's layout.</summary>
public static class TimeMl
{
    /// <summary>Every document of a folder and the folders in it, by name.</summary>
    /// <exception cref="UnreadableCorpusException">The folder is not there, has no <c>.tml</c> file, or one is no XML.</exception>
    public static ImmutableArray<TimeMlDocument> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UnreadableCorpusException($"There is no folder '{folder}'.");
        var files = Directory.GetFiles(folder, "*.tml", SearchOption.AllDirectories);
        if (files.Length == 0)
            throw new UnreadableCorpusException($"The folder '{folder}' has no file that ends in .tml.");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];
    }

    /// <summary>One document. A TIMEX3 of the document's creation or publication is its day and no time expression; a TIMEX3 without text is none either.</summary>
    /// <exception cref="UnreadableCorpusException">It is no XML.</exception>
    public static TimeMlDocument Parse(string name, string xml)
    {
        var reading = new Reading();
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            reading.All(reader);
        }
        catch (XmlException failure)
        {
            throw new UnreadableCorpusException($"{name} is no XML: {failure.Message}", failure);
        }
        return new TimeMlDocument(name, reading.Text.ToString(), reading.Created, [.. reading.Times.OrderBy(time => time.Start)]);
    }

    private sealed class Reading
    {
        private readonly Stack<(int Start, string Type, string Value, bool IsOfDocument)> _open = new();
        private int _depth; // of TEXT elements

        public StringBuilder Text { get; } = new();

        public List<Timex3> Times { get; } = [];

        public LocalDate? Created { get; private set; }

        public void All(XmlReader reader)
        {
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element when reader.Name == "TEXT":
                        _depth += reader.IsEmptyElement ? 0 : 1;
                        break;
                    case XmlNodeType.EndElement when reader.Name == "TEXT":
                        _depth--;
                        break;
                    case XmlNodeType.Element when reader.Name == "TIMEX3" && !reader.IsEmptyElement:
                        Open(reader);
                        break;
                    case XmlNodeType.EndElement when reader.Name == "TIMEX3":
                        Close();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _depth > 0:
                        Text.Append(reader.Value);
                        break;
                    default:
                        break;
                }
            }
        }

        private void Open(XmlReader reader)
        {
            var isOfDocument = reader.GetAttribute("functionInDocument") is "CREATION_TIME" or "PUBLICATION_TIME";
            var value = reader.GetAttribute("value") ?? "";
            if (isOfDocument && Created is null && value.Length >= 10 && LocalDatePattern.Iso.Parse(value[..10]) is { Success: true } day)
                Created = day.Value;
            _open.Push((Text.Length, reader.GetAttribute("type") ?? "", value, isOfDocument));
        }

        private void Close()
        {
            var (start, type, value, isOfDocument) = _open.Pop();
            if (_depth > 0 && !isOfDocument && Text.Length > start)
                Times.Add(new Timex3(start, Text.Length, type, value));
        }
    }
}
