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

    /// <summary>A block still open. Its level spans more than one column only after a line that was not aligned, so that one such line is told once.</summary>
    private readonly record struct OpenBlock(Line Head, int Low, int High, ImmutableArray<Block>.Builder Children);

    private sealed class BlockBuilder(DiagnosticBag bag)
    {
        private readonly Stack<OpenBlock> _open = new();
        private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

        public ImmutableArray<Block> Build(ImmutableArray<Line> lines)
        {
            foreach (var line in lines)
            {
                if (line.HasCode)
                    Add(line);
            }

            while (_open.Count > 0)
                Close();
            return _blocks.ToImmutable();
        }

        private void Add(Line line)
        {
            var (low, high) = LevelOf(line);
            if (_open.Count == DeepestNesting)
            {
                bag.AddOnce(Messages.NestedTooDeep(line.Mark, DeepestNesting));
                (_, low, high, _) = Close();
            }

            _open.Push(new OpenBlock(line, low, high, ImmutableArray.CreateBuilder<Block>()));
        }

        // Closes what the line is no part of, and tells the columns of its own level.
        private (int Low, int High) LevelOf(Line line)
        {
            OpenBlock? closed = null;
            while (_open.Count > 0 && line.Indent <= _open.Peek().High)
            {
                closed = Close();
                if (line.Indent >= closed.Value.Low)
                    return (closed.Value.Low, closed.Value.High); // stands beside it
            }

            if (closed is { } deeper)
            {
                bag.Add(Messages.IndentationUnmatched(line.Mark));
                bag.HasLostNames = true;
                return (line.Indent, deeper.High);
            }

            if (_open.Count > 0 || line.Indent == 0)
                return (line.Indent, line.Indent);
            bag.Add(Messages.IndentedUnderNothing(line.Mark));
            bag.HasLostNames = true;
            return (0, 0);
        }

        private OpenBlock Close()
        {
            var block = _open.Pop();
            (_open.Count == 0 ? _blocks : _open.Peek().Children).Add(new Block(block.Head, block.Children.ToImmutable()));
            return block;
        }
    }
}
