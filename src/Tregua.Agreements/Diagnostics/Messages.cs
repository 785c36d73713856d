using Tregua.Agreements.Model;

namespace Tregua.Agreements.Diagnostics;

/// <summary>Every message of the language, in one place. Codes never change their meaning.</summary>
internal static class Messages
{
    public const string TooMany = "PACT0112";

    /// <summary>The codes of messages about names that nothing declares.</summary>
    public static readonly string[] AreOfUnknownNames = ["PACT0401", "PACT0404", "PACT0408", "PACT0409", "PACT0421"];

    // 01: letters, words and layout

    public static Diagnostic Tab(SourceMark at) =>
        Error("PACT0101", at, "A tab stands here; `.pact` files are laid out with spaces alone.", "four spaces for each level of indentation");

    public static Diagnostic UnclosedText(SourceMark at) =>
        Error("PACT0102", at, "The quoted text that starts here is not closed before the line ends.", "add `\"` at its end");

    public static Diagnostic UnknownEscape(SourceMark at, string escape) =>
        Error("PACT0103", at, $"`{escape}` means nothing in quoted text; only `\\\"` and `\\\\` do.");

    public static Diagnostic Unreadable(SourceMark at, string found) =>
        Error("PACT0104", at, $"`{found}` is neither a word, a name, a number, a date nor quoted text.",
            char.IsAsciiDigit(found[0]) ? "numbers are written as 33 or 0.5, dates as 2025-01-19, times as 2025-01-19T11:15" : null);

    public static Diagnostic NoSuchTime(SourceMark at, string found) =>
        Error("PACT0105", at, $"There is no `{found}` in the calendar or on the clock.", "dates are written as 2025-01-19, times as 2025-01-19T11:15");

    public static Diagnostic YearOutOfRange(SourceMark at, int first, int last) =>
        Error("PACT0106", at, $"The year must lie between {first} and {last}.");

    public static Diagnostic NumberWithSeparators(SourceMark at, string plain) =>
        Error("PACT0107", at, "Numbers are written without separators.", $"write `{plain}`");

    public static Diagnostic CurlyQuote(SourceMark at) =>
        Error("PACT0108", at, "Quoted text stands in straight double quotes.", "write `\"`");

    public static Diagnostic IndentationUnmatched(SourceMark at) =>
        Error("PACT0109", at, "This line is indented less than the line above it, but as far as no line before it.", "align it with the line it belongs beside");

    public static Diagnostic IndentedUnderNothing(SourceMark at) =>
        Error("PACT0114", at, "This line is indented, but no line stands above it that it could belong to.", "start it at the left margin");

    public static Diagnostic NestedTooDeep(SourceMark at, int most) =>
        Error("PACT0110", at, $"Blocks are nested more than {most} deep here.");

    public static Diagnostic NotText(int line) =>
        Error("PACT0111", new SourceMark(line, 1, 1), "This is not a text file.", "`.pact` files are UTF-8 text");

    public static Diagnostic TooManyErrors(int line, int most) =>
        Error(TooMany, new SourceMark(line, 1, 1), $"There are more than {most} errors; the rest is left out.");

    public static Diagnostic NumberTooLarge(SourceMark at) =>
        Error("PACT0113", at, "This number is too large; the largest is 999999999.");

    public static Diagnostic TooManyLines(int line, int most) =>
        Error("PACT0115", new SourceMark(line, 1, 1), $"The file has more than {most} lines; no agreement is that long.");

    // 02: which lines stand where

    public static Diagnostic NoAgreement(SourceMark at) =>
        Error("PACT0201", at, "The file states no agreement; expected a line such as `agreement \"Title\"`.");

    public static Diagnostic UnknownLine(SourceMark at, string found, string where, string expected, string? hint) =>
        Error("PACT0202", at, $"`{found}` cannot start a line {where}; expected {expected}.", hint);

    public static Diagnostic MissingLine(SourceMark at, string line, string example) =>
        Error("PACT0203", at, $"The agreement has no line `{line}`; expected one such as `{example}` under it.");

    public static Diagnostic GivenTwice(SourceMark at, string what) =>
        Error("PACT0204", at, $"`{what}` is stated a second time; it can be stated once.");

    public static Diagnostic ScenarioInAgreement(SourceMark at) =>
        Error("PACT0205", at, "A scenario cannot stand in the file of the agreement.", "put it into a file of its own in the folder `scenarios`");

    public static Diagnostic NothingUnder(SourceMark at, string head) =>
        Error("PACT0206", at, $"Nothing can be indented under {head}.");

    public static Diagnostic TooFewLegs(SourceMark at) =>
        Error("PACT0207", at, "An exchange links at least two stipulations, indented under it.");

    public static Diagnostic NoAlternatives(SourceMark at) =>
        Error("PACT0208", at, "An outlook says what its source expects, in lines `either \"…\"` and `or \"…\"` indented under it.");

    public static Diagnostic NoScenario(SourceMark at) =>
        Error("PACT0209", at, "The file has no scenario; expected a line such as `scenario \"Title\"`.");

    // 03: the words of a line

    public static Diagnostic Expected(SourceMark at, string expected, string? found, string? hint = null) =>
        Error("PACT0301", at, found is null ? $"Expected {expected}, but the line ends here." : $"Expected {expected}, but found `{found}`.", hint);

    public static Diagnostic LeftOver(SourceMark at, string found, string? hint) =>
        Error("PACT0302", at, $"`{found}` does not belong here; the line could have ended before it.", hint);

    public static Diagnostic UnknownVerb(SourceMark at, string found, string? hint) =>
        Error("PACT0303", at, $"`{found}` is not a verb of the language.", hint ?? "an act that the language has no verb for is written in quotes: must \"clear the road\"");

    public static Diagnostic VerbNeeds(SourceMark at, string verb, string what) =>
        Error("PACT0304", at, $"`{verb}` needs {what}.");

    public static Diagnostic NumberOutOfRange(SourceMark at, string found, int least, int most) =>
        Error("PACT0306", at, $"`{found}` must be a whole number between {least} and {most}.");

    public static Diagnostic NameNeedsQuotes(SourceMark at, string name) =>
        Error("PACT0307", at, "A name of several words stands in quotes.", $"write `\"{name}\"`");

    public static Diagnostic AmountOfNothing(SourceMark at) =>
        Error("PACT0308", at, "A number is given, but not what it counts.", "write a thing of the agreement after it");

    public static Diagnostic NoTrigger(SourceMark at, string words) =>
        Error("PACT0309", at, $"`{words}` refers to the event that a `for each` clause counts; this clause has none.");

    public static Diagnostic DayOfWhichPhase(SourceMark at) =>
        Error("PACT0310", at, "The clause stands in no phase, so days must say of which phase they are.", "write `of` and the id of the phase after the number");

    public static Diagnostic OrdinalMisspelt(SourceMark at, string found, string right) =>
        Error("PACT0311", at, $"`{found}` is not an ordinal.", $"write `{right}`");

    public static Diagnostic RelationOutsideAmendment(SourceMark at, string word) =>
        Error("PACT0312", at, $"`{word}` stands only in the clauses of an amendment.");

    public static Diagnostic VerbOfAssertionsOnly(SourceMark at, string verb) =>
        Error("PACT0313", at, $"`{verb}` can be reported, but not be owed.", "write the act in quotes");

    public static Diagnostic QuotaWithoutCount(SourceMark at) =>
        Error("PACT0314", at, "A quota stands under a clause that counts something; this clause counts nothing.");

    public static Diagnostic ConditionTooDeep(SourceMark at) =>
        Error("PACT0315", at, "The condition is nested too deep.");

    public static Diagnostic NamedTwice(SourceMark at, string name) =>
        Error("PACT0316", at, $"`{name}` is named twice.");

    public static Diagnostic RunningDutyOfExchange(SourceMark at) =>
        Error("PACT0317", at, "A clause that falls due anew in each period cannot be a leg of an exchange.");

    public static Diagnostic UnknownParticiple(SourceMark at, string found, string? hint) =>
        Error("PACT0318", at, $"`{found}` does not say what happens to each; expected a verb such as `released` before the comma.", hint);

    public static Diagnostic WindowOfOneOff(SourceMark at, string word) =>
        Error("PACT0319", at, $"`{word}` belongs to a clause that goes on; this one is due once.", "leave one of the two times out, or write `every` and a period");

    public static Diagnostic ActsOnAgreement(SourceMark at, string verb) =>
        Error("PACT0320", at, $"To `{verb}` clauses, a phase or the agreement is a power.", $"write `may {verb}`, or put an act of another sort in quotes");

    public static Diagnostic EachOfOne(SourceMark at) =>
        Error("PACT0321", at, "`each` says that several actors owe the same, each for itself; one actor owes here.", "leave `each` out, or name the others with `and`");

    public static Diagnostic ExceptOutsideProhibition(SourceMark at) =>
        Error("PACT0322", at, "`except` belongs to a prohibition (`must not`).", "keep other reservations as a `note`");

    public static Diagnostic NoCondition(SourceMark at) =>
        Error("PACT0323", at, "`that` refers to the day on which a `when`, `while` or `otherwise` clause came to bind; this clause has no condition.");

    public static Diagnostic KeepNeedsLevel(SourceMark at) =>
        Error("PACT0324", at, "`keep` needs the level of a stock: `at most` or `at least` and a number.", "an act that is no stock is written in quotes: must \"keep the road open\"");

    public static Diagnostic CountOverStretch(SourceMark at) =>
        Error("PACT0325", at, "The clause counts something, so it must say by when, or how often within this stretch.", "write `by` and a day, or `every` and a period before it");

    public static Diagnostic OtherwiseOfPower(SourceMark at) =>
        Error("PACT0326", at, "`otherwise` stands under what must or must not be done; nobody has to use a right.", "write `when ID used,` for what follows from its use");

    // 04: names

    public static Diagnostic UnknownActor(SourceMark at, string name, string? hint) =>
        Error("PACT0401", at, $"No party, mediator, guarantor, monitor or non-signatory is called `{name}`.", hint);

    public static Diagnostic AliasOfActor(SourceMark at, string alias, string name) =>
        Error("PACT0402", at, $"`{alias}` is another name that reports use; clauses name the actor itself.", $"write `{name}`");

    public static Diagnostic NameTaken(SourceMark at, string name, string by) =>
        Error("PACT0403", at, $"`{name}` already names {by}.");

    public static Diagnostic UnknownNoun(SourceMark at, string word, string? hint) =>
        Error("PACT0404", at, $"`{word}` is neither a thing nor a kind of the agreement.", hint);

    public static Diagnostic AmbiguousKind(SourceMark at, string word, string things) =>
        Error("PACT0405", at, $"`{word}` is a kind of {things}; say which is meant.", "write the thing after the kind");

    public static Diagnostic KindsApart(SourceMark at, string words, string thing) =>
        Error("PACT0406", at, $"No {thing} is all of `{words}`: neither kind is a kind of the other.");

    public static Diagnostic NotAKindOf(SourceMark at, string word, string thing) =>
        Error("PACT0407", at, $"`{word}` is not a kind of {thing}.");

    public static Diagnostic UnknownPhase(SourceMark at, string id, string? hint) =>
        Error("PACT0408", at, $"No phase has the id `{id}`.", hint);

    public static Diagnostic UnknownStipulation(SourceMark at, string id, string? hint) =>
        Error("PACT0409", at, $"No stipulation has the id `{id}`.", hint);

    public static Diagnostic ReservedWord(SourceMark at, string word) =>
        Error("PACT0410", at, $"`{word}` is a word of the language and cannot be a name.");

    public static Diagnostic BadId(SourceMark at, string id) =>
        Error("PACT0411", at, $"`{id}` is not an id; ids are lower-case letters, digits and hyphens and start with a letter.");

    public static Diagnostic UnknownZone(SourceMark at, string zone, string? hint) =>
        Error("PACT0412", at, $"`{zone}` is not a time zone; expected an IANA name such as `Asia/Jerusalem`.", hint);

    public static Diagnostic UnknownStandard(SourceMark at, string word, string? hint) =>
        Error("PACT0413", at, $"`{word}` is not a standard of proof.", hint);

    public static Diagnostic AliasOfThing(SourceMark at, string alias, string name) =>
        Error("PACT0414", at, $"`{alias}` is another word that reports use; clauses name the thing or kind itself.", $"write `{name}`");

    public static Diagnostic ExtensionOfEndless(SourceMark at, string phase) =>
        Error("PACT0415", at, $"The phase `{phase}` has no length, so it cannot be extended.");

    public static Diagnostic OwnId(SourceMark at, string id) =>
        Error("PACT0416", at, $"The clause refers to itself (`{id}`).");

    public static Diagnostic UnknownExchange(SourceMark at, string id, string? hint) =>
        Error("PACT0417", at, $"No exchange has the id `{id}`.", hint);

    public static Diagnostic ContinuationOfEndless(SourceMark at, string phase, string line) =>
        Error("PACT0418", at, $"The phase `{phase}` has no length, so nothing can prolong it.", $"write `lasts` and its length, or leave `{line}` out");

    public static Diagnostic OutsideAgreement(SourceMark at, string thing) =>
        Error("PACT0419", at, $"`{thing}` is declared outside the agreement, so no clause counts it.");

    public static Diagnostic AmbiguousPart(SourceMark at, string id) =>
        Error("PACT0420", at, $"`{id}` is the id of a phase and of a stipulation; either can stand here.", "give one of the two another id");

    public static Diagnostic UnknownPart(SourceMark at, string id, string? hint) =>
        Error("PACT0421", at, $"Neither a stipulation nor a phase has the id `{id}`.", hint);

    // 05: scenarios and assertions

    public static Diagnostic UnknownTense(SourceMark at, string found, string? hint) =>
        Error("PACT0501", at, $"`{found}` is not a verb of the language in one of its tenses.",
            hint ?? "write `released`, `releases`, `is releasing`, `will release` or `did not release`");

    public static Diagnostic SaidTwice(SourceMark at, string word) =>
        Error("PACT0502", at, $"`{word}` is given a second time.");

    public static Diagnostic EndsBeforeItStarts(SourceMark at, string from, string to) =>
        Error("PACT0503", at, $"The time from {from} to {to} ends before it starts.");

    public static Diagnostic EmptyAssertion(SourceMark at) =>
        Error("PACT0504", at, "Nothing is said; expected an assertion such as `North released 3 captives`.");

    public static Diagnostic NothingExpected(SourceMark at) =>
        Error("PACT0505", at, "Nothing is expected here; expected lines such as `hostages-first is kept` indented under it.");

    public static Diagnostic RangeReversed(SourceMark at, decimal low, decimal high) =>
        Error("PACT0506", at, FormattableString.Invariant($"The range from {low} to {high} ends below its start."));

    public static Diagnostic UnknownWord(SourceMark at, string word, string sort, string? hint) =>
        Error("PACT0507", at, $"`{word}` is not {sort}.", hint);

    // 06: findings

    public static Diagnostic GateOnItself(SourceMark at, string phase, string way) =>
        Finding("PACT0601", at, $"The start of the phase `{phase}` depends on itself: {way}.");

    public static Diagnostic GateNeverOpens(SourceMark at, string phase, string reason) =>
        Finding("PACT0602", at, $"The phase `{phase}` can never start: {reason}.");

    public static Diagnostic UnreachablePhase(SourceMark at, string phase, string other) =>
        Finding("PACT0603", at, $"The phase `{phase}` cannot be reached, because it waits for `{other}`, which cannot start.");

    public static Diagnostic NoDeadline(SourceMark at, string id) =>
        Finding("PACT0604", at, $"The obligation `{id}` has no deadline, so it can never be late.", "add one, such as `by end of first`, or note that the text sets none");

    public static Diagnostic NobodyVerifies(SourceMark at, int unverified, int all) =>
        Finding("PACT0605", at, $"The agreement has no monitor, and nobody is named to verify {unverified} of its {all} obligations and prohibitions.", "add a `monitor`, or `verified by` to the clauses");

    public static Diagnostic EndOpen(SourceMark at, string phase) =>
        Finding("PACT0606", at, $"Nothing says what holds when the phase `{phase}` is over.", $"a following phase, `continues while`, or an outcome on `{phase} ended` would say it");

    public static Diagnostic GapAfterEnd(SourceMark at, string phase, string next) =>
        Finding("PACT0607", at, $"Nothing says what holds when the phase `{phase}` is over and `{next}` has not started.", "`continues while`, or an outcome on the condition, would say it");

    public static Diagnostic TalksUndecided(SourceMark at, string topic) =>
        Finding("PACT0608", at, $"Nothing says who decides whether the talks on \"{topic}\" go on.", "add `as decided by` and a name, where the text has one");

    public static Diagnostic TriggerNeverDue(SourceMark at, string id, string trigger) =>
        Finding("PACT0609", at, $"`{id}` is owed for each {trigger}, but no clause makes that due.");

    public static Diagnostic OneSidedExchange(SourceMark at, string exchange, string side) =>
        Finding("PACT0610", at, $"In the exchange `{exchange}` {side} performs, and nothing is due in return.");

    public static Diagnostic FirstForNothing(SourceMark at, string exchange, string first, string others) =>
        Finding("PACT0611", at, $"In the exchange `{exchange}` {first} performs first, and what {others} must do in return has no date.");

    public static Diagnostic ProhibitionWithoutPlace(SourceMark at, string id) =>
        Finding("PACT0612", at, $"The prohibition `{id}` does not say where it holds.", "add `in` and a place");

    public static Diagnostic ProhibitionWithoutAddressee(SourceMark at, string id) =>
        Finding("PACT0613", at, $"The prohibition `{id}` does not say whom it protects.", "add `each other` or a name after the verb");

    public static Diagnostic ProhibitionWithoutEither(SourceMark at, string id) =>
        Finding("PACT0614", at, $"The prohibition `{id}` says neither where it holds nor whom it protects.", "add `in` and a place, or `to` and a name");

    public static Diagnostic RelationMissing(SourceMark at, string id, string amendment) =>
        Finding("PACT0615", at, $"`{id}` of the amendment \"{amendment}\" does not say how it stands to the text before it.", "add `adds`, `settles ID` or `replaces ID`");

    public static Diagnostic QuotaAboveCount(SourceMark at, string sort, string id, decimal quota, decimal count) =>
        Finding("PACT0616", at, FormattableString.Invariant($"A {sort} of `{id}` asks for {quota}, more than the {count} of the clause itself."));

    public static Diagnostic DayBeyondPhase(SourceMark at, string id, string how, int day, string phase, int length) =>
        Finding("PACT0617", at, FormattableString.Invariant($"`{id}` {how} day {day} of `{phase}`, which lasts {length} days."));

    public static Diagnostic TopicOfNoTalks(SourceMark at, string topic, string? hint) =>
        Finding("PACT0618", at, $"No clause has anybody hold talks on \"{topic}\".", hint);

    public static Diagnostic TopicOfNoTerms(SourceMark at, string topic, string? hint) =>
        Finding("PACT0619", at, $"No clause has anybody agree on \"{topic}\".", hint);

    public static Diagnostic DeadlineOnItself(SourceMark at, string id, IReadOnlyList<string> circle) =>
        Finding("PACT0620", at, $"The deadline of `{id}` depends on itself: it counts from {string.Join(", which counts from ", circle.Skip(1).Append(id).Select(i => $"`{i}`"))}.");

    public static Diagnostic PublishedBeforeAgreed(SourceMark at, string what, string how) =>
        Finding("PACT0621", at, $"{what} is published before it is {how}.");

    public static Diagnostic DueBeforeBeginning(SourceMark at, string id, PactTime due, string what, PactTime begins) =>
        Finding("PACT0622", at, $"`{id}` is due on {due.Date:uuuu-MM-dd}, before {what} on {begins.Date:uuuu-MM-dd}.");

    public static Diagnostic ObjectionTooLate(SourceMark at, string phase, string length, Span notice) =>
        Finding("PACT0623", at, $"Nobody can object to the renewal of `{phase}` in time: it {length}, and an objection must come at least {notice} before the end.");

    public static Diagnostic NeverBinds(SourceMark at, string id, string reason) =>
        Finding("PACT0624", at, $"The clause `{id}` can never bind: {reason}.");

    public static Diagnostic BindsOnItself(SourceMark at, string id, IReadOnlyList<string> circle) =>
        Finding("PACT0625", at, $"Whether the clause `{id}` binds depends on itself: it waits for {string.Join(", which waits for ", circle.Skip(1).Append(id).Select(i => $"`{i}`"))}.");

    public static Diagnostic SuspendsAtWill(SourceMark at, string id, string who, string what) =>
        Finding("PACT0626", at, $"`{id}` lets {who} suspend {what} at any time, under no condition.", "where the text names the ground, say it with `when`, `while` or `otherwise`");

    public static Diagnostic OtherwiseOfOpen(SourceMark at, string id, string above) =>
        Finding("PACT0627", at, $"`{id}` holds once `{above}` is overdue, but `{above}` has no deadline.");

    public static Diagnostic StockUnverified(SourceMark at, string id) =>
        Finding("PACT0628", at, $"Nobody is named to verify the stock that `{id}` limits.", "add a `monitor`, or `verified by` to the clause");

    public static Diagnostic WindowReversed(SourceMark at, string id, string from, string until) =>
        Finding("PACT0629", at, $"`{id}` holds from {from} until {until}, which comes before.");

    public static Diagnostic TogetherApart(SourceMark at, string exchange, string one, string other) =>
        Finding("PACT0630", at, $"The legs of `{exchange}` are to fall on one day, but `{one}` and `{other}` are due on different days.");

    public static Diagnostic WaivedByOther(SourceMark at, string id, string by) =>
        Finding("PACT0631", at, $"`{id}` is not owed to {by}, who waives it.");

    public static Diagnostic TalksStopOpen(SourceMark at, string topic, string phase) =>
        Finding("PACT0632", at, $"Nothing says what follows if the talks on \"{topic}\" stop without terms and the phase `{phase}` ends.", $"a clause `when {phase} ended, …`, or a phase that starts then, would say it");

    public static Diagnostic NothingToExtend(SourceMark at, string id) =>
        Finding("PACT0633", at, $"`{id}` has neither a deadline nor a last day that could be extended.", "write `until` and the day, where the extension sets one");

    private static Diagnostic Finding(string code, SourceMark at, string message, string? hint = null) =>
        Error(code, at, message, hint) with { Severity = Severity.Finding };

    private static Diagnostic Error(string code, SourceMark at, string message, string? hint = null) => new()
    {
        Code = code,
        Severity = Severity.Error,
        Message = message,
        Line = at.Line,
        Column = at.Column,
        Length = at.Length,
        Hint = hint,
    };
}
