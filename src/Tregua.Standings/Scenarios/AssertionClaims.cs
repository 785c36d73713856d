using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Times;

namespace Tregua.Standings.Scenarios;

/// <summary>Turns a claim in controlled English into claims, for scenarios and for claims entered by hand.</summary>
public static class AssertionClaims
{
    /// <summary>The claims that an assertion makes; one, as a rule. Their spans cover the assertion's whole text, which is the report's text.</summary>
    /// <param name="agreement">Whose actors decide the kind and side of the source.</param>
    /// <param name="assertion">What is asserted.</param>
    /// <param name="attribution">Who said it, where and when.</param>
    public static ImmutableArray<Claim> From(Agreement agreement, Assertion assertion, Attribution attribution)
    {
        var span = new TextSpan(0, StoredText.CountCodePoints(assertion.Text));
        var said = attribution.Said ?? attribution.On?.Date;
        var claim = new Claim
        {
            Id = "",
            Report = attribution.Report,
            Span = span,
            Text = assertion.Text,
            Parts = [span],
            Source = AssertedSource.Of(agreement, attribution.By, attribution.Via),
            Modality = ModalityOf(assertion),
            Polarity = assertion.Denied ? Polarity.Denied : Polarity.Affirmed,
            Said = said is { } day ? TimeRange.Day(day) : null,
            Event = MentionOf(assertion),
            Quantity = QuantityOf(assertion),
            Occurred = TimeOf(assertion, attribution.On),
            Due = assertion.Due is { } due ? RangeOf(due) : null,
        };
        return [claim with { Id = ClaimIdentity.Of(claim) }];
    }

    private static Modality ModalityOf(Assertion assertion) => assertion.Tense switch
    {
        Tense.Past => Modality.Occurred,
        Tense.Present => Modality.Ongoing,
        Tense.Future => Modality.Scheduled,
        _ => throw new ArgumentOutOfRangeException(nameof(assertion)),
    };

    private static EventMention MentionOf(Assertion assertion) => new()
    {
        Action = ActionOf(assertion.Verb),
        Lemma = LemmaOf(assertion.Verb),
        Actor = assertion.Actors.IsEmpty ? null : Words.List(assertion.Actors),
        Thing = assertion.Thing?.Thing,
        ThingPhrase = TargetOf(assertion.Target) ?? assertion.Thing?.Thing ?? assertion.Object,
        Kind = assertion.Thing?.Kind,
        Recipient = assertion.Recipient,
        Place = assertion.Place,
        Topic = assertion.Topic,
        Batch = assertion.Batch,
    };

    private static string? TargetOf(ActTarget? target) => target switch
    {
        null => null,
        StipulationsTarget clauses => $"clause {string.Join(", ", clauses.Stipulations)}",
        PhaseTarget phase => $"{phase.Phase} phase",
        AgreementTarget => "the agreement",
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static EventAction ActionOf(string verb) => verb switch
    {
        "release" or "repatriate" => EventAction.Release,
        "hand over" => EventAction.HandOver,
        "return" => EventAction.Return,
        "let in" or "deliver" => EventAction.Deliver,
        "withdraw" => EventAction.Withdraw,
        "open" => EventAction.Open,
        "close" => EventAction.Close,
        "begin talks" or "hold talks" or "end talks" => EventAction.Negotiate,
        "agree" => EventAction.Agree,
        "attack" => EventAction.Attack,
        "kill" => EventAction.Kill,
        "detain" => EventAction.Detain,
        "publish" or "notify" or "announce" => EventAction.Announce,
        "verify" => EventAction.Verify,
        "withhold" => EventAction.Withhold,
        "hold" or "keep" => EventAction.Hold,
        "suspend" => EventAction.Suspend,
        "resume" => EventAction.Resume,
        "refuse" => EventAction.Refuse,
        _ => EventAction.Other,
    };

    private static string LemmaOf(string verb) => verb switch
    {
        "begin talks" => "begin",
        "hold talks" => "hold",
        "end talks" => "end",
        "fly over" => "overfly",
        "object to" => "object",
        _ => verb,
    };

    private static Quantity? QuantityOf(Assertion assertion)
    {
        if (assertion.Amount is not { } amount)
            return null;
        return new Quantity { Text = amount.Text, Low = amount.Low, Best = amount.Best, High = amount.High, Base = assertion.Verb == "hold" && amount.Base == AssertedBase.Increment ? QuantityBase.Stock : BaseOf(amount.Base) };
    }

    private static QuantityBase BaseOf(AssertedBase @base) => @base switch
    {
        AssertedBase.Increment => QuantityBase.Increment,
        AssertedBase.Total => QuantityBase.Total,
        AssertedBase.Stock => QuantityBase.Stock,
        _ => throw new ArgumentOutOfRangeException(nameof(@base)),
    };

    /// <summary>The assertion's own dates, else, of what has happened, the day it is put under.</summary>
    private static TimeRange? TimeOf(Assertion assertion, PactTime? on)
    {
        var from = assertion.From is { } f ? RangeOf(f) : (TimeRange?)null;
        var to = assertion.To is { } t ? RangeOf(t) : (TimeRange?)null;
        if (from is not null || to is not null)
            return new TimeRange(from?.Start, to?.End);
        return assertion.Tense == Tense.Future || on is not { } day ? null : RangeOf(day);
    }

    private static TimeRange RangeOf(PactTime time) => time.Time is null ? TimeRange.Day(time.Date) : TimeRange.Minute(time.Start);
}
