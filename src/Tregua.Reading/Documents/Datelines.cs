using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Tregua.Reading.Languages;
using Tregua.Reading.Names;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>Datelines: "GENEVA, 12 March (Lake Herald) — ", "CAIRO (AP) — ".</summary>
internal static class Datelines
{
    private const int Longest = 120; // characters
    private const int MostPlaceWords = 8;

    private static readonly FrozenSet<string> NoPlaces = Vocabulary.English.Set("no-places");

    /// <summary>Takes the dateline that opens a paragraph.</summary>
    /// <returns>How many characters of the paragraph it covers, the space after it included; 0 when there is none.</returns>
    public static int Take(DocumentDraft draft, string paragraph)
    {
        var head = paragraph.Length > Longest ? paragraph[..Longest] : paragraph;
        var tokens = Tokenizer.Tokenize(head);
        var place = new List<Token>();
        LocalDate? day = null;
        AnnualDate? withoutYear = null;
        string? credit = null;
        var at = 0;
        while (at < tokens.Length)
        {
            var token = tokens[at];
            if (IsDash(tokens, at) || (token.Text == ":" && IsCapitals(place)))
            {
                if (token.Text == ":" && IsSpeaker(draft, paragraph, place, token.End, day is null && withoutYear is null))
                    return 0;
                var isDateline = day is not null || withoutYear is not null || credit is not null || IsCapitals(place);
                if (!isDateline || (place.Count == 0 && credit is null))
                    return 0;
                Fill(draft, PlaceOf(paragraph, place), day, withoutYear, credit);
                return Skip(paragraph, token.End);
            }
            if (DocumentDates.At(tokens, at) is (var afterDate, var found, var annual))
            {
                (day, withoutYear, at) = (found, annual, afterDate);
                continue;
            }
            if (token.Text is "(" or "[" && Bracket(tokens, at) is (var afterBracket, var name))
            {
                (credit, at) = (name, afterBracket);
                continue;
            }
            var isPlace = token.IsCapitalised && token.Kind == TokenKind.Word && place.Count < MostPlaceWords && day is null && credit is null;
            if (isPlace && !Language.English.Dates.IsWeekday(token.Lower))
                place.Add(token);
            else if (token.Text is not ("," or "/" or "." or "*" or "_" or ";" or "-") && !Language.English.Dates.IsWeekday(token.Lower) && token.Lower is not ("and" or "of" or "the" or "'s"))
                return 0;
            at++;
        }
        return 0;
    }

    // "REYES: …" again further down, "DR. VOSS (through an interpreter):": who speaks, not where.
    private static bool IsSpeaker(DocumentDraft draft, string paragraph, List<Token> place, int end, bool undated)
    {
        foreach (var word in place)
        {
            if (NameWords.Titles.Contains(word.Word) || NameWords.Askers.Contains(word.Word))
                return true;
        }
        return undated && draft.Text.AsSpan().Count($"\n{paragraph.AsSpan(place[0].Start, end - place[0].Start)}") > 1;
    }

    private static bool IsDash(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Text is "—" or "–" or "--" or "---" or "―"
        || (tokens[at].Text == "-" && at > 0 && tokens[at].Start > tokens[at - 1].End && (at + 1 >= tokens.Length || tokens[at + 1].Start > tokens[at].End));

    private static (int End, string Name)? Bracket(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + 8); i++)
        {
            if (tokens[i].Text is ")" or "]")
                return i > at + 1 ? (i + 1, Join(tokens.AsSpan(at + 1, i - at - 1))) : null;
        }
        return null;
    }

    private static bool IsCapitals(List<Token> place)
    {
        if (place.Count == 0)
            return false;
        foreach (var word in place)
        {
            if (word.Text.AsSpan().ContainsAnyInRange('a', 'z') || word.Text.Length < 2 || NoPlaces.Contains(word.Lower))
                return false;
        }
        return true;
    }

    // As written, commas included.
    private static string? PlaceOf(string paragraph, List<Token> place) => place.Count == 0 ? null : paragraph[place[0].Start..place[^1].End];

    private static void Fill(DocumentDraft draft, string? place, LocalDate? day, AnnualDate? withoutYear, string? credit)
    {
        draft.DatelinePlace ??= place;
        draft.DatelineDay ??= day;
        if (draft.DatelineDay is null)
            draft.DatelineWithoutYear ??= withoutYear;
        if (credit is null)
            return;
        var name = Agencies.Canonical(credit) ?? credit;
        if (draft.Outlet is null)
            draft.Outlet = name;
        if (Agencies.Canonical(credit) is not null || !string.Equals(draft.Outlet, name, StringComparison.OrdinalIgnoreCase))
            draft.Credit ??= name;
    }

    private static string Join(ReadOnlySpan<Token> tokens)
    {
        var words = new System.Text.StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
            words.Append(i > 0 && tokens[i].Start > tokens[i - 1].End ? " " : "").Append(tokens[i].Text);
        return words.ToString();
    }

    private static int Skip(string paragraph, int at)
    {
        while (at < paragraph.Length && (Tokenizer.IsBlank(paragraph[at]) || paragraph[at] is '*' or '_'))
            at++;
        return at;
    }
}
