namespace Tregua.Reading.Dates.Tenses;

/// <summary>What a word can say of the time of its clause; each is a section of the vocabulary of that name.</summary>
[Flags]
internal enum TenseSign
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>"will", "must": the act lies ahead.</summary>
    FutureAuxiliaries = 1 << 0,

    /// <summary>"was", "did": the act lies behind.</summary>
    PastAuxiliaries = 1 << 1,

    /// <summary>"scheduled", "expected".</summary>
    Planned = 1 << 2,

    /// <summary>"ends": the present of timetables.</summary>
    TimetableVerbs = 1 << 3,

    /// <summary>"begin" after a plural.</summary>
    TimetablePlurals = 1 << 4,

    /// <summary>"hopes": the present of wishes.</summary>
    ForwardPresents = 1 << 5,

    /// <summary>Forms of "was".</summary>
    Was = 1 << 6,

    /// <summary>Forms of "is".</summary>
    Is = 1 << 7,

    /// <summary>"failed", before an infinitive whose act lay behind.</summary>
    PastGovernors = 1 << 8,

    /// <summary>Infinitives.</summary>
    Infinitives = 1 << 9,

    /// <summary>"deal", "exchange": nouns that undertake what follows.</summary>
    Undertakings = 1 << 10,

    /// <summary>"morning": no gerund.</summary>
    NoGerunds = 1 << 11,

    /// <summary>Past forms that no ending shows.</summary>
    PastVerbs = 1 << 12,

    /// <summary>Words that end like past forms and are none.</summary>
    NoPastVerbs = 1 << 13,

    /// <summary>Words at which a clause ends.</summary>
    ClauseBreaks = 1 << 14,

    /// <summary>"if".</summary>
    Conditions = 1 << 15,

    /// <summary>"demanded an answer by Friday".</summary>
    ForwardVerbs = 1 << 16,

    /// <summary>"lasted until Friday".</summary>
    BackwardVerbs = 1 << 17,

    /// <summary>"will", which looks ahead even before "have".</summary>
    SureFutures = 1 << 18,

    /// <summary>"could", which looks back before "not".</summary>
    PastWhenNegated = 1 << 19,

    /// <summary>"not".</summary>
    Negations = 1 << 20,

    /// <summary>"to" before an infinitive.</summary>
    InfinitiveMarkers = 1 << 21,

    /// <summary>"have", which looks ahead before "to".</summary>
    Obligations = 1 << 22,

    /// <summary>"have" of a perfect.</summary>
    PerfectAuxiliaries = 1 << 23,

    /// <summary>"be", "get" of a passive that has no time of its own.</summary>
    PassiveAuxiliaries = 1 << 24,

    /// <summary>Words before nouns, after which a present form is none.</summary>
    BeforeNouns = 1 << 25,

    /// <summary>Words before participles that are adjectives.</summary>
    BeforeParticiples = 1 << 26,

    /// <summary>Adverbs between an auxiliary and its verb.</summary>
    SkippedAdverbs = 1 << 27,

    /// <summary>"called for Friday".</summary>
    AimedVerbs = 1 << 28,

    /// <summary>"postponed to Friday".</summary>
    MovedVerbs = 1 << 29,

    /// <summary>"may", which is a month with a capital.</summary>
    NoAuxiliariesWithCapital = 1 << 30,
}
