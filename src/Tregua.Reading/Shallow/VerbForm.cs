namespace Tregua.Reading.Shallow;

/// <summary>What the form of a verb tells of its time.</summary>
internal enum VerbTime
{
    /// <summary>It is over: "liberó", "ha liberado".</summary>
    Past,

    /// <summary>It goes on: "retiene".</summary>
    Present,

    /// <summary>It is to come: "liberará".</summary>
    Future,

    /// <summary>The bare verb: "liberar".</summary>
    Infinitive,

    /// <summary>What is wished, demanded or waited for: "libere".</summary>
    Subjunctive,

    /// <summary>The form after an auxiliary: "liberado".</summary>
    Participle,
}

/// <summary>A verb's form.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Time">What the form tells.</param>
internal sealed record VerbForm(string Lemma, VerbTime Time);
