namespace Tregua.Evaluation.Scores;

/// <summary>A place where reader and corpus differ.</summary>
/// <param name="Document">The document, with the place in it.</param>
/// <param name="Field">The field.</param>
/// <param name="Expected">What the corpus has; null when the reader found something where the corpus has nothing.</param>
/// <param name="Found">What the reader found; null when it found nothing.</param>
/// <param name="Context">The words around it.</param>
public sealed record Miss(string Document, string Field, string? Expected, string? Found, string Context);
