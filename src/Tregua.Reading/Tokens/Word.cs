using System.Runtime.CompilerServices;
using Tregua.Reading.Models;

namespace Tregua.Reading.Tokens;

/// <summary>One word as written, whatever its place: what stages ask of it again and again is found out once.</summary>
/// <remarks>
/// Words are handed out by a <see cref="WordStore"/> and shared by threads. What is learnt of a word is packed so that a write that is lost
/// to another thread's is only learnt again.
/// </remarks>
public sealed class Word
{
    /// <summary>The word of no token: empty.</summary>
    internal static readonly Word None = new("", FeatureHash.Of(""), null);

    private const int FactsPerCell = 32; // two bits each: learnt, and true

    private static int _facts;
    private static int _places;

    private Cells _first; // of the facts asked for early, which are beside the word
    private ulong[] _learnt = []; // of the others
    private object?[] _notes = [];

    /// <summary>A word of which nothing is learnt yet.</summary>
    /// <param name="text">As written; curly apostrophes as straight ones.</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    /// <param name="next">The word after it in its store's bucket.</param>
    internal Word(string text, ulong hash, Word? next)
    {
        Next = next;
        Text = text;
        Hash = hash;
        Lower = text.ToLowerInvariant();
        if (Lower == text)
            Lower = text;
        Shape = WordShapes.Of(text);
    }

    /// <summary>As written; curly apostrophes as straight ones.</summary>
    public string Text { get; }

    /// <summary>The text in lower case.</summary>
    public string Lower { get; }

    /// <summary>What letters and signs it is written with.</summary>
    public WordShape Shape { get; }

    /// <summary>True when the first letter is upper case.</summary>
    public bool IsCapitalised => (Shape & WordShape.Capitalised) != 0;

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>A hash of <see cref="Text"/>, by which its store finds it.</summary>
    internal ulong Hash { get; }

    /// <summary>The word after it in its store's bucket.</summary>
    internal Word? Next { get; }

    /// <summary>A number for a fact that words are asked about, unlike any other's in the process.</summary>
    internal static int NewFact() => Interlocked.Increment(ref _facts) - 1;

    /// <summary>What is learnt of a fact; null when nothing is.</summary>
    internal bool? Fact(int fact)
    {
        var cell = fact / FactsPerCell;
        ulong cells = 0;
        if (cell < Cells.Count)
            cells = _first[cell];
        else if (cell - Cells.Count is var later && _learnt is var learnt && later < learnt.Length)
            cells = learnt[later];
        var bits = cells >> (fact % FactsPerCell * 2);
        return (bits & 1) == 0 ? null : (bits & 2) != 0;
    }

    /// <summary>Keeps a fact.</summary>
    /// <returns>The fact.</returns>
    internal bool Learn(int fact, bool holds)
    {
        var cell = fact / FactsPerCell;
        var bits = (holds ? 3UL : 1UL) << (fact % FactsPerCell * 2);
        if (cell < Cells.Count)
        {
            _first[cell] |= bits;
            return holds;
        }
        cell -= Cells.Count;
        var learnt = _learnt;
        if (cell >= learnt.Length)
        {
            Array.Resize(ref learnt, Math.Max(cell + 1, (Volatile.Read(ref _facts) / FactsPerCell) + 1 - Cells.Count));
            _learnt = learnt;
        }
        learnt[cell] |= bits;
        return holds;
    }

    /// <summary>A place for a note of each word, unlike any other in the process.</summary>
    internal static int NewNote() => Interlocked.Increment(ref _places) - 1;

    /// <summary>What is noted at a place; null when nothing is.</summary>
    internal object? Note(int place)
    {
        var notes = _notes;
        return place < notes.Length ? notes[place] : null;
    }

    /// <summary>Notes something.</summary>
    /// <returns>The note.</returns>
    internal object Keep(int place, object note)
    {
        var notes = _notes;
        if (place >= notes.Length)
        {
            Array.Resize(ref notes, place + 1);
            _notes = notes;
        }
        return notes[place] = note;
    }

    [InlineArray(Count)]
    private struct Cells
    {
        public const int Count = 6;

        private ulong _cell;
    }
}
