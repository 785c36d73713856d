using Tregua.Reading.Models;

namespace Tregua.Reading.Tokens;

/// <summary>The words met so far, each once. Several threads read and add without locks; the number of words is bounded.</summary>
internal sealed class WordStore
{
    /// <summary>The most words held; with that many the store starts again, so that memory stays flat over any number of texts.</summary>
    public const int MostWords = 1 << 16;

    private const int BucketBits = 15;
    private const int LongestWord = 48; // a longer one is made for its token alone
    private const int LongestChain = 12; // texts made to collide cost no more than this

    private Table _table = new();

    /// <summary>The word of a text, which is not empty.</summary>
    public Word Of(ReadOnlySpan<char> text)
    {
        // A mark alone stays as it is: it may close a quotation.
        if (text.Length == 1 || !text.Contains('’'))
            return Find(text);
        if (text.Length > LongestWord)
            return Find(text.ToString().Replace('’', '\''));
        Span<char> straight = stackalloc char[LongestWord];
        text.Replace(straight, '’', '\'');
        return Find(straight[..text.Length]);
    }

    private Word Find(ReadOnlySpan<char> text)
    {
        var hash = FeatureHash.Of(text);
        if (text.Length > LongestWord)
            return new Word(text.ToString(), hash, null);
        var table = Volatile.Read(ref _table);
        ref var bucket = ref table.Heads[hash >> (64 - BucketBits)];
        var head = Volatile.Read(ref bucket);
        var length = 0;
        for (var known = head; known is not null; known = known.Next)
        {
            if (known.Hash == hash && text.SequenceEqual(known.Text))
                return known;
            length++;
        }
        var word = new Word(text.ToString(), hash, head);
        if (length >= LongestChain)
            return word;
        // Of two words that two threads add at the same moment one may be lost, to be added again.
        Volatile.Write(ref bucket, word);
        if (Interlocked.Increment(ref table.Count) >= MostWords)
            Interlocked.CompareExchange(ref _table, new Table(), table);
        return word;
    }

    private sealed class Table
    {
        public readonly Word?[] Heads = new Word?[1 << BucketBits];
        public int Count;
    }
}
