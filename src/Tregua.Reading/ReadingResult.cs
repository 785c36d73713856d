using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Reading.Documents;
using Tregua.Reading.Explanations;

namespace Tregua.Reading;

/// <summary>What was read in one document.</summary>
public sealed record ReadingResult
{
    /// <summary>The report's metadata.</summary>
    public required Report Report { get; init; }

    /// <summary>The text that every span addresses: the decoded document itself for text and Markdown, the article's text for HTML.</summary>
    public required StoredText Text { get; init; }

    /// <summary>Where its prose stands in the text, in order.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Markup inside the prose, in order.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>The claims, by place in the text.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Where the names of detained, held or dead people stand in the text, every mention.</summary>
    public ImmutableArray<TextSpan> ProtectedNames { get; init; } = [];

    /// <summary>What proposed each field, by claim id, when it was asked for; empty otherwise.</summary>
    public ImmutableDictionary<string, ImmutableArray<FieldReason>> Reasons { get; init; } = ImmutableDictionary<string, ImmutableArray<FieldReason>>.Empty;

    /// <summary>What is known of each claim's reading, by claim id, when reasons were asked for: what confidence is fitted to.</summary>
    internal ImmutableDictionary<string, int> ConfidenceFeatures { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>What the reader could not do, in whole sentences: no publication date found, a language without vocabulary.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];
}

/// <summary>A document that cannot be read at all: empty, binary, or HTML without an article.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Says what is wrong, for people.</summary>
    public UnreadableDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong and why.</summary>
    public UnreadableDocumentException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>For serializers.</summary>
    public UnreadableDocumentException()
    {
    }
}
