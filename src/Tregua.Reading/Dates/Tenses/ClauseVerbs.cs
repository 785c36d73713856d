using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Finds the verb that governs a date in its clause.</summary>
internal sealed class ClauseVerbs(TenseWords words, VerbSigns verbs, NounSigns nouns)
{
    private const int FrontReach = 3; // tokens before a date that opens its sentence
    private const int AsideReach = 3; // tokens of an aside between two commas: ", however,"
    private const int NameReach = 6; // tokens of what is named for a date: "Until Friday's joint announcement, …"

    /// <summary>What the nearest verb before a date says; null when the clause has none there.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="from">The token from which to look back.</param>
    /// <param name="first">The first token of the date.</param>
    /// <param name="at">The verb or, without one, the token at which the clause ends; -1 for the start of the sentence.</param>
    public Direction? Before(ImmutableArray<Token> tokens, int from, int first, out int at)
    {
        var reach = Math.Max(0, from + 1 - ClauseMarks.Reach);
        var staged = -1;
        for (at = from; at >= reach; at--)
        {
            at = ClauseMarks.BeforeBracket(tokens, at);
            var aside = ClauseMarks.BeforeAside(tokens, at);
            if (aside < at)
            {
                at = aside;
                continue;
            }
            var token = tokens[at];
            var signs = words.Of(token.Lower);
            if ((signs & TenseSign.Conditions) != 0)
                return Direction.Future;
            // A bracket that opens before the date goes with its clause: "will leave at 4 (10 a.m. Thursday)".
            if (((signs & TenseSign.ClauseBreaks) != 0 && OpensClause(tokens, at, first)) || (ClauseMarks.IsHardBreak(token) && token.Text != "(") || ClauseMarks.OpensSpeech(tokens, at))
                break;
            if (verbs.At(tokens, at, first) is { } sign)
            {
                if (sign == Direction.Unknown)
                    break;
                if (staged < 0 && sign == Direction.Past && verbs.IsStaged(tokens, at))
                {
                    staged = at;
                    continue;
                }
                if (staged < 0)
                    return sign;
                at = staged;
                return sign == Direction.Future ? Direction.FutureUnlessYesterday : sign;
            }
            if (verbs.IsCopulaOf(tokens, at, first))
                return Direction.Future;
        }
        if (staged < 0)
            return null;
        at = staged;
        return Direction.Past;
    }

    /// <summary>The direction of the clause that tells when, after a date: "on Friday, when the polls open", "on Friday when he left"; null when none does.</summary>
    public Direction? When(ImmutableArray<Token> tokens, int end)
    {
        var isAside = end < tokens.Length && ClauseMarks.IsAsideMark(tokens[end]);
        var opener = isAside ? end + 1 : end;
        if (opener + 1 >= tokens.Length || !words.WhenOpeners.Contains(tokens[opener].Lower))
            return null;
        for (var i = opener + 1; i < Math.Min(tokens.Length, opener + ClauseMarks.Reach) && tokens[i].Kind != TokenKind.Punctuation; i++)
        {
            // "when they cast their votes" may be told before and after.
            if (verbs.At(tokens, i, end - 1) is { } sign)
                return words.Is(tokens[i], TenseSign.Infinitives) ? null : sign == Direction.Past ? sign : isAside && sign == Direction.Future ? sign : null;
            if (words.Is(tokens[i], TenseSign.Is))
                return isAside ? Direction.Future : null;
        }
        return null;
    }

    /// <summary>What the nearest verb after a date says, as far as its clause goes.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The first token of the date.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="clause">The first token of its clause.</param>
    public Direction After(ImmutableArray<Token> tokens, int first, int end, int clause)
    {
        var comma = -1;
        var opens = clause == 0 || first - clause <= FrontReach;
        var isFronted = clause == 0 && IsFronted(tokens, first);
        for (var i = end; i < Math.Min(tokens.Length, end + ClauseMarks.Reach); i++)
        {
            i = ClauseMarks.AfterBracket(tokens, i);
            var isOpened = i > end && (first - clause <= 1 || (comma == end && opens) || (isFronted && comma >= 0));
            if (ClauseMarks.IsHardBreak(tokens[i]) && !(isOpened && ClauseMarks.IsDash(tokens[i])))
                return Direction.Unknown;
            if (tokens[i].Text is "”" or "\"" || (ClauseMarks.IsQuote(tokens, i) && !ClauseMarks.IsOpening(tokens, i)))
            {
                // "On Friday on the program “New Day,” the senator said"
                if (!isOpened || !ClauseMarks.IsQuotedSince(tokens, end, i))
                    return Direction.Unknown;
            }
            // "the news on Friday that he would resign", "no word on Friday on who will lead"; but "on Friday, after the raid that killed ten, the court will sit".
            if (words.Is(tokens[i], TenseSign.ClauseBreaks))
            {
                if (comma != end || first - clause > 1 || ClauseMarks.Next(tokens, i, ",") is not { } close)
                    return Direction.Unknown;
                i = close;
                continue;
            }
            // "A poll on Friday suggests that he will win": present, and no day of its own.
            if (i > end && comma < 0 && !tokens[i].IsCapitalised && words.SubjectPresents.Contains(tokens[i].Lower))
                return Direction.Unknown;
            // A comma after the date that opens the sentence leads to its own clause, any other to the next.
            if (tokens[i].Text == "," && !isOpened && !LeadsOn(tokens, first, end, i, clause, isFronted, ref comma))
                return Direction.Unknown;
            // "On Friday the council, which had …, will"
            if ((isOpened || (i == end && opens)) && ClauseMarks.IsAsideMark(tokens[i]) && i + 1 < tokens.Length && words.Is(tokens[i + 1], TenseSign.ClauseBreaks) && ClauseMarks.Next(tokens, i + 1, tokens[i].Text) is { } aside)
                i = aside;
            if (verbs.At(tokens, i, first) is { } sign)
            {
                if (sign != Direction.Past || verbs.BehindParticiple(tokens, i) is not { } verb)
                    return sign;
                return verbs.At(tokens, verb, first) ?? Direction.Unknown;
            }
            // "Friday is the deadline"
            if (i == end && first - clause <= 1 && words.Is(tokens[i], TenseSign.Is))
                return Direction.Future;
        }
        // "is closed through Friday"
        return first > 0 && words.Lasting.Contains(tokens[first - 1].Lower) ? Direction.FutureUnlessYesterday : Direction.Unknown;
    }

    // "Speaking to reporters on Friday at the gate, the envoy said", "The envoy, in a letter on Friday to the council, said"
    private bool IsFronted(ImmutableArray<Token> tokens, int first)
    {
        var opener = first - 1;
        while (opener > 0 && tokens[opener - 1].Text != ",")
            opener--;
        if (opener == 0 && words.SentenceJoints.Contains(tokens[0].Lower))
            opener++;
        return opener >= 0 && opener < first && (words.Prepositions.Contains(tokens[opener].Lower) || (words.IsGerund(tokens[opener].Lower) && !words.Is(tokens[opener], TenseSign.NoGerunds)));
    }

    // Not in "hinted at that on Friday", "while visiting the port on Friday".
    private bool OpensClause(ImmutableArray<Token> tokens, int at, int first) =>
        !(words.Pointing.Contains(tokens[at].Lower) && at > 0 && words.Prepositions.Contains(tokens[at - 1].Lower))
        && !(at + 1 < first && words.WhileOpeners.Contains(tokens[at].Lower) && words.IsGerund(tokens[at + 1].Lower));

    private bool LeadsOn(ImmutableArray<Token> tokens, int first, int end, int at, int clause, bool isFronted, ref int comma)
    {
        // "the envoy, whose post is at stake on Friday, left"
        if (at == end && clause > 0 && tokens[clause].Text != "," && words.Relatives.Contains(tokens[clause - 1].Lower) && first - clause > FrontReach)
            return false;
        if (at == end || isFronted)
        {
            comma = at;
            return true;
        }
        if (first > FrontReach)
            return false;
        var isFirst = comma < 0 && at - end <= (nouns.IsPossessive(tokens, end) ? NameReach : 1);
        var isAside = comma >= 0 && at - comma <= AsideReach;
        comma = at;
        return isFirst || isAside;
    }
}
