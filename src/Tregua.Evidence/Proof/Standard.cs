namespace Tregua.Evidence.Proof;

/// <summary>
/// A standard of proof: the rule that says when claims establish an event. A closed hierarchy;
/// combinations are written <c>independent or monitor</c>, <c>named and not party</c>.
/// </summary>
public abstract record Standard
{
    private protected Standard()
    {
    }

    /// <summary>One claim is enough.</summary>
    public static Standard Any { get; } = new NamedStandard(StandardName.Any);
}

/// <summary>The standards that have names.</summary>
public enum StandardName
{
    /// <summary>One claim is enough.</summary>
    Any,

    /// <summary>A source with a name.</summary>
    Named,

    /// <summary>Two independent origins.</summary>
    Independent,

    /// <summary>The creditor confirms, or the debtor admits.</summary>
    AgainstInterest,

    /// <summary>A monitor.</summary>
    Monitor,

    /// <summary>A mediator, guarantor, monitor or other third party.</summary>
    ThirdParty,

    /// <summary>Both sides.</summary>
    Agreed,
}

/// <summary>A standard with a name.</summary>
/// <param name="Name">Which.</param>
public sealed record NamedStandard(StandardName Name) : Standard;

/// <summary>Both must pass.</summary>
public sealed record AndStandard(Standard Left, Standard Right) : Standard;

/// <summary>Either must pass.</summary>
public sealed record OrStandard(Standard Left, Standard Right) : Standard;

/// <summary>Must not pass.</summary>
public sealed record NotStandard(Standard Inner) : Standard;
