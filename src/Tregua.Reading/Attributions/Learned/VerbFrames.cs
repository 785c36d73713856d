using Tregua.Reading.Clauses;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>What the clauses make of the words of a paragraph: which verb a word belongs to and how, and what stands around that verb.</summary>
/// <param name="count">How many words.</param>
internal sealed class VerbFrames(int count)
{
    /// <summary>The main verb of the group.</summary>
    public const byte Main = 1;

    /// <summary>The first word of the group, before the main verb.</summary>
    public const byte Opening = 2;

    /// <summary>A word between the first and the main verb.</summary>
    public const byte Inner = 3;

    /// <summary>A word of the group behind the main verb.</summary>
    public const byte Behind = 4;

    /// <summary>The noun of the object.</summary>
    public const byte ObjectNoun = 5;

    /// <summary>Another word of the object.</summary>
    public const byte InObject = 6;

    /// <summary>The word straight behind the object's noun.</summary>
    public const byte BehindObject = 7;

    /// <summary>A preposition of the clause.</summary>
    public const byte Preposition = 8;

    private readonly int[] _verb = Nobody(count);
    private readonly byte[] _place = new byte[count];
    private readonly int[] _subject = Nobody(count);
    private readonly int[] _object = Nobody(count);
    private readonly int[] _noun = Nobody(count);
    private readonly int[] _governor = Nobody(count);
    private readonly int[] _end = Nobody(count);
    private readonly ushort[] _form = new ushort[count];

    /// <summary>The main verb that a word belongs to; -1 when none.</summary>
    public int Verb(int i) => _verb[i];

    /// <summary>How a word belongs to its verb; 0 when it has none.</summary>
    public byte Place(int i) => _place[i];

    /// <summary>The noun of a main verb's subject; -1 when none.</summary>
    public int Subject(int verb) => verb < 0 ? -1 : _subject[verb];

    /// <summary>The noun of a main verb's object; -1 when none.</summary>
    public int Object(int verb) => verb < 0 ? -1 : _object[verb];

    /// <summary>The noun behind a preposition of a clause; -1 of another word.</summary>
    public int Noun(int preposition) => _noun[preposition];

    /// <summary>The main verb that a main verb hangs on; -1 when none.</summary>
    public int Governor(int verb) => verb < 0 ? -1 : _governor[verb];

    /// <summary>The word behind the group of a main verb; -1 when there is no verb.</summary>
    public int End(int verb) => verb < 0 ? -1 : _end[verb];

    /// <summary>Role of the clause, shape, tense, voice, negation and modality of a main verb, packed; 0 when there is no verb.</summary>
    public ushort Form(int verb) => verb < 0 ? (ushort)0 : _form[verb];

    /// <summary>Lays out a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="from">The first word of its sentence.</param>
    /// <param name="clauses">The clauses of its sentence.</param>
    public void Add(Clause clause, int from, IReadOnlyList<Clause> clauses)
    {
        var (verb, group) = (from + clause.Verb.Main, clause.Verb);
        for (var i = group.First; i < group.End; i++)
        {
            _verb[from + i] = verb;
            _place[from + i] = i == group.Main ? Main : i > group.Main ? Behind : i == group.First ? Opening : Inner;
        }
        if (clause.Subject is { } subject)
            _subject[verb] = from + subject.Head;
        if (clause.Object is { } thing)
            Add(verb, thing, from);
        foreach (var complement in clause.Complements)
        {
            Join(from + complement.First, verb, Preposition);
            _noun[from + complement.First] = from + complement.Noun.Head;
        }
        if (clause.Governor >= 0)
            _governor[verb] = from + clauses[clause.Governor].Verb.Main;
        _end[verb] = from + group.End;
        _form[verb] = FormOf(clause.Role, group);
    }

    private void Add(int verb, NounPhrase thing, int from)
    {
        _object[verb] = from + thing.Head;
        for (var i = thing.First; i < thing.CoreEnd; i++)
            Join(from + i, verb, i == thing.Head ? ObjectNoun : InObject);
        if (thing.End > thing.CoreEnd)
            Join(from + thing.CoreEnd, verb, BehindObject);
    }

    private void Join(int word, int verb, byte place)
    {
        if (_place[word] != 0)
            return;
        (_place[word], _verb[word]) = (place, verb);
    }

    private static ushort FormOf(ClauseRole role, VerbGroup group) =>
        (ushort)(1 + (int)role + (8 * (int)group.Shape) + (32 * (int)group.Tense) + (group.IsPassive ? 256 : 0) + (group.IsNegated ? 512 : 0) + (group.Modal is null ? 0 : 1024) + (group.End - group.First > 1 ? 2048 : 0));

    private static int[] Nobody(int count)
    {
        var nobody = new int[count];
        Array.Fill(nobody, -1);
        return nobody;
    }
}
