using System.Collections.Immutable;
using Tregua.Evidence.Claims;

namespace Tregua.Standings.Matching;

/// <summary>Which acts perform which verb: the table of design, as data. Acts of one word are one sort of event.</summary>
internal static class Acts
{
    internal const string HandOver = "hand-over";
    internal const string Deliver = "deliver";
    internal const string Withdraw = "withdraw";
    internal const string Open = "open";
    internal const string Close = "close";
    internal const string Negotiate = "negotiate";
    internal const string Agree = "agree";
    internal const string Attack = "attack";
    internal const string Detain = "detain";
    internal const string Announce = "announce";
    internal const string Verify = "verify";
    internal const string Withhold = "withhold";
    internal const string Refuse = "refuse";
    internal const string Offer = "offer";
    internal const string Hold = "hold";
    internal const string Travel = "travel";
    internal const string Fly = "fly";
    internal const string Suspend = "suspend";
    internal const string Resume = "resume";
    internal const string Terminate = "terminate";
    internal const string Object = "object";
    internal const string Deploy = "deploy";
    internal const string Inspect = "inspect";
    internal const string Destroy = "destroy";
    internal const string Pay = "pay";
    internal const string Lift = "lift";
    internal const string Other = "other";

    private static readonly HashSet<string> TravelLemmas = new(StringComparer.Ordinal) { "depart", "send", "travel", "dispatch", "leave", "arrive", "fly", "head", "join" };

    private static readonly HashSet<string> EndLemmas = new(StringComparer.Ordinal) { "end", "break", "collapse", "stop", "halt", "suspend", "fail" };

    private static readonly Dictionary<string, ImmutableArray<string>> ByVerb = new(StringComparer.Ordinal)
    {
        ["release"] = [HandOver],
        ["hand over"] = [HandOver],
        ["return"] = [HandOver],
        ["let in"] = [Deliver],
        ["deliver"] = [Deliver],
        ["withdraw"] = [Withdraw],
        ["open"] = [Open],
        ["close"] = [Close],
        ["allow"] = [HandOver, Open, Deliver, Other],
        ["begin talks"] = [Negotiate],
        ["hold talks"] = [Negotiate],
        ["agree"] = [Agree],
        ["attack"] = [Attack],
        ["detain"] = [Detain],
        ["publish"] = [Announce, Other],
        ["notify"] = [Announce, Other],
        ["announce"] = [Announce],
        ["verify"] = [Verify],
        ["fly over"] = [Fly],
        ["repatriate"] = [HandOver],
        ["deploy"] = [Deploy, Other],
        ["inspect"] = [Inspect, Verify],
        ["destroy"] = [Destroy, Other],
        ["pay"] = [Pay, Other],
        ["lift"] = [Lift, Other],
        ["keep"] = [Hold],
        ["suspend"] = [Suspend],
        ["terminate"] = [Terminate],
    };

    /// <summary>What sort of act a claim speaks of.</summary>
    internal static string Of(EventMention mention) => mention.Action switch
    {
        EventAction.Release or EventAction.HandOver or EventAction.Return => HandOver,
        EventAction.Deliver => Deliver,
        EventAction.Withdraw => Withdraw,
        EventAction.Open => Open,
        EventAction.Close => Close,
        EventAction.Negotiate => Negotiate,
        EventAction.Agree => Agree,
        EventAction.Attack or EventAction.Kill => Attack,
        EventAction.Detain => Detain,
        EventAction.Announce => Announce,
        EventAction.Verify => Verify,
        EventAction.Withhold => Withhold,
        EventAction.Suspend => Suspend,
        EventAction.Resume => Resume,
        EventAction.Refuse => Refuse,
        EventAction.Hold => Hold,
        _ => OfLemma(mention.Lemma),
    };

    /// <summary>The acts that perform a verb of a clause; none for a quoted act, which any act in its words performs.</summary>
    internal static ImmutableArray<string> Performing(string? verb) =>
        verb is not null && ByVerb.TryGetValue(verb, out var acts) ? acts : [];

    /// <summary>True when talks are said to have ended, not to be held.</summary>
    internal static bool EndsTalks(EventMention mention) =>
        mention.Action == EventAction.Negotiate && mention.Lemma is { } lemma && EndLemmas.Contains(lemma);

    private static string OfLemma(string? lemma) => lemma switch
    {
        "overfly" or "fly over" => Fly,
        "offer" or "propose" => Offer,
        "terminate" or "denounce" or "annul" => Terminate,
        "object" or "object to" => Object,
        "deploy" => Deploy,
        "inspect" => Inspect,
        "destroy" or "dismantle" => Destroy,
        "pay" => Pay,
        "lift" => Lift,
        { } word when TravelLemmas.Contains(word) => Travel,
        _ => Other,
    };
}
