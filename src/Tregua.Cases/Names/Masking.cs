using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Reading;

namespace Tregua.Cases.Names;

/// <summary>
/// Hides the names of detained, held or dead people: as many <c>▮</c> as the name has code points, so that offsets hold.
/// </summary>
public sealed class Masking
{
    private readonly NameFinder _names;
    private readonly ImmutableDictionary<string, Masking> _reports;
    private readonly ImmutableArray<TextSpan> _places;

    private Masking(bool shows, NameFinder names, ImmutableArray<TextSpan> places, ImmutableDictionary<string, Masking> reports)
    {
        Shows = shows;
        _names = names;
        _places = places;
        _reports = reports;
    }

    /// <summary>Hides nothing: what <c>--names</c> asks for.</summary>
    public static Masking Off { get; } = new(shows: true, NameFinder.None, [], ImmutableDictionary<string, Masking>.Empty);

    /// <summary>True when names are shown.</summary>
    public bool Shows { get; }

    /// <summary>Hides what the reader protected in one document.</summary>
    public static Masking Of(StoredText text, ImmutableArray<TextSpan> protectedNames)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Masking(shows: false, NameFinder.Of(NamesIn(text, protectedNames)), protectedNames, ImmutableDictionary<string, Masking>.Empty);
    }

    /// <summary>Hides what the reader protected in one document.</summary>
    public static Masking Of(ReadingResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Of(reading.Text, reading.ProtectedNames);
    }

    /// <summary>
    /// Hides, in what is said across reports, every name that is protected in any of them; in what one report says, its own and the
    /// others' but for the names of its sources: a former captive who speaks freely there is shown as the speaker.
    /// </summary>
    /// <param name="reports">What each report protects.</param>
    /// <param name="known">Names that are never hidden: those of the agreement's actors and of outlets.</param>
    public static Masking OfCase(IReadOnlyList<ProtectedReport> reports, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(known);
        var all = new HashSet<string>(reports.SelectMany(report => report.Names), StringComparer.Ordinal);
        all.ExceptWith(known);
        var each = ImmutableDictionary.CreateBuilder<string, Masking>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            // A surname alone may be another person's in another report.
            var others = all.Where(name => name.Contains(' ', StringComparison.Ordinal) && !report.Sources.Contains(name, StringComparer.Ordinal));
            var places = report.Places.Where((_, i) => !known.Contains(report.Names[i])).ToImmutableArray();
            each[report.Sha256] = new Masking(shows: false, NameFinder.Of(report.Names.Where(all.Contains).Concat(others)), places, ImmutableDictionary<string, Masking>.Empty);
        }
        return new Masking(shows: false, NameFinder.Of(all), [], each.ToImmutable());
    }

    /// <summary>How to show what one report says.</summary>
    /// <param name="sha256">The report; one that is not known is treated as said across reports.</param>
    public Masking In(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return _reports.GetValueOrDefault(sha256, this);
    }

    /// <summary>Any text with every protected name in it hidden; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Hide(string? text) => Shows || text is null ? text : _names.Hide(text);

    /// <summary>A claim's words, hidden where its report's protected names stand, even where the words begin or end inside one.</summary>
    public string Words(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (Shows)
            return claim.Text;
        var report = In(claim.Report);
        return report._names.Hide(Blocks.Cover(claim.Text, claim.Span.Start, report._places));
    }

    /// <summary>A stretch of the report's own text, with the protected names in it hidden, code point for code point.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="stretch">Which part.</param>
    public string Stretch(StoredText text, TextSpan stretch)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Slice(stretch);
        return Shows ? words : _names.Hide(Blocks.Cover(words, stretch.Start, _places));
    }

    /// <summary>What a claim's event is about, hidden where it is a part of a name that is hidden in its phrase: a surname alone.</summary>
    public string? Thing(EventMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        if (Shows || mention is not { Thing: { } thing, ThingPhrase: { } phrase })
            return Hide(mention.Thing);
        var isNamed = phrase.Contains(thing, StringComparison.Ordinal) && !_names.Hide(phrase).Contains(thing, StringComparison.Ordinal);
        return isNamed ? Blocks.For(thing) : Hide(thing);
    }

    /// <summary>The names that stand in a text.</summary>
    internal static IEnumerable<string> NamesIn(StoredText text, ImmutableArray<TextSpan> places) => places.Select(text.Slice);
}

/// <summary>What a report protects.</summary>
/// <param name="Sha256">The report.</param>
/// <param name="Names">The names as they stand in it, one for each place.</param>
/// <param name="Places">Where they stand.</param>
/// <param name="Sources">The names of its sources.</param>
public sealed record ProtectedReport(string Sha256, ImmutableArray<string> Names, ImmutableArray<TextSpan> Places, ImmutableArray<string> Sources);
