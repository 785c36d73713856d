using System.Collections.Frozen;
using System.Text;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>What the words of one language say of the time of a clause, each looked up once.</summary>
internal sealed class TenseWords
{
    private const int ShortestForm = 5; // letters of a word whose ending counts

    private readonly FrozenDictionary<string, TenseSign> _signs;
    private readonly string[] _pastEndings;
    private readonly string[] _futureEndings;
    private readonly FrozenSet<string> _noFuture;
    private readonly string[] _gerundEndings;
    private readonly string[] _adverbEndings;
    private readonly FrozenDictionary<string, string> _forward;

    /// <summary>Reads the vocabulary.</summary>
    public TenseWords(Vocabulary vocabulary)
    {
        var signs = new Dictionary<string, TenseSign>(StringComparer.Ordinal);
        foreach (var sign in Enum.GetValues<TenseSign>())
        {
            if (sign == TenseSign.None)
                continue;
            foreach (var word in vocabulary.ListOrNone(Section(sign)))
                signs[word] = signs.GetValueOrDefault(word) | sign;
        }
        foreach (var (verb, kind) in vocabulary.TableOrNone("verbs"))
        {
            if (kind == "verb")
                signs[verb] = signs.GetValueOrDefault(verb) | TenseSign.Infinitives;
        }
        _signs = signs.ToFrozenDictionary(StringComparer.Ordinal);
        _pastEndings = [.. vocabulary.ListOrNone("past-endings")];
        _futureEndings = [.. vocabulary.ListOrNone("future-endings")];
        _noFuture = vocabulary.SetOrNone("no-future-verbs");
        _gerundEndings = [.. vocabulary.ListOrNone("gerund-endings")];
        _adverbEndings = [.. vocabulary.ListOrNone("adverb-endings")];
        _forward = vocabulary.TableOrNone("verbs-before");
        Plans = vocabulary.PhrasesOrNone("plan-phrases");
        PastPhrases = vocabulary.PhrasesOrNone("past-phrases");
        ProgressivesAhead = vocabulary.SetOrNone("progressives-ahead");
        ReportingGerunds = vocabulary.SetOrNone("reporting-gerunds");
        Commitments = vocabulary.SetOrNone("commitments");
        Existentials = vocabulary.SetOrNone("existentials");
        ShortCopulas = vocabulary.SetOrNone("short-copulas");
        CopulaPlaces = vocabulary.SetOrNone("copula-places");
        Possessed = vocabulary.SetOrNone("possessed");
        Failures = vocabulary.SetOrNone("failures");
        Pointing = vocabulary.SetOrNone("pointing-words");
        ReportingPresents = vocabulary.SetOrNone("reporting-presents");
        BackwardAdverbials = vocabulary.SetOrNone("backward-adverbials");
        Determiners = vocabulary.SetOrNone("determiners");
        PluralPronouns = vocabulary.SetOrNone("plural-pronouns");
        Comparisons = vocabulary.SetOrNone("comparisons");
        Lasting = vocabulary.SetOrNone("lasting-prepositions");
        Firsts = vocabulary.SetOrNone("firsts");
        Tries = vocabulary.SetOrNone("tries");
        Unmet = vocabulary.SetOrNone("unmet-plans");
        PairJoints = vocabulary.SetOrNone("pair-joints");
        TellingVerbs = vocabulary.SetOrNone("telling-verbs");
        WhenOpeners = vocabulary.SetOrNone("when-openers");
        WhileOpeners = vocabulary.SetOrNone("while-openers");
        Relatives = vocabulary.SetOrNone("relative-pronouns");
        SentenceJoints = vocabulary.SetOrNone("sentence-joints");
        Prepositions = vocabulary.SetOrNone("phrase-prepositions");
        AfterParticiples = vocabulary.SetOrNone("after-participles");
        StagedParticiples = vocabulary.SetOrNone("staged-participles");
        Agents = vocabulary.SetOrNone("agent-prepositions");
        Causatives = vocabulary.SetOrNone("causatives");
        Particles = vocabulary.SetOrNone("verb-particles");
        DaySetters = vocabulary.SetOrNone("day-setters");
        AfterSetDays = vocabulary.SetOrNone("after-set-days");
        ParticipleHeads = vocabulary.SetOrNone("participle-heads");
        ReasonPrepositions = vocabulary.SetOrNone("reason-prepositions");
        SubjectPresents = vocabulary.SetOrNone("subject-presents");
        AbsoluteOpeners = vocabulary.SetOrNone("absolute-openers");
        Aims = vocabulary.TableOrNone("aim-prepositions");
    }

    /// <summary>"due to", "set for": plans; the value <c>infinitive</c> asks for an infinitive after them, <c>likely</c> marks those that are a weak sign.</summary>
    public PhraseTable Plans { get; }

    /// <summary>"for", "to": before the day that something is planned for or moved to.</summary>
    public FrozenDictionary<string, string> Aims { get; }

    /// <summary>"would not say", "the first to": they look ahead by their form and back in a report.</summary>
    public PhraseTable PastPhrases { get; }

    /// <summary>"is meeting": progressives that tell a plan; "is mourning" tells none.</summary>
    public FrozenSet<string> ProgressivesAhead { get; }

    /// <summary>"saying": it has been said, whatever lies ahead in the clause before.</summary>
    public FrozenSet<string> ReportingGerunds { get; }

    /// <summary>"agreed": past forms whose infinitive lies ahead.</summary>
    public FrozenSet<string> Commitments { get; }

    /// <summary>"there", before "is".</summary>
    public FrozenSet<string> Existentials { get; }

    /// <summary>"'s", after "there".</summary>
    public FrozenSet<string> ShortCopulas { get; }

    /// <summary>"back", "at", after "is".</summary>
    public FrozenSet<string> CopulaPlaces { get; }

    /// <summary>"a", after "has" that is no auxiliary: "has a hearing on Friday".</summary>
    public FrozenSet<string> Possessed { get; }

    /// <summary>"still", "instead": what was planned did not come about.</summary>
    public FrozenSet<string> Failures { get; }

    /// <summary>"that", which opens a clause and also points at a noun.</summary>
    public FrozenSet<string> Pointing { get; }

    /// <summary>"says": what is told in the present has been said.</summary>
    public FrozenSet<string> ReportingPresents { get; }

    /// <summary>"after": it dates what is over by now.</summary>
    public FrozenSet<string> BackwardAdverbials { get; }

    /// <summary>"the", "his": before a noun, so that the word before them after "to" is a verb.</summary>
    public FrozenSet<string> Determiners { get; }

    /// <summary>"we", before a present that is like a plural's.</summary>
    public FrozenSet<string> PluralPronouns { get; }

    /// <summary>"as", "than", before a plan that came about or did not: "rose more than expected on Friday".</summary>
    public FrozenSet<string> Comparisons { get; }

    /// <summary>"through": what has no tense lasts up to a day ahead.</summary>
    public FrozenSet<string> Lasting { get; }

    /// <summary>"second", before one who has done something: "the second player to reach the mark".</summary>
    public FrozenSet<string> Firsts { get; }

    /// <summary>"attempts", which are over when their verb is in the past: "attempts to reach him on Friday failed".</summary>
    public FrozenSet<string> Tries { get; }

    /// <summary>"supposed", "had" before a participle of a plan: it did not come about.</summary>
    public FrozenSet<string> Unmet { get; }

    /// <summary>"and", between two names that are a plural together.</summary>
    public FrozenSet<string> PairJoints { get; }

    /// <summary>"said", before what is told without "that": "said a vote on Friday would help".</summary>
    public FrozenSet<string> TellingVerbs { get; }

    /// <summary>"when", after a day whose clause it dates: "on Friday, when the polls open".</summary>
    public FrozenSet<string> WhenOpeners { get; }

    /// <summary>"while", which opens no clause of its own before a gerund: "while visiting the port".</summary>
    public FrozenSet<string> WhileOpeners { get; }

    /// <summary>"whose", at the start of a clause that a comma closes.</summary>
    public FrozenSet<string> Relatives { get; }

    /// <summary>"but", at the start of a sentence and no part of its first phrase.</summary>
    public FrozenSet<string> SentenceJoints { get; }

    /// <summary>"in", at the start of a phrase.</summary>
    public FrozenSet<string> Prepositions { get; }

    /// <summary>"at", after a participle that is no verb of its own: "a film on Friday aimed at voters".</summary>
    public FrozenSet<string> AfterParticiples { get; }

    /// <summary>"hosted", before whoever holds what is dated: "a debate hosted by the guild on Friday".</summary>
    public FrozenSet<string> StagedParticiples { get; }

    /// <summary>"by", before whoever acts.</summary>
    public FrozenSet<string> Agents { get; }

    /// <summary>"make", whose object takes a participle: "to make their voice known".</summary>
    public FrozenSet<string> Causatives { get; }

    /// <summary>"off", after a verb: "to reel off a win".</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>"set", right before a day: "set Friday as the day".</summary>
    public FrozenSet<string> DaySetters { get; }

    /// <summary>"as", after the day that is set.</summary>
    public FrozenSet<string> AfterSetDays { get; }

    /// <summary>"those", which a participle follows as a clause of its own: "those killed on Friday".</summary>
    public FrozenSet<string> ParticipleHeads { get; }

    /// <summary>"for", before a gerund that tells what has been done: "is blamed for cutting the line".</summary>
    public FrozenSet<string> ReasonPrepositions { get; }

    /// <summary>"suggests": a present whose subject the day before it dates.</summary>
    public FrozenSet<string> SubjectPresents { get; }

    /// <summary>"with", before a clause without a tense: "with crowds cheering".</summary>
    public FrozenSet<string> AbsoluteOpeners { get; }

    /// <summary>What a word says, or the ending after its apostrophe: "'ll" in "they'll".</summary>
    public TenseSign Of(string word)
    {
        if (_signs.TryGetValue(word, out var sign))
            return sign;
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        return apostrophe > 0 ? _signs.GetValueOrDefault(word[apostrophe..]) : TenseSign.None;
    }

    /// <summary>True when a word says one of the signs.</summary>
    public bool Is(string word, TenseSign signs) => (Of(word) & signs) != 0;

    /// <summary>True when a token says one of the signs.</summary>
    public bool Is(Token token, TenseSign signs) => (Of(token.Lower) & signs) != 0;

    /// <summary>True for a past form or past participle.</summary>
    public bool IsPast(string word) => IsPast(word, Of(word));

    /// <summary>The same, its signs known.</summary>
    public bool IsPast(string word, TenseSign signs) =>
        (signs & TenseSign.PastVerbs) != 0
        || ((signs & TenseSign.NoPastVerbs) == 0 && EndsIn(word, _pastEndings) && !word.Contains('-', StringComparison.Ordinal));

    /// <summary>True for a verb with the ending of a future.</summary>
    public bool IsFuture(string word) => EndsIn(word, _futureEndings) && !_noFuture.Contains(word);

    /// <summary>True for a word with the ending of a gerund.</summary>
    public bool IsGerund(string word) => EndsIn(word, _gerundEndings);

    /// <summary>True for "not", "already" and adverbs by their ending.</summary>
    public bool IsAdverb(string word) => Is(word, TenseSign.SkippedAdverbs) || EndsIn(word, _adverbEndings);

    /// <summary>False when a form that may be a noun is followed by none of the words that make it a verb: "plans to", "takes place".</summary>
    public bool IsVerbBefore(string word, string next) =>
        !_forward.TryGetValue(word, out var after) || (next.Length > 0 && (" " + after + " ").Contains($" {next} ", StringComparison.Ordinal));

    private static bool EndsIn(string word, string[] endings)
    {
        if (word.Length < ShortestForm)
            return false;
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // FutureAuxiliaries is [future-auxiliaries].
    private static string Section(TenseSign sign)
    {
        var name = new StringBuilder();
        foreach (var letter in sign.ToString())
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        return name.ToString();
    }
}
