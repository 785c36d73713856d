using System.Collections.Immutable;
using Tregua.Evidence.Figures;
using Tregua.Reading.Attributions;
using Tregua.Reading.Explanations;

namespace Tregua.Reading.Events;

/// <summary>Carries the base of a running sum over to what was given "in return" for it.</summary>
internal sealed class Totals
{
    private bool _wasTotal;

    /// <summary>Settles the bases of a sentence's figures in place.</summary>
    public void Carry(Parse parse, ImmutableArray<EventDraft>.Builder drafts)
    {
        var returns = parse.Sentence.Lower(0) == "in" && parse.Sentence.Lower(1) is "return" or "exchange";
        for (var i = 0; i < drafts.Count; i++)
        {
            if (returns && _wasTotal && drafts[i] is { Occurred: null, Quantity: { Base: QuantityBase.Increment } quantity })
                drafts[i] = drafts[i] with { Quantity = quantity with { Base = QuantityBase.Total }, Reasons = drafts[i].Reasons with { Base = By.BaseBefore } };
        }
        if (drafts.Any(draft => draft.Quantity is not null))
            _wasTotal = drafts.Any(draft => draft.Quantity?.Base == QuantityBase.Total);
    }
}
