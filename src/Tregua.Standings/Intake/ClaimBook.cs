using Tregua.Evidence.Claims;

namespace Tregua.Standings.Intake;

/// <summary>
/// The recorded claims, and which of them count under a question: each once, not those of reports that a later one supersedes.
/// A claim that comes or goes is told only to the shelves it stands on.
/// </summary>
/// <param name="inputs">The agreement, its rules and the first question.</param>
internal sealed class ClaimBook(Inputs inputs)
{
    private readonly Dictionary<ClaimKey, List<RecordedClaim>> _records = [];
    private readonly Dictionary<ClaimKey, RecordedClaim> _counted = [];
    private readonly Dictionary<ClaimKey, Entry> _entries = [];
    private readonly Dictionary<string, HashSet<ClaimKey>> _byReport = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _superseded = new(StringComparer.Ordinal);
    private readonly Dictionary<ShelfKey, Shelf> _shelves = [];
    private Question _question = inputs.Question;

    /// <summary>A shelf; an empty one where no claim of its kind is known.</summary>
    internal Shelf On(ShelfKey key)
    {
        if (!_shelves.TryGetValue(key, out var shelf))
            _shelves[key] = shelf = new Shelf(inputs.Graph);
        return shelf;
    }

    internal void Add(RecordedClaim claim)
    {
        var key = ClaimKey.Of(claim);
        if (!_records.TryGetValue(key, out var records))
            _records[key] = records = [];
        records.Add(claim);
        Update(key);
    }

    /// <summary>Takes back one record; false when there is none like it.</summary>
    internal bool Remove(RecordedClaim claim)
    {
        var key = ClaimKey.Of(claim);
        if (!_records.TryGetValue(key, out var records) || !records.Remove(claim))
            return false;
        if (records.Count == 0)
            _records.Remove(key);
        Update(key);
        return true;
    }

    /// <summary>Every record of the claims with an id.</summary>
    internal List<RecordedClaim> RecordsOf(string id)
    {
        var found = new List<RecordedClaim>();
        foreach (var (key, records) in _records)
        {
            if (key.Id == id)
                found.AddRange(records);
        }
        return found;
    }

    /// <summary>Another question: what counts under both is not touched.</summary>
    internal void Ask(Question question)
    {
        _question = question;
        foreach (var key in _records.Keys.ToList())
            Update(key);
    }

    private void Update(ClaimKey key)
    {
        var before = _counted.GetValueOrDefault(key);
        var now = Chosen(key);
        if (Equals(before, now))
            return;
        if (now is null)
            _counted.Remove(key);
        else
            _counted[key] = now;
        Track(key, now is not null);
        var changed = new List<string>();
        Supersede(before?.Report.Supersedes, -1, changed);
        Supersede(now?.Report.Supersedes, 1, changed);
        Place(key);
        foreach (var report in changed)
        {
            foreach (var other in _byReport.GetValueOrDefault(report) ?? [])
                Place(other);
        }
    }

    /// <summary>Of several records of one claim that which a person accepted, else the first.</summary>
    private RecordedClaim? Chosen(ClaimKey key)
    {
        RecordedClaim? chosen = null;
        foreach (var record in _records.GetValueOrDefault(key) ?? [])
        {
            if (Admission.Counts(record, _question, inputs.Agreement.Zone) && (chosen is null || Admission.Order(record, chosen) < 0))
                chosen = record;
        }
        return chosen;
    }

    private void Track(ClaimKey key, bool counts)
    {
        if (!_byReport.TryGetValue(key.Report, out var keys))
            _byReport[key.Report] = keys = [];
        if (counts)
            keys.Add(key);
        else
            keys.Remove(key);
    }

    private void Supersede(string? report, int by, List<string> changed)
    {
        if (report is null)
            return;
        var count = _superseded.GetValueOrDefault(report);
        _superseded[report] = count + by;
        if (count == 0 || count + by == 0)
            changed.Add(report);
    }

    /// <summary>Puts a claim on its shelves, or takes it off, as it counts now.</summary>
    private void Place(ClaimKey key)
    {
        var counted = _counted.GetValueOrDefault(key);
        if (counted is not null && _superseded.GetValueOrDefault(key.Report) > 0)
            counted = null;
        if (_entries.TryGetValue(key, out var entry))
        {
            if (ReferenceEquals(entry.Origin, counted))
                return;
            _entries.Remove(key);
            foreach (var shelf in ShelfKey.Of(entry))
                On(shelf).Remove(entry);
        }
        if (counted is null)
            return;
        _entries[key] = entry = Entry.Of(inputs, counted);
        foreach (var shelf in ShelfKey.Of(entry))
            On(shelf).Add(entry);
    }

    private readonly record struct ClaimKey(string Id, string Report)
    {
        internal static ClaimKey Of(RecordedClaim claim) => new(claim.Claim.Id, claim.Report.Sha256);
    }
}
