namespace Tregua.Standings.Instalments;

/// <summary>
/// Moments to come, in two rings of buckets: near ones of 68 minutes for 48 days, far ones of 48 days for ever.
/// The bucket that time has entered lies open in order.
/// </summary>
internal sealed class DueWheel
{
    private const int BucketBits = 12;
    private const int RingBits = 10;
    private const int RingSize = 1 << RingBits;
    private const int PageSize = 16;

    private readonly Ring _near = new();
    private readonly Ring _far = new();
    private long[] _entries = new long[PageSize * 4];
    private int[] _nextPage = new int[4];
    private int _pages;
    private int _freePage = -1;

    private long[] _open = new long[16];
    private int _first;
    private int _count;
    private int _bucket;

    internal DueWheel(int now) => _bucket = now >> BucketBits;

    /// <summary>Remembers a moment. One that lies before the present comes out at the next turn.</summary>
    internal void Add(int moment, int instalment)
    {
        var entry = ((long)moment << 32) | (uint)instalment;
        var bucket = moment >> BucketBits;
        if (bucket <= _bucket)
            AddOpen(entry);
        else if (bucket - _bucket < RingSize)
            AddTo(_near, bucket & (RingSize - 1), entry);
        else
            AddTo(_far, (bucket >> RingBits) & (RingSize - 1), entry);
    }

    /// <summary>Takes the next moment that lies before the given one.</summary>
    /// <param name="now">The present.</param>
    /// <param name="done">One bit for each instalment that needs no more looking at.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="instalment">The instalment it was remembered for.</param>
    internal bool TryTake(int now, ulong[] done, out int moment, out int instalment)
    {
        while (_first == _count)
        {
            if (_bucket >= now >> BucketBits)
            {
                (moment, instalment) = (0, 0);
                return false;
            }
            Enter(_bucket + 1, done);
        }
        var entry = _open[_first];
        (moment, instalment) = ((int)(entry >> 32), (int)entry);
        if (moment >= now)
            return false;
        _first++;
        return true;
    }

    private void Enter(int bucket, ulong[] done)
    {
        _bucket = bucket;
        (_first, _count) = (0, 0);
        if ((bucket & (RingSize - 1)) == 0)
            Spread((bucket >> RingBits) & (RingSize - 1));
        var slot = bucket & (RingSize - 1);
        var page = _near.PageOf(slot);
        var filled = page < 0 ? 0 : _near.Filled[slot];
        while (page >= 0)
        {
            foreach (var entry in _entries.AsSpan(page * PageSize, filled))
            {
                var instalment = (int)entry;
                if ((done[instalment >> 6] & (1UL << (instalment & 63))) == 0)
                    Push(entry);
            }
            page = Free(page);
            filled = PageSize;
        }
        _near.Clear(slot);
        Array.Sort(_open, 0, _count);
    }

    /// <summary>Puts a far bucket into the near ring.</summary>
    private void Spread(int slot)
    {
        var page = _far.PageOf(slot);
        var filled = page < 0 ? 0 : _far.Filled[slot];
        _far.Clear(slot);
        var buffer = new long[PageSize];
        while (page >= 0)
        {
            _entries.AsSpan(page * PageSize, filled).CopyTo(buffer);
            page = Free(page);
            foreach (var entry in buffer.AsSpan(0, filled))
                AddTo(_near, (int)(entry >> 32 >> BucketBits) & (RingSize - 1), entry);
            filled = PageSize;
        }
    }

    private void AddTo(Ring ring, int slot, long entry)
    {
        ring.Open();
        var page = ring.Page[slot];
        if (page < 0 || ring.Filled[slot] == PageSize)
        {
            var fresh = NewPage();
            _nextPage[fresh] = page;
            ring.Page[slot] = page = fresh;
            ring.Filled[slot] = 0;
        }
        _entries[(page * PageSize) + ring.Filled[slot]++] = entry;
    }

    private int NewPage()
    {
        if (_freePage >= 0)
        {
            var page = _freePage;
            _freePage = _nextPage[page];
            return page;
        }
        if (_pages == _nextPage.Length)
        {
            Array.Resize(ref _nextPage, _pages * 2);
            Array.Resize(ref _entries, _pages * 2 * PageSize);
        }
        return _pages++;
    }

    private int Free(int page)
    {
        var next = _nextPage[page];
        _nextPage[page] = _freePage;
        _freePage = page;
        return next;
    }

    private void Push(long entry)
    {
        if (_count == _open.Length)
            Array.Resize(ref _open, _count * 2);
        _open[_count++] = entry;
    }

    private void AddOpen(long entry)
    {
        Push(entry);
        var i = _count - 1;
        for (; i > _first && _open[i - 1] > entry; i--)
            _open[i] = _open[i - 1];
        _open[i] = entry;
    }

    /// <summary>Its places are made when the first is taken: most registers look only back.</summary>
    private sealed class Ring
    {
        internal int[] Page = [];

        internal byte[] Filled = [];

        internal int PageOf(int slot)
        {
            if (Page.Length == 0)
                return -1;
            return Page[slot];
        }

        internal void Clear(int slot)
        {
            if (Page.Length > 0)
                Page[slot] = -1;
        }

        internal void Open()
        {
            if (Page.Length > 0)
                return;
            (Page, Filled) = (new int[RingSize], new byte[RingSize]);
            Array.Fill(Page, -1);
        }
    }
}
