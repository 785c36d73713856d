using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;

namespace Tregua.Agreements.Syntax;

/// <summary>Reads any text as lines, and the lines as blocks by their indentation.</summary>
internal static class TreeReader
{
    public const int DeepestNesting = 12;

    /// <summary>More than any agreement has; keeps every check quick.</summary>
    public const int MostLines = 20_000;

    public static PactTree Read(string text, DiagnosticBag bag)
    {
        var lines = ReadLines(text, bag);
        return new PactTree(lines, new BlockBuilder(bag).Build(lines));
    }

    private static ImmutableArray<Line> ReadLines(string text, DiagnosticBag bag)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var rest = text.AsSpan(text.StartsWith('\uFEFF') ? 1 : 0);
        foreach (var range in rest.Split('\n'))
        {
            var line = rest[range];
            if (lines.Count == MostLines && !line.IsWhiteSpace())
            {
                bag.Add(Messages.TooManyLines(lines.Count, MostLines));
                break;
            }

            if (line.Contains('\0'))
            {
                bag.Add(Messages.NotText(lines.Count + 1));
                break;
            }

            lines.Add(new LineLexer((line.EndsWith('\r') ? line[..^1] : line).ToString(), lines.Count + 1, bag).Read());
        }

        return lines.ToImmutable();
    }

    /// <summary>Blocks still open, from the left margin inwards.</summary>
    private sealed class BlockBuilder(DiagnosticBag bag)
    {
        private readonly Stack<(Line Head, int Indent, ImmutableArray<Block>.Builder Children)> _open = new();
        private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

        public ImmutableArray<Block> Build(ImmutableArray<Line> lines)
        {
            foreach (var line in lines)
            {
                if (line.HasCode)
                    Add(line);
            }

            CloseTo(0);
            return _blocks.ToImmutable();
        }

        private void Add(Line line)
        {
            var indent = line.Indent;
            if (CloseTo(indent) is { } last && last != indent)
            {
                bag.Add(Messages.IndentationUnmatched(line.Mark));
                indent = last; // so that what follows at that level still stands beside it
            }
            else if (_open.Count == 0 && _blocks.Count == 0 && indent > 0)
            {
                bag.Add(Messages.IndentedUnderNothing(line.Mark));
                indent = 0;
            }

            if (_open.Count == DeepestNesting)
            {
                bag.AddOnce(Messages.NestedTooDeep(line.Mark, DeepestNesting));
                indent = _open.Peek().Indent;
                CloseTo(indent);
            }

            _open.Push((line, indent, ImmutableArray.CreateBuilder<Block>()));
        }

        /// <summary>Closes the blocks that a line at this indentation is no part of; gives the indentation of the last one closed.</summary>
        private int? CloseTo(int indent)
        {
            int? last = null;
            while (_open.Count > 0 && _open.Peek().Indent >= indent)
            {
                var (head, closed, children) = _open.Pop();
                last = closed;
                (_open.Count == 0 ? _blocks : _open.Peek().Children).Add(new Block(head, children.ToImmutable()));
            }

            return last;
        }
    }
}
