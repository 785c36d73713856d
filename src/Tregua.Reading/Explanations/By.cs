namespace Tregua.Reading.Explanations;

/// <summary>What can propose a field, in words for people.</summary>
internal static class By
{
    public const string ActionOfVerb = "the verb, in the vocabulary of actions";
    public const string NoAction = "the verb, which has no action in the vocabulary";
    public const string ActionOfNoun = "an event noun, in the vocabulary of actions";
    public const string ActionCarried = "the event noun that the verb only carries";
    public const string ActionRefused = "the verb that governs this one and refuses it";
    public const string ActionOfThing = "what the verb acts on";
    public const string ActionDue = "a word for what is due";
    public const string ActionBefore = "the figure before it";
    public const string ActionNumber = "words inside a stated number";

    public const string Subject = "the subject of the verb";
    public const string Agent = "who stands after “by”";
    public const string Owner = "whose act the event noun is";
    public const string Speaker = "the pronoun, which stands for the speaker";
    public const string EarlierSubject = "the pronoun, which stands for the subject before it";
    public const string Apposition = "the name beside the title";
    public const string Accused = "who is accused";

    public const string Object = "the object of the verb";
    public const string PassiveSubject = "the subject of the passive";
    public const string LoneSubject = "the subject, which cannot act";
    public const string BehindPreposition = "the noun behind a preposition";
    public const string OfNoun = "the noun after “of”";
    public const string Counted = "what the number counts";
    public const string EarlierThing = "the pronoun, which stands for the thing before it";

    public const string Tense = "the tense of the verb";
    public const string Modal = "the modal verb";
    public const string Future = "the future of the verb";
    public const string Governor = "the verb or noun that governs the infinitive";
    public const string If = "the “if” of the sentence";
    public const string Around = "the verb around the event noun";
    public const string Cue = "the cue of the attribution";
    public const string Scheduled = "a word for what is planned";
    public const string Ahead = "the date, which lies ahead of the report";
    public const string Headline = "the present tense of a headline";

    public const string BaseOfHolding = "a verb of holding or remaining";
    public const string BaseOfTotal = "words for a sum, a period or several batches";
    public const string BaseOfEvent = "one event told";
    public const string BaseBefore = "the sum that it is given in return for";

    public const string OwnTime = "a date of the clause";
    public const string TimeBeside = "the date of the clause that it goes on from";
    public const string TimeOfNoun = "a date of the event noun";
}
