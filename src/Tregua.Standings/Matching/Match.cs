namespace Tregua.Standings.Matching;

/// <summary>How a claim bears on a stipulation.</summary>
internal enum Bearing
{
    /// <summary>It says that the debtor did it, in whole or in part.</summary>
    Performs,

    /// <summary>It says that the debtor did not do it.</summary>
    Denies,

    /// <summary>It says that the debtor will do it.</summary>
    Announces,

    /// <summary>It says that the debtor holds it back.</summary>
    Withholds,

    /// <summary>It says that the creditor gave it back.</summary>
    GivesBack,

    /// <summary>It says that its performance is suspended.</summary>
    Suspends,

    /// <summary>It says that its performance is taken up again.</summary>
    Resumes,

    /// <summary>It says that the creditor would not take it, or the debtor would not do it.</summary>
    Refuses,

    /// <summary>It says that the debtor offered it.</summary>
    Offers,

    /// <summary>It says that a step towards it was made.</summary>
    Prepares,

    /// <summary>It speaks of it without saying that it was or will be done.</summary>
    Speaks,
}

/// <summary>That a claim bears on a stipulation.</summary>
/// <param name="Stipulation">The stipulation's id.</param>
/// <param name="Bearing">How.</param>
/// <param name="Certain">False when the words leave open whether it is this one: a thing without its kind, an attack without its place.</param>
internal readonly record struct Match(string Stipulation, Bearing Bearing, bool Certain);
