using System.Runtime.CompilerServices;

namespace Tregua.Standings.Instalments;

/// <summary>Facts in blocks, so that growing moves none of them; places of retracted ones are used again.</summary>
internal sealed class FactStore
{
    private const int BlockBits = 12;
    private const int BlockSize = 1 << BlockBits;
    private const int SmallBlock = 16;

    private Fact[][] _blocks = [new Fact[SmallBlock]];
    private int _used;
    private int _free = -1;

    internal ref Fact this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _blocks[index >> BlockBits][index & (BlockSize - 1)];
    }

    internal int Add(in Fact fact)
    {
        var index = _free;
        if (index >= 0)
            _free = this[index].Next;
        else
            index = Grow();
        this[index] = fact;
        return index;
    }

    internal void Remove(int index)
    {
        this[index] = new Fact { Account = -1, Next = _free };
        _free = index;
    }

    private int Grow()
    {
        var block = _used >> BlockBits;
        var inside = _used & (BlockSize - 1);
        if (block == _blocks.Length)
            Array.Resize(ref _blocks, block * 2);
        if (_blocks[block] is null)
            _blocks[block] = GC.AllocateUninitializedArray<Fact>(BlockSize);
        else if (inside == _blocks[block].Length)
            Array.Resize(ref _blocks[block], Math.Min(BlockSize, inside * 4));
        return _used++;
    }
}
