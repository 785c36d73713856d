namespace Tregua.Evidence.Proof;

/// <summary>Standards as text.</summary>
internal static class StandardText
{
    internal static string Write(Standard standard) => standard switch
    {
        NamedStandard named => Word(named.Name),
        CaseStandard own => own.Name,
        AndStandard and => $"{Operand(and.Left, Strength.And)} and {Operand(and.Right, Strength.Not)}",
        OrStandard or => $"{Operand(or.Left, Strength.Or)} or {Operand(or.Right, Strength.And)}",
        NotStandard not => $"not {Operand(not.Inner, Strength.Not)}",
        _ => throw new ArgumentOutOfRangeException(nameof(standard)),
    };

    internal static string Word(StandardName name) => name switch
    {
        StandardName.Any => "any",
        StandardName.Named => "named",
        StandardName.Independent => "independent",
        StandardName.AgainstInterest => "against-interest",
        StandardName.Monitor => "monitor",
        StandardName.ThirdParty => "third-party",
        StandardName.Agreed => "agreed",
        StandardName.Party => "party",
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    internal static string Describe(Standard standard) => standard switch
    {
        NamedStandard named => Describe(named.Name),
        CaseStandard own => $"{own.Name}: {Describe(own.Definition)}",
        AndStandard { Right: NotStandard not } and => $"{Describe(and.Left)}, not counting {Describe(not.Inner)}",
        AndStandard and => $"{Describe(and.Left)}, and {Describe(and.Right)}",
        OrStandard or => $"{Describe(or.Left)}, or {Describe(or.Right)}",
        NotStandard not => $"anything but {Describe(not.Inner)}",
        _ => throw new ArgumentOutOfRangeException(nameof(standard)),
    };

    private static string Describe(StandardName name) => name switch
    {
        StandardName.Any => "one claim of anybody",
        StandardName.Named => "a source with a name",
        StandardName.Independent => "two independent origins",
        StandardName.AgainstInterest => "the word of the side that it speaks against",
        StandardName.Monitor => "the word of a monitor",
        StandardName.ThirdParty => "the word of a mediator, guarantor, monitor or other third party",
        StandardName.Agreed => "the word of both sides",
        StandardName.Party => "the word of a party",
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Operand(Standard standard, Strength least)
    {
        var text = Write(standard);
        return StrengthOf(standard) < least ? $"({text})" : text;
    }

    private static Strength StrengthOf(Standard standard) => standard switch
    {
        OrStandard => Strength.Or,
        AndStandard => Strength.And,
        _ => Strength.Not,
    };

    private enum Strength
    {
        Or,
        And,
        Not,
    }
}
