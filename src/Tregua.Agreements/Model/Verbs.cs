using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>The verb table.</summary>
public static class Verbs
{
    private const VerbObjects Counted = VerbObjects.Things | VerbObjects.Required;
    private const VerbObjects Said = VerbObjects.Things | VerbObjects.Words | VerbObjects.Required;
    private const VerbObjects Subject = VerbObjects.Topic | VerbObjects.Required;
    private const VerbObjects Anything = VerbObjects.Things | VerbObjects.Words;

    /// <summary>Every verb: those of clauses first, then those of assertions alone.</summary>
    public static ImmutableArray<Verb> All { get; } =
    [
        new("release", "releases", "released", "released", "releasing", Counted),
        new("hand over", "hands over", "handed over", "handed over", "handing over", Counted),
        new("return", "returns", "returned", "returned", "returning", Counted),
        new("let in", "lets in", "let in", "let in", "letting in", Counted),
        new("deliver", "delivers", "delivered", "delivered", "delivering", Counted),
        new("withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing", VerbObjects.Things),
        new("open", "opens", "opened", "opened", "opening", VerbObjects.Place | VerbObjects.Required),
        new("close", "closes", "closed", "closed", "closing", VerbObjects.Place | VerbObjects.Required),
        new("allow", "allows", "allowed", "allowed", "allowing", Said),
        new("begin talks", "begins talks", "began talks", "begun talks", "beginning talks", Subject),
        new("hold talks", "holds talks", "held talks", "held talks", "holding talks", Subject),
        new("agree", "agrees", "agreed", "agreed", "agreeing", Subject),
        new("attack", "attacks", "attacked", "attacked", "attacking", VerbObjects.Actors | Anything),
        new("detain", "detains", "detained", "detained", "detaining", Said),
        new("publish", "publishes", "published", "published", "publishing", Said),
        new("notify", "notifies", "notified", "notified", "notifying", Said),
        new("announce", "announces", "announced", "announced", "announcing", Said),
        new("verify", "verifies", "verified", "verified", "verifying", Said),
        new("fly over", "flies over", "flew over", "flown over", "flying over", VerbObjects.Place | VerbObjects.Required),
        new("deploy", "deploys", "deployed", "deployed", "deploying", Said),
        new("inspect", "inspects", "inspected", "inspected", "inspecting", Said),
        new("destroy", "destroys", "destroyed", "destroyed", "destroying", Said),
        new("pay", "pays", "paid", "paid", "paying", Said),
        new("lift", "lifts", "lifted", "lifted", "lifting", Said),
        new("keep", "keeps", "kept", "kept", "keeping", Counted),
        new("repatriate", "repatriates", "repatriated", "repatriated", "repatriating", Counted),
        new("suspend", "suspends", "suspended", "suspended", "suspending", Anything | VerbObjects.Agreement),
        new("terminate", "terminates", "terminated", "terminated", "terminating", Anything | VerbObjects.Agreement),
        new("end talks", "ends talks", "ended talks", "ended talks", "ending talks", Subject, InClauses: false),
        new("withhold", "withholds", "withheld", "withheld", "withholding", Said, InClauses: false),
        new("hold", "holds", "held", "held", "holding", Said, InClauses: false),
        new("kill", "kills", "killed", "killed", "killing", Said, InClauses: false),
        new("resume", "resumes", "resumed", "resumed", "resuming", Anything | VerbObjects.Agreement, InClauses: false),
        new("object to", "objects to", "objected to", "objected to", "objecting to", Subject, InClauses: false),
        new("refuse", "refuses", "refused", "refused", "refusing", Anything, InClauses: false),
        new("offer", "offers", "offered", "offered", "offering", Anything, InClauses: false),
        new("do", "does", "did", "done", "doing", VerbObjects.Words | VerbObjects.Required, InClauses: false),
    ];

    /// <summary>The verb with the given base form, such as <c>let in</c>; null when there is none.</summary>
    public static Verb? Find(string baseForm)
    {
        foreach (var verb in All)
        {
            if (verb.Base == baseForm)
                return verb;
        }

        return null;
    }
}
