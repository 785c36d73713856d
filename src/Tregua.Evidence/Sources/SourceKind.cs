namespace Tregua.Evidence.Sources;

/// <summary>What a source is to the agreement and to the public.</summary>
public enum SourceKind
{
    /// <summary>A named person of a party or government.</summary>
    NamedOfficial,

    /// <summary>"A senior official", no name given.</summary>
    UnnamedOfficial,

    /// <summary>A side speaking as a body, its ministries and offices included.</summary>
    Party,

    /// <summary>A mediator or guarantor, or a named person of one.</summary>
    Mediator,

    /// <summary>A monitor, or a named person of one.</summary>
    Monitor,

    /// <summary>Another government, the UN, another outlet quoted as a source.</summary>
    ThirdParty,

    /// <summary>Families, non-governmental organisations, other private people and bodies.</summary>
    CivilSociety,

    /// <summary>The outlet's own voice.</summary>
    Outlet,

    /// <summary>Hearsay: "sources said", "it is said".</summary>
    Unnamed,
}
