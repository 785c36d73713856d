using System.Collections.Immutable;

namespace Tregua.Agreements.Syntax;

/// <summary>A line and what is indented deeper under it.</summary>
/// <param name="Head">The line.</param>
/// <param name="Children">The blocks one level deeper, in file order.</param>
public sealed record Block(Line Head, ImmutableArray<Block> Children);
