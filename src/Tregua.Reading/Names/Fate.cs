namespace Tregua.Reading.Names;

/// <summary>What a text tells of a person, as far as it decides whether the name is protected.</summary>
[Flags]
internal enum Fate
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Detained, abducted, missing.</summary>
    Held = 1,

    /// <summary>Dead.</summary>
    Dead = 2,

    /// <summary>Let go: protected unless the person speaks freely.</summary>
    Freed = 4,

    /// <summary>Named as somebody's kin where people are held or dead: protected unless the person speaks or holds an office.</summary>
    Kin = 8,
}
