namespace Tregua.Evidence.Claims;

/// <summary>How the content stands to the facts, as its source puts it.</summary>
public enum Modality
{
    /// <summary>It happened.</summary>
    Occurred,

    /// <summary>It is happening.</summary>
    Ongoing,

    /// <summary>Planned, or another's future act.</summary>
    Scheduled,

    /// <summary>The speaker's own future act.</summary>
    Promised,

    /// <summary>"Must", "should", "urged", "called for".</summary>
    Demanded,

    /// <summary>Offered for agreement.</summary>
    Proposed,

    /// <summary>Announced as a harm to come.</summary>
    Threatened,

    /// <summary>"May", "might", "is expected to".</summary>
    Predicted,

    /// <summary>Under an explicit "if".</summary>
    Conditional,
}

/// <summary>Whether the content is asserted or denied.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so.</summary>
    Denied,
}

/// <summary>What was done, by the verb: see the vocabulary of actions.</summary>
public enum EventAction
{
    /// <summary>Freed, let go.</summary>
    Release,

    /// <summary>Handed over, transferred.</summary>
    HandOver,

    /// <summary>Delayed or refused to release.</summary>
    Withhold,

    /// <summary>Troops out.</summary>
    Withdraw,

    /// <summary>Aid or goods brought in.</summary>
    Deliver,

    /// <summary>Strikes, shelling, raids.</summary>
    Attack,

    /// <summary>Deaths caused.</summary>
    Kill,

    /// <summary>Arrested, seized, abducted.</summary>
    Detain,

    /// <summary>Holds; remain in captivity.</summary>
    Hold,

    /// <summary>Returned, went back.</summary>
    Return,

    /// <summary>Opened or reopened.</summary>
    Open,

    /// <summary>Closed.</summary>
    Close,

    /// <summary>Talks held.</summary>
    Negotiate,

    /// <summary>Terms agreed.</summary>
    Agree,

    /// <summary>Made known.</summary>
    Announce,

    /// <summary>Prolonged.</summary>
    Extend,

    /// <summary>Suspended, halted.</summary>
    Suspend,

    /// <summary>Taken up again.</summary>
    Resume,

    /// <summary>Declined, rejected.</summary>
    Refuse,

    /// <summary>Confirmed by checking; identified.</summary>
    Verify,

    /// <summary>Cautioned.</summary>
    Warn,

    /// <summary>Blamed.</summary>
    Accuse,

    /// <summary>None of these; the lemma says which.</summary>
    Other,
}
