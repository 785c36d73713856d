using System.Collections.Immutable;

namespace Tregua.Agreements.Syntax;

/// <summary>A file as read: every line, comments and blank lines included, and the blocks that the indentation makes of them.</summary>
/// <param name="Lines">Every line, in file order.</param>
/// <param name="Blocks">The blocks at the left margin.</param>
public sealed record PactTree(ImmutableArray<Line> Lines, ImmutableArray<Block> Blocks);
