using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Shallow;

/// <summary>The words of a source taken apart: name, title, and the nominal around them.</summary>
internal sealed record SpeakerParts
{
    private const int MostWords = 16;

    /// <summary>The capitalised name; null when there is none.</summary>
    public string? Name { get; private init; }

    /// <summary>The title in lower case; null when there is none.</summary>
    public string? Title { get; private init; }

    /// <summary>The title's bearer speaks for a body.</summary>
    public bool IsOfficial { get; private init; }

    /// <summary>A third party's name stands among the words.</summary>
    public bool IsForeign { get; private init; }

    /// <summary>The first word that is no article.</summary>
    public required Token Head { get; init; }

    /// <summary>The first segment without article, as published.</summary>
    public required string Nominal { get; init; }

    /// <summary>Every word.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Takes the words between two tokens apart; null when nothing is left of them.</summary>
    public static SpeakerParts? Of(ShallowSentence sentence, int first, int end, SpeakerWords words)
    {
        var kept = new List<int>();
        for (var i = first; i < end && kept.Count < MostWords; i++)
        {
            if (!sentence.IsInDate(i) && !words.Asides.Contains(sentence.Tokens[i]))
                kept.Add(i);
        }
        var segments = Segments(sentence, kept, words);
        if (segments.Count == 0)
            return null;
        string? name = null;
        Token? title = null;
        foreach (var segment in segments)
        {
            var titleAt = segment.FindIndex(at => words.IsTitle(sentence.Tokens[at]));
            if (titleAt >= 0)
                title ??= sentence.Tokens[segment[titleAt]];
            name ??= NameIn(sentence, titleAt >= 0 ? AfterTitle(sentence, segment, titleAt, words) : segment, words);
        }
        var all = kept.Where(at => !sentence.IsEdge(at)).Select(at => sentence.Tokens[at].Text).ToImmutableArray();
        return new SpeakerParts
        {
            Name = name,
            Title = title?.Lower,
            IsOfficial = title is { } bearer && words.IsOfficial(bearer),
            IsForeign = words.IsForeign(all),
            Head = sentence.Tokens[segments[0][0]],
            Nominal = sentence.Words(segments[0][0], segments[0][^1] + 1),
            Words = all,
        };
    }

    // Stretches between commas and brackets, articles before them left out.
    private static List<List<int>> Segments(ShallowSentence sentence, List<int> kept, SpeakerWords words)
    {
        var segments = new List<List<int>>();
        var segment = new List<int>();
        foreach (var at in kept)
        {
            var isEdge = sentence.IsEdge(at);
            if (!isEdge && !(segment.Count == 0 && words.Articles.Contains(sentence.Tokens[at])))
                segment.Add(at);
            if ((isEdge || at == kept[^1]) && segment.Count > 0)
            {
                if (!words.Prepositions.Contains(sentence.Tokens[segment[0]]))
                    segments.Add(segment);
                segment = [];
            }
        }
        return segments;
    }

    // "ministro Pablo Rede", "ministro de Defensa Pablo Rede"; "portavoz de Hamás" names nobody.
    private static List<int> AfterTitle(ShallowSentence sentence, List<int> segment, int title, SpeakerWords words)
    {
        var rest = segment.Skip(title + 1).ToList();
        if (rest.Count == 0 || !words.Particles.Contains(sentence.Tokens[rest[0]]))
            return rest;
        var capitals = 0;
        while (capitals < rest.Count && sentence.Tokens[rest[^(capitals + 1)]].IsCapitalised)
            capitals++;
        return capitals >= 3 ? rest.TakeLast(2).ToList() : [];
    }

    private static string? NameIn(ShallowSentence sentence, List<int> segment, SpeakerWords words)
    {
        if (segment.Count == 0 || !sentence.Tokens[segment[0]].IsCapitalised || (segment[0] == 0 && words.IsCommon(sentence.Tokens[0])))
            return null;
        var end = 0;
        for (var i = 0; i < segment.Count; i++)
        {
            var token = sentence.Tokens[segment[i]];
            if (token.IsCapitalised || token.Kind == TokenKind.Number)
                end = i + 1;
            else if (!words.Particles.Contains(token))
                break;
        }
        return sentence.Words(segment[0], segment[end - 1] + 1);
    }
}
