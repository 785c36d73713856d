using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Reading.Dates;
using Tregua.Reading.Documents;
using Tregua.Reading.Languages;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tests.Documents;

public sealed class AnyDocumentLaws
{
    private static readonly QuantityFinder Quantities = new(Vocabulary.English);

    private static readonly string[] Pieces =
    [
        "The council freed 30 people on Tuesday. ", "\n\n", "\n", "# ", "**", "[a](http://b) ", "<p>", "</div>", "<a href=x>", "“", "”", "’s ", "’", "🕊", "\uD83D", "سلام ", "e\u0301", "\u200B", "\u00AD",
        "by Friday ", "between 3 and 7 March ", "January 31, ", "1,2.3:4-5/6 ", "99999999999999999999999999999999 ", "two hundred hundred ", "in 9999 years ", "9999-12-31 ", "0001-01-01 ", "a third of the ", "U.S. ", "Mr. ",
        "---\n", "title: x\n", "published: 2025-03-12\n", "PARIS (AP) — ", "By Ana Lind\n", "\t", "\r\n", "(", ")", "...", "|", "> ", "- ", "1. ", "\u2028", "&amp;", "12:60 pm ", "31/02/2025 ", "February 30 ", "a ", "within 12000 years ", "ago ",
    ];

    private static readonly Arbitrary<string> AnyText = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Every_offset_cuts_the_stored_text_exactly() =>
        Check.QuickThrowOnFailure(Prop.ForAll(AnyText, text =>
        {
            foreach (var location in (string[])["a.txt", "a.md", "a.html"])
                HoldsFor(text, location);
        }));

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_sentence() =>
        Check.QuickThrowOnFailure(Prop.ForAll<byte[]>(bytes =>
        {
            foreach (var location in (string[])["a.txt", "a.md", "a.html"])
            {
                try
                {
                    DocumentParser.Parse(new ReadingInput { Bytes = bytes, Location = location });
                }
                catch (UnreadableDocumentException refusal)
                {
                    refusal.Message.ShouldEndWith(".");
                }
            }
        }));

    private static void HoldsFor(string text, string location)
    {
        Document document;
        try
        {
            document = DocumentParser.Parse(new ReadingInput { Bytes = new UnicodeEncoding(false, true).GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(), Location = location });
        }
        catch (UnreadableDocumentException)
        {
            return;
        }
        var stored = document.Text.Text;
        var last = 0;
        foreach (var sentence in SentenceSplitter.Split(document))
        {
            sentence.Start.ShouldBe(sentence.Tokens[0].Start);
            sentence.End.ShouldBe(sentence.Tokens[^1].End);
            foreach (var token in sentence.Tokens)
            {
                token.Start.ShouldBeGreaterThanOrEqualTo(last);
                last = token.End;
                stored[token.Start..token.End].Replace('’', '\'').ShouldBe(token.Text.Replace('’', '\''));
            }
            Inside(sentence);
        }
    }

    private static void Inside(Sentence sentence)
    {
        var dates = Language.English.Dates.Find(sentence, new DateContext { Anchor = new LocalDate(2025, 3, 12) });
        var end = 0;
        foreach (var date in dates)
        {
            date.FirstToken.ShouldBeGreaterThanOrEqualTo(end);
            end = date.EndToken;
            date.Start.ShouldBe(sentence.Tokens[date.FirstToken].Start);
            date.End.ShouldBe(sentence.Tokens[date.EndToken - 1].End);
        }
        end = 0;
        foreach (var quantity in Quantities.Find(sentence, dates))
        {
            quantity.FirstToken.ShouldBeGreaterThanOrEqualTo(end);
            end = quantity.EndToken;
            dates.ShouldNotContain(date => date.FirstToken < quantity.EndToken && quantity.FirstToken < date.EndToken);
        }
    }
}
