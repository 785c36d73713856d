using System.Diagnostics.CodeAnalysis;

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

    /// <summary>Reads a standard.</summary>
    /// <param name="text">A name or a combination of names with <c>and</c>, <c>or</c>, <c>not</c> and parentheses; <c>and</c> binds tighter than <c>or</c>.</param>
    /// <param name="definitions">The case's own standards, each name with its definition; null for none.</param>
    /// <param name="standard">The standard; null when the text is not one.</param>
    /// <param name="error">One sentence saying what is wrong and what was expected; null on success.</param>
    public static bool TryParse(
        string text,
        IReadOnlyDictionary<string, string>? definitions,
        [NotNullWhen(true)] out Standard? standard,
        [NotNullWhen(false)] out string? error) =>
        StandardParser.TryParse(text, definitions, out standard, out error);

    /// <summary>The standard as <see cref="TryParse"/> reads it, with the fewest parentheses.</summary>
    public sealed override string ToString() => StandardText.Write(this);

    /// <summary>What the standard asks for, in words for people.</summary>
    public string Describe() => StandardText.Describe(this);
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

    /// <summary>A party's side; of use as <c>not party</c>.</summary>
    Party,
}

/// <summary>A standard with a name.</summary>
/// <param name="Name">Which.</param>
public sealed record NamedStandard(StandardName Name) : Standard;

/// <summary>Both must pass.</summary>
public sealed record AndStandard(Standard Left, Standard Right) : Standard;

/// <summary>Either must pass.</summary>
public sealed record OrStandard(Standard Left, Standard Right) : Standard;

/// <summary>Must not pass; of a standard that judges single claims: leaves out the claims that pass it.</summary>
public sealed record NotStandard(Standard Inner) : Standard;

/// <summary>A standard that the case names for itself.</summary>
/// <param name="Name">The name.</param>
/// <param name="Definition">What it stands for.</param>
public sealed record CaseStandard(string Name, Standard Definition) : Standard;
