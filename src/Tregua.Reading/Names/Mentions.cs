namespace Tregua.Reading.Names;

/// <summary>Who was mentioned up to a place of the document.</summary>
/// <param name="Recent">Speakers, the last one last.</param>
/// <param name="Source">Who was heard last.</param>
internal readonly record struct Mentions(Speaker[] Recent, Speaker? Source);
