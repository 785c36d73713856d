using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Cases.PactFiles;
using Tregua.Evidence.Claims;
using Tregua.Ledgers;
using Tregua.Reading;
using Tregua.Reading.Lexicons;
using Tregua.Standings.Matching;

namespace Tregua.Cases.Intake;

/// <summary>Reads documents, into a case when one is given.</summary>
public static class CaseReading
{
    /// <summary>The largest document that is read, in bytes: 64 MB.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    /// <summary>Reads every document of a request, files on all cores at once. A document that cannot be read is reported and the others go on.</summary>
    /// <remarks>Documents are given on and recorded in a fixed order, and no more than a few are held at a time, however many there are.</remarks>
    /// <param name="request">What to read.</param>
    /// <param name="clock">When it is recorded.</param>
    /// <param name="take">Called with each document in order, once it is recorded.</param>
    /// <param name="progress">Called before each document and at the end; null for silence.</param>
    /// <exception cref="CaseException">A path does not exist, there is nothing to read, or the case or its ledger cannot be used.</exception>
    public static ReadOutcome Read(ReadRequest request, IClock clock, Action<DocumentReading> take, Action<ReadProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(take);
        var (files, notices) = SourceFiles.Find(request.Paths);
        var count = request.Addresses.Length + files.Length + (request.StandardInput is null ? 0 : 1);
        if (count == 0)
            throw new CaseException(new Problem("nothing-to-read", "There is nothing to read.", Hint: "Name files or folders with .txt, .md, .html, .eml or feed files, an address that starts with https://, or `-` for standard input."));
        if (request.Case is not { } folder)
            return new Session(request, clock, agreement: null, ledger: null).Run(files, count, notices, take, progress);
        var agreement = PactFile.Load(folder.PactFile);
        using var ledger = Access.OpenLedger(folder);
        return Access.Explain(() => new Session(request, clock, agreement, ledger).Run(files, count, notices, take, progress), folder);
    }

    private sealed class Session(ReadRequest request, IClock clock, Agreement? agreement, ILedger? ledger)
    {
        private static readonly int FilesAhead = 2 * Environment.ProcessorCount; // read before they are asked for

        private readonly Lexicon _lexicon = agreement is null ? Lexicon.Empty : LexiconBuilder.From(agreement);
        private readonly Matcher? _matcher = agreement is null ? null : new Matcher(agreement);
        private readonly Dictionary<string, string> _latest = LatestByAddress(ledger);

        public ReadOutcome Run(ImmutableArray<SourceFile> files, int count, ImmutableArray<string> notices, Action<DocumentReading> take, Action<ReadProgress>? progress)
        {
            var outcome = new ReadOutcome { Notices = notices };
            var ahead = new Queue<Task<ImmutableArray<DocumentReading>>>();
            var next = 0;
            for (var i = 0; i < count; i++)
            {
                for (; next < files.Length && ahead.Count < FilesAhead; next++)
                {
                    var coming = files[next];
                    ahead.Enqueue(Task.Run(() => All(coming)));
                }
                var address = i >= files.Length && i - files.Length < request.Addresses.Length ? request.Addresses[i - files.Length] : null;
                progress?.Invoke(new ReadProgress(i, count, i < files.Length ? files[i].Path : address?.AbsoluteUri, outcome.Claims));
                var found = i < files.Length ? ahead.Dequeue().GetAwaiter().GetResult() : address is not null ? All(address) : All(request.StandardInput!.Value, location: null);
                foreach (var read in found)
                {
                    var document = Record(read);
                    outcome = outcome.With(document);
                    take(document);
                }
            }
            progress?.Invoke(new ReadProgress(count, count, Location: null, outcome.Claims));
            return outcome;
        }

        private static Dictionary<string, string> LatestByAddress(ILedger? ledger)
        {
            var latest = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var summary in ledger?.Reports() ?? [])
            {
                if (AddressOf(summary.Report.Location) is { } address)
                    latest[address] = summary.Report.Sha256;
            }
            return latest;
        }

        // A path can hold another article tomorrow; an address of a page names the page.
        private static string? AddressOf(string? location) =>
            location is not null && (location.StartsWith("https://", StringComparison.Ordinal) || location.StartsWith("http://", StringComparison.Ordinal)) ? location : null;

        private ImmutableArray<DocumentReading> All(SourceFile file)
        {
            if (file.Problem is { } known)
                return [new DocumentReading { Location = file.Path, Problem = known }];
            try
            {
                return new FileInfo(file.Path).Length > MaximumBytes
                    ? [new DocumentReading { Location = file.Path, Problem = TooLarge(file.Path) }]
                    : All(File.ReadAllBytes(file.Path), file.Path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return [new DocumentReading { Location = file.Path, Problem = new Problem("no-access", $"{file.Path} cannot be read: {Access.Reason(e)}.", file.Path) }];
            }
        }

        private ImmutableArray<DocumentReading> All(Uri address)
        {
            try
            {
                var page = request.Pages.Get(address);
                return All(page.Bytes, page.Address.AbsoluteUri, page.Charset);
            }
            catch (PageRefusedException refusal)
            {
                return [new DocumentReading { Location = address.AbsoluteUri, Problem = new Problem("no-page", refusal.Message, address.AbsoluteUri, Hint: refusal.Hint) }];
            }
        }

        // A feed holds several documents.
        private ImmutableArray<DocumentReading> All(ReadOnlyMemory<byte> bytes, string? location, string? charset = null)
        {
            if (bytes.Length > MaximumBytes)
                return [new DocumentReading { Location = location, Problem = TooLarge(location) }];
            var whole = new ReadingInput { Bytes = bytes, Location = Portable(location), Charset = charset, Outlet = request.Outlet, Published = request.Published, Lexicon = _lexicon, Explains = request.Explains };
            var parts = Reader.Parts(whole);
            return [.. parts.Select((part, at) => One(part, parts.Length == 1 && ReferenceEquals(part, whole) ? location : $"{location ?? "-"}#{at + 1}"))];
        }

        private static DocumentReading One(ReadingInput input, string? location)
        {
            try
            {
                return new DocumentReading { Location = location, Bytes = input.Bytes, Result = Reader.Read(input) };
            }
            catch (UnreadableDocumentException e)
            {
                return new DocumentReading { Location = location, Problem = new Problem("unreadable", Unreadable(location, e.Message), location) };
            }
        }

        private DocumentReading Record(DocumentReading reading)
        {
            if (reading.Result is not { } result)
                return reading;
            reading = reading with { Stipulations = StipulationsOf(result.Claims) };
            if (ledger is null)
                return reading;
            if (ledger.Holds(result.Report.Sha256))
                return reading with { AlreadyHeld = true };
            if (AddressOf(result.Report.Location) is { } address)
            {
                if (_latest.TryGetValue(address, out var earlier))
                    result = result with { Report = result.Report with { Supersedes = earlier } };
                _latest[address] = result.Report.Sha256;
            }
            var entry = new ReportEntry(result.Report, reading.Bytes, result.Text.Text, result.ProtectedNames, result.Claims, Review.Suggested, ReaderName, clock.GetCurrentInstant());
            var added = ledger.Append(entry);
            return reading with { Result = result, Recorded = added, AlreadyHeld = !added };
        }

        private ImmutableDictionary<string, ImmutableArray<string>> StipulationsOf(ImmutableArray<Claim> claims)
        {
            var stipulations = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
            if (_matcher is not null)
            {
                foreach (var claim in claims)
                    stipulations[claim.Id] = _matcher.Concerned(claim);
            }
            return stipulations.ToImmutable();
        }

        // A case can be mailed: what lies in it is named from it, not from somebody's home folder.
        private string? Portable(string? location)
        {
            if (location is null || request.Case is not { } folder)
                return location;
            var relative = Path.GetRelativePath(folder.Path, location);
            return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? location : relative.Replace('\\', '/');
        }

        private static string Unreadable(string? location, string why) => $"{location ?? "The standard input"} cannot be read: {char.ToLowerInvariant(why[0])}{why[1..]}";

        private static Problem TooLarge(string? location) => new(
            "too-large",
            string.Create(CultureInfo.InvariantCulture, $"{location ?? "The standard input"} is larger than {MaximumBytes / 1024 / 1024} MB, the most that is read as one document."),
            location,
            Hint: "Split it into its articles.");

        private static string ReaderName => $"reader {typeof(Reader).Assembly.GetName().Version?.ToString(3)}";
    }
}
