namespace Tregua.Reading.Claims;

/// <summary>What is known of how a claim was read, as far as it tells how sure to be of it.</summary>
[Flags]
internal enum ConfidenceFeature
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Somebody is named or described who says it.</summary>
    Attributed = 1,

    /// <summary>The quotation started in an earlier sentence.</summary>
    CarriedOn = 1 << 1,

    /// <summary>One attribution stands inside another.</summary>
    Nested = 1 << 2,

    /// <summary>The source has no name of its own.</summary>
    UnnamedSource = 1 << 3,

    /// <summary>The verb has no action in the vocabulary.</summary>
    OtherAction = 1 << 4,

    /// <summary>Read off a noun.</summary>
    OfNoun = 1 << 5,

    /// <summary>Nobody acts.</summary>
    NoActor = 1 << 6,

    /// <summary>Nothing is acted upon.</summary>
    NoThing = 1 << 7,

    /// <summary>Actor or thing is a pronoun.</summary>
    Pronoun = 1 << 8,

    /// <summary>It has a number.</summary>
    Counted = 1 << 9,

    /// <summary>The number is a sum or a stock.</summary>
    Summed = 1 << 10,

    /// <summary>It has a date.</summary>
    Dated = 1 << 11,

    /// <summary>It is no plain fact: planned, demanded, conditional.</summary>
    NotFact = 1 << 12,

    /// <summary>It is denied or hedged.</summary>
    DeniedOrHedged = 1 << 13,

    /// <summary>The sentence has more than 35 tokens.</summary>
    LongSentence = 1 << 14,

    /// <summary>The sentence holds more than two events.</summary>
    Crowded = 1 << 15,

    /// <summary>It is told in a relative clause.</summary>
    Aside = 1 << 16,

    /// <summary>The models are nearly certain of who says it: from 0.9 up.</summary>
    CertainAttribution = 1 << 17,

    /// <summary>The models are unsure of who says it: below 0.7.</summary>
    UnsureAttribution = 1 << 18,

    /// <summary>Grammar alone found who says it.</summary>
    GrammarAttribution = 1 << 19,
}
