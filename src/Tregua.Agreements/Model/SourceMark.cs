namespace Tregua.Agreements.Model;

/// <summary>A stretch of one line of a <c>.pact</c> file.</summary>
/// <param name="Line">From 1; 0 for what was not read from a file.</param>
/// <param name="Column">In code points, from 1.</param>
/// <param name="Length">In code points; at least 1.</param>
public readonly record struct SourceMark(int Line, int Column, int Length);
