namespace Tregua.Reading.Phrases;

/// <summary>What a verb group can be.</summary>
internal enum VerbShape
{
    /// <summary>With a tense.</summary>
    Finite,

    /// <summary>"to release".</summary>
    Infinitive,

    /// <summary>"releasing".</summary>
    Ing,

    /// <summary>"released by": a participle without an auxiliary.</summary>
    Participle,
}

/// <summary>When a finite verb places its event.</summary>
internal enum VerbTense
{
    /// <summary>Present.</summary>
    Present,

    /// <summary>Past.</summary>
    Past,

    /// <summary>Present perfect.</summary>
    Perfect,

    /// <summary>Past perfect.</summary>
    PastPerfect,

    /// <summary>Future, "would" included.</summary>
    Future,

    /// <summary>None: not finite.</summary>
    None,
}

/// <summary>A verb with its auxiliaries: token indices into the sentence.</summary>
internal sealed record VerbGroup
{
    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last.</summary>
    public required int End { get; init; }

    /// <summary>The main verb's token.</summary>
    public required int Main { get; init; }

    /// <summary>The main verb's lemma.</summary>
    public required string Lemma { get; init; }

    /// <summary>Finite or not.</summary>
    public required VerbShape Shape { get; init; }

    /// <summary>Its tense.</summary>
    public VerbTense Tense { get; init; } = VerbTense.None;

    /// <summary>"is releasing".</summary>
    public bool IsProgressive { get; init; }

    /// <summary>"was released".</summary>
    public bool IsPassive { get; init; }

    /// <summary>"did not release".</summary>
    public bool IsNegated { get; init; }

    /// <summary>The modal in lower case; null when none.</summary>
    public string? Modal { get; init; }

    /// <summary>The modal's token; -1 when none.</summary>
    public int ModalToken { get; init; } = -1;

    /// <summary>A past form that may turn out to be a participle.</summary>
    public bool MayBeParticiple { get; init; }
}
