using Tregua.Reading.Tags;

namespace Tregua.Reading.Names;

/// <summary>Finds what a sentence tells became of the people it names.</summary>
internal sealed class OrdealFinder
{
    private const int Reach = 16;
    private readonly List<NameRun> _runs = [];
    private readonly List<Fate> _fates = [];
    private TaggedSentence _sentence = null!;
    private Fate _context;
    private int _quiet = int.MaxValue;
    private bool _lists;

    /// <summary>The names of the sentence looked at last.</summary>
    public List<NameRun> Runs => _runs;

    /// <summary>What became of each.</summary>
    public List<Fate> Fates => _fates;

    /// <summary>Looks at the next sentence of a document.</summary>
    public void Look(TaggedSentence sentence)
    {
        _sentence = sentence;
        _fates.Clear();
        NameRun.Gather(sentence, _runs);
        foreach (var _ in _runs)
            _fates.Add(Fate.None);
        var told = Fate.None;
        for (var i = 0; i < sentence.Count; i++)
        {
            var ordeal = Ordeals.Of(sentence.Word(i));
            if (ordeal.Use == OrdealUse.None)
                continue;
            if (ordeal.Tells)
                told |= ordeal.Fate;
            if (_runs.Count > 0)
                Judge(i, ordeal);
        }
        if (_runs.Count > 0)
        {
            Listed(told);
            Kin(told);
            Spread();
        }
        Remember(told);
    }

    private void Remember(Fate told)
    {
        var colon = _sentence.Count > 0 && _sentence.Lower(_sentence.Count - 1) == ":";
        if (told != Fate.None)
        {
            _context = told;
            _quiet = 0;
            _lists = colon;
            return;
        }
        _quiet = _quiet == int.MaxValue ? _quiet : _quiet + 1;
        _lists = _lists && !HasVerb() || (colon && _quiet < 2);
    }

    private bool HasVerb()
    {
        foreach (var tag in _sentence.Tags)
        {
            if (NameLinks.IsFinite(tag))
                return true;
        }
        return false;
    }

    private void Judge(int i, Ordeal ordeal)
    {
        var use = ordeal.Use;
        var isVerb = use.HasFlag(OrdealUse.Verb) && IsVerb(_sentence.Tag(i)) && !(use.HasFlag(OrdealUse.Adjective) && _sentence.Tag(i) == WordTag.Adjective);
        if (use.HasFlag(OrdealUse.Person))
            OfPerson(i, ordeal.Fate);
        if (use.HasFlag(OrdealUse.Of))
            OfNoun(i, ordeal.Fate);
        if (use.HasFlag(OrdealUse.Adjective) && !use.HasFlag(OrdealUse.Person) && Describes(i) && Ahead(i + 1, stopsAtOffice: false) is var described and >= 0)
            Mark(described, ordeal.Fate);
        if (isVerb)
            new VerbOrdeal(_sentence, _runs, Mark).Judge(i, ordeal);
        if (use.HasFlag(OrdealUse.Naming))
            Named(i);
        if (ordeal.Tells)
            Equated(i, ordeal.Fate);
    }

    private static bool IsVerb(WordTag tag) => tag is WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.Participle or WordTag.Ing or WordTag.Adjective;

    // "slain commander N", not "the army captured N"
    private bool Describes(int i) =>
        _sentence.Tag(i) == WordTag.Adjective || _sentence.Tag(i - 1) is not (WordTag.Be or WordTag.Have or WordTag.Noun or WordTag.Name or WordTag.Pronoun or WordTag.Negation or WordTag.Adverb or WordTag.Modal or WordTag.To or WordTag.Relative);

    private void Mark(int run, Fate fate)
    {
        if (run >= 0)
            _fates[run] |= fate;
    }

    // "captive N", "the captives: N and M", and after the name "N, one of the captives".
    private void OfPerson(int i, Fate fate)
    {
        switch (Freed(i))
        {
            case null: return;
            case true: fate = Fate.Freed; break;
        }
        if (Ahead(i + 1, stopsAtOffice: true) is var ahead and >= 0 && !ActsItself(i, ahead) && !(_sentence.Tag(_runs[ahead].First - 1) == WordTag.Comma && NameLinks.Speaks(_sentence, _runs[ahead])))
            Mark(ahead, fate);
        if (Behind(i - 1) is var behind and >= 0 && !IsOffice(i + 1))
            Mark(behind, fate);
        // "took N hostage", "N was taken hostage"
        if (RunEndingAt(i) is var taken and >= 0 && _sentence.Tag(i + 1) is not (WordTag.Noun or WordTag.Name) && NameLinks.IsFinite(_sentence.Tag(_runs[taken].First - 1)))
            Mark(taken, fate);
        if (_sentence.Tag(i - 1) is WordTag.VerbPast or WordTag.Participle)
            new VerbOrdeal(_sentence, _runs, Mark).Judge(i - 1, new Ordeal(OrdealUse.Verb, fate) { OnlyPassive = true });
    }

    // "for every two bodies N must free": the name behind a plural has a verb of its own.
    private bool ActsItself(int noun, int run) =>
        _runs[run].First == noun + 1 && _sentence.Lower(noun).EndsWith('s') && NameLinks.IsFinite(_sentence.Tag(_runs[run].End));

    // Null: a former captive, of whom nothing follows; true: one let go.
    private bool? Freed(int i)
    {
        for (var j = i - 1; j >= 0 && j > i - 5 && _sentence.Tag(j) is WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.VerbPast or WordTag.Participle or WordTag.Adverb; j--)
        {
            if (!NameWords.Former.Contains(_sentence.Word(j)))
                continue;
            return Ordeals.Of(_sentence.Word(j)).Fate.HasFlag(Fate.Freed) ? true : null;
        }
        return false;
    }

    private bool IsOffice(int i) => NameWords.Titles.TryGetValue(_sentence.Word(i), out var sort) && sort == "official";

    // The name ahead of a noun or adjective in its own phrase or its apposition; -1 when none.
    private int Ahead(int from, bool stopsAtOffice)
    {
        for (var i = from; i < _sentence.Count && i < from + 7; i++)
        {
            if (RunAt(i) is var run and >= 0)
                return run;
            if (stopsAtOffice && (IsOffice(i) || _sentence.Lower(i) is "affairs" or "issue" or "file"))
                return -1;
            var tag = _sentence.Tag(i);
            if (tag is WordTag.Comma or WordTag.Break or WordTag.Bracket ? i > from + 1 && tag == WordTag.Comma && _sentence.Tag(i - 1) == WordTag.Comma : tag is not (WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Quote))
                return tag == WordTag.Determiner && i > from && Follows(i) ? Ahead(i + 1, stopsAtOffice) : -1;
        }
        return -1;
    }

    // "a captive, the teacher N"
    private bool Follows(int i) => _sentence.Tag(i - 1) is WordTag.Comma or WordTag.Break;

    private int RunAt(int token)
    {
        for (var r = 0; r < _runs.Count; r++)
        {
            if (_runs[r].First == token)
                return r;
        }
        return -1;
    }

    private int RunEndingAt(int token)
    {
        for (var r = 0; r < _runs.Count; r++)
        {
            if (_runs[r].End == token)
                return r;
        }
        return -1;
    }

    // "N, 34, one of the", "N is a": the name that a noun further on explains.
    private int Behind(int from)
    {
        var set = false;
        for (var i = from; i >= 0 && i > from - 10; i--)
        {
            if (RunEndingAt(i + 1) is var run and >= 0)
                return set ? run : -1;
            var tag = _sentence.Tag(i);
            set |= tag is WordTag.Comma or WordTag.Be or WordTag.Bracket || _sentence.Lower(i) == "as";
            var passes = tag is WordTag.Comma or WordTag.Be or WordTag.Bracket or WordTag.Determiner or WordTag.Adjective or WordTag.Number or WordTag.Relative or WordTag.Adverb or WordTag.Name or WordTag.Have
                || _sentence.Lower(i) is "of" or "among" or "one" or "other" or "another" or "as";
            if (!passes)
                return -1;
        }
        return -1;
    }

    // "the bodies of N and M", "N's release", "the body, which may be that of N"
    private void OfNoun(int i, Fate fate)
    {
        if (_sentence.Lower(i + 1) == "of")
            FirstAfterOf(i + 2, fate);
        for (var j = i + 2; j < _sentence.Count && j < i + Reach; j++)
        {
            if (_sentence.Lower(j) == "of" && _sentence.Lower(j - 1) is "that" or "those")
                FirstAfterOf(j + 1, fate);
        }
        for (var j = i - 1; j >= 0 && j > i - 5; j--)
        {
            if (_sentence.Lower(j) is "'s" or "'" && RunEndingAt(j) is var owner and >= 0)
            {
                Mark(owner, fate);
                break;
            }
            if (_sentence.Tag(j) is not (WordTag.Adjective or WordTag.Noun or WordTag.Number or WordTag.VerbPast) && _sentence.Lower(j) is not ("'s" or "'"))
                break;
        }
    }

    private void FirstAfterOf(int from, Fate fate)
    {
        for (var j = from; j < _sentence.Count && j < from + 10; j++)
        {
            if (RunAt(j) is var run and >= 0)
            {
                Mark(run, fate);
                return;
            }
            if (_sentence.Tag(j) is not (WordTag.Determiner or WordTag.Possessive or WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.VerbPast or WordTag.Comma or WordTag.Break) && _sentence.Lower(j) != "of")
                return;
        }
    }

    // "named the three as A, a teacher, and B"; "its new envoy as N" names an office.
    private void Named(int i)
    {
        var at = i + 1;
        var office = false;
        while (at < _sentence.Count && at < i + Reach && _sentence.Lower(at) is not ("as" or ":") && !NameLinks.IsFinite(_sentence.Tag(at)))
            office |= IsOffice(at++);
        if (at >= _sentence.Count || _sentence.Lower(at) is not ("as" or ":") || office)
            return;
        for (var r = 0; r < _runs.Count; r++)
        {
            if (_runs[r].First <= at || Broken(at + 1, _runs[r].First))
                continue;
            var ofThose = _sentence.Lower(_runs[r].First - 1) == "of" && _sentence.Lower(_runs[r].First - 2) is "those" or "that";
            if ((ofThose || NameLinks.Governor(_sentence, _runs[r]) is "" or "as" or "with") && !(_runs[r].IsOfficial && _runs[r].First - at < 4))
                Mark(r, Fate.Held);
        }
    }

    private bool Broken(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_sentence.Tag(i) is WordTag.Stop or WordTag.Quote or WordTag.Subordinator || NameLinks.IsFinite(_sentence.Tag(i)))
                return true;
        }
        return false;
    }

    // "Among the dead was N", "Those freed are N and M", "five captives, including N"
    private void Equated(int i, Fate fate)
    {
        for (var j = i + 1; j < _sentence.Count && j < i + Reach; j++)
        {
            var tag = _sentence.Tag(j);
            var joins = tag == WordTag.Be || (_sentence.Lower(j) is "them" or "whom" && _sentence.Lower(j - 1) == "among") || _sentence.Lower(j) is "include" or "included" or "includes" or "including" or ":" or "namely";
            if (joins && Ahead(SkipDeterminers(j + 1), stopsAtOffice: false) is var run and >= 0 && (tag != WordTag.Be || !IsOffice(j + 2)))
            {
                Mark(run, fate);
                return;
            }
            if (NameLinks.IsFinite(tag) || tag is WordTag.That or WordTag.Stop or WordTag.Subordinator)
                return;
        }
    }

    private int SkipDeterminers(int i)
    {
        while (_sentence.Tag(i) is WordTag.Determiner or WordTag.Possessive)
            i++;
        return i;
    }

    // What a sentence before told: "They are A, B and C", "The three, A, B and C, …", and items of a list after a colon.
    private void Listed(Fate told)
    {
        var fate = told == Fate.None ? _context : told;
        if (fate == Fate.None || _quiet > 1 && !_lists)
            return;
        if (_lists && _runs[0].First <= 4 && !HasVerb())
            Mark(0, fate);
        if (_quiet > 1 || !OpensWithThem())
            return;
        for (var i = 1; i < Math.Min(6, _sentence.Count); i++)
        {
            if (_sentence.Tag(i) is WordTag.Be or WordTag.Comma or WordTag.Break or WordTag.Bracket && Ahead(SkipDeterminers(i + 1), stopsAtOffice: true) is var run and >= 0 && !_runs[run].IsOfficial)
            {
                Mark(run, fate);
                return;
            }
            if (NameLinks.IsFinite(_sentence.Tag(i)))
                return;
        }
    }

    private bool OpensWithThem() =>
        _sentence.Lower(0) is "they" or "these" or "those" or "he" or "she" or "among" || (_sentence.Lower(0) is "the" or "all" or "both" && (_sentence.Tag(1) == WordTag.Number || _sentence.Tag(2) == WordTag.Number || _sentence.Lower(0) == "both"));

    // "the father of N", "N's family" where people are held or dead
    private void Kin(Fate told)
    {
        if (told == Fate.None && _quiet > 2)
            return;
        for (var r = 0; r < _runs.Count; r++)
        {
            var run = _runs[r];
            if (run.IsOfficial)
                continue;
            var of = _sentence.Lower(run.First - 1) == "of" && IsKin(run.First - 2);
            var owns = _sentence.Lower(run.End) is "'s" or "'" && (IsKin(run.End + 1) || IsKin(run.End + 2));
            var named = IsKin(run.First - 1) && _sentence.Tag(run.First - 2) is WordTag.Possessive && told != Fate.None && !_fates.TrueForAll(fate => fate == Fate.None);
            if ((of || owns || named) && !NameLinks.Speaks(_sentence, run))
                _fates[r] |= Fate.Kin;
        }
    }

    private bool IsKin(int i) => Ordeals.Of(_sentence.Word(i)).Use.HasFlag(OrdealUse.Kin);

    // Who is named in one list with somebody protected shares the fate, but for those who speak or hold an office.
    private void Spread()
    {
        for (var r = 0; r + 1 < _runs.Count; r++)
        {
            if (_fates[r] != Fate.None && NameLinks.Joined(_sentence, _runs, r))
                Share(r, r + 1);
        }
        for (var r = _runs.Count - 2; r >= 0; r--)
        {
            if (_fates[r + 1] != Fate.None && NameLinks.Joined(_sentence, _runs, r))
                Share(r + 1, r);
        }
    }

    private void Share(int from, int to)
    {
        if (!_runs[to].IsOfficial && !NameLinks.Speaks(_sentence, _runs[to]))
            _fates[to] |= _fates[from];
    }
}
