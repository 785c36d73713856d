using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Reading.Documents;

/// <summary>A document while it is being taken apart. What is found first wins; the caller's word wins over all.</summary>
internal sealed class DocumentDraft
{
    /// <summary>The text that offsets address.</summary>
    public string Text { get; set; } = "";

    /// <summary>The headline.</summary>
    public string? Title { get; set; }

    /// <summary>The headlines that a page's marks give, the likeliest first; the page's own text settles which it is.</summary>
    public List<string> MetaTitles { get; } = [];

    /// <summary>Who wrote it: names, separated by commas.</summary>
    public string? Byline { get; set; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; set; }

    /// <summary>A name beside the date of a head line: the outlet when nothing better names it, else a place.</summary>
    public string? NameBesideDate { get; set; }

    /// <summary>The day of publication.</summary>
    public LocalDate? Published { get; set; }

    /// <summary>The instant of publication.</summary>
    public OffsetDateTime? PublishedAt { get; set; }

    /// <summary>A dateline's day, when its year was given or could be told from the publication day.</summary>
    public LocalDate? DatelineDay { get; set; }

    /// <summary>A dateline's month and day without a year.</summary>
    public AnnualDate? DatelineWithoutYear { get; set; }

    /// <summary>A dateline's place.</summary>
    public string? DatelinePlace { get; set; }

    /// <summary>The language the document names.</summary>
    public string? Language { get; set; }

    /// <summary>Its address.</summary>
    public string? Address { get; set; }

    /// <summary>The agency credited.</summary>
    public string? Credit { get; set; }

    /// <summary>The prose so far, in order.</summary>
    public ImmutableArray<Passage>.Builder Passages { get; } = ImmutableArray.CreateBuilder<Passage>();

    /// <summary>True when there is more than a headline.</summary>
    public bool HasProse
    {
        get
        {
            foreach (var passage in Passages)
            {
                if (passage.Kind != PassageKind.Title)
                    return true;
            }
            return false;
        }
    }

    /// <summary>The markup inside it, in order.</summary>
    public ImmutableArray<Gap>.Builder Gaps { get; } = ImmutableArray.CreateBuilder<Gap>();

    /// <summary>What could not be done.</summary>
    public List<string> Notices { get; } = [];
}
