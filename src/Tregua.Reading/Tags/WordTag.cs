namespace Tregua.Reading.Tags;

/// <summary>The class of a word in its sentence.</summary>
internal enum WordTag
{
    /// <summary>A common noun.</summary>
    Noun,

    /// <summary>A proper noun.</summary>
    Name,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>"the", "all", "these".</summary>
    Determiner,

    /// <summary>"its", "their".</summary>
    Possessive,

    /// <summary>An adjective, participles before a noun included.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>"and", "or", "but".</summary>
    Conjunction,

    /// <summary>"if", "because", "while".</summary>
    Subordinator,

    /// <summary>"that", whatever its use.</summary>
    That,

    /// <summary>"who", "which".</summary>
    Relative,

    /// <summary>"to" before a verb.</summary>
    To,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>"will", "may".</summary>
    Modal,

    /// <summary>A form of "be".</summary>
    Be,

    /// <summary>A form of "have" before a participle.</summary>
    Have,

    /// <summary>A form of "do" before a verb.</summary>
    Do,

    /// <summary>A bare verb form.</summary>
    VerbBase,

    /// <summary>A present third person.</summary>
    VerbPresent,

    /// <summary>A past form that may also be a participle.</summary>
    VerbPast,

    /// <summary>A participle of the perfect or passive.</summary>
    Participle,

    /// <summary>A verb form in -ing.</summary>
    Ing,

    /// <summary>"not".</summary>
    Negation,

    /// <summary>"out", "up" after a verb.</summary>
    Particle,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon, semicolon or dash.</summary>
    Break,

    /// <summary>A parenthesis or bracket.</summary>
    Bracket,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>Anything else.</summary>
    Other,
}
