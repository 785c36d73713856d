namespace Tregua.Agreements.Model;

/// <summary>What a verb can act upon.</summary>
[Flags]
public enum VerbObjects
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Things, with or without a number: <c>release 33 hostages</c>.</summary>
    Things = 1,

    /// <summary>Words in quotes: <c>publish "the list of names"</c>.</summary>
    Words = 2,

    /// <summary>The subject of talks or terms: <c>agree "second phase"</c>.</summary>
    Topic = 4,

    /// <summary>A place, straight after the verb: <c>open Rafah</c>.</summary>
    Place = 8,

    /// <summary>The other side: <c>attack each other</c>, <c>attack Hamas</c>.</summary>
    Actors = 16,

    /// <summary>One of the others must be there.</summary>
    Required = 32,

    /// <summary>Parts of the agreement itself: <c>suspend detainees</c>, <c>terminate the agreement</c>.</summary>
    Agreement = 64,
}

/// <summary>A verb of the language in its forms.</summary>
/// <param name="Base">The form after <c>must</c>, by which the model names the verb: <c>let in</c>.</param>
/// <param name="Third"><c>lets in</c>.</param>
/// <param name="Past"><c>let in</c>.</param>
/// <param name="Participle"><c>let in</c>, as in <c>for each truck let in</c>.</param>
/// <param name="Gerund"><c>letting in</c>, as in <c>is letting in</c>.</param>
/// <param name="Objects">What it acts upon.</param>
/// <param name="InClauses">False for verbs of assertions alone, such as <c>withhold</c>.</param>
public sealed record Verb(string Base, string Third, string Past, string Participle, string Gerund, VerbObjects Objects, bool InClauses = true);
