using FsCheck;
using FsCheck.Fluent;
using Tregua.Evidence.Reports;

namespace Tregua.Evidence.Tests.Reports;

public sealed class StoredTextTests
{
    private static readonly string[] Pieces = ["a", "é", "e\u0301", "🕊", "👩‍👩‍👧", "سلام", "ل\u064e", "שלום", "\ud83d", "\udd4a", "\n", "漢", " "];

    [Fact]
    public void Every_code_point_has_one_offset_and_comes_back_from_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        {
            var stored = new StoredText(text);
            return Enumerable.Range(0, stored.Length + 1).All(i => stored.ToCodePoint(stored.ToUtf16(i)) == i);
        }));

    [Fact]
    public void The_code_points_side_by_side_are_the_text() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        {
            var stored = new StoredText(text);
            return string.Concat(Enumerable.Range(0, stored.Length).Select(i => stored.Slice(new TextSpan(i, i + 1)))) == text;
        }));

    [Fact]
    public void Its_length_is_that_of_its_code_points_lone_surrogates_counted_as_one() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts(), text =>
        {
            var pairs = Enumerable.Range(0, text.Length).Count(i => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]));
            return new StoredText(text).Length == text.Length - pairs && StoredText.CountCodePoints(text) == text.Length - pairs;
        }));

    [Fact]
    public void A_span_of_words_finds_the_words_again() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts(), Texts(), (before, after) =>
        {
            var stored = new StoredText($"{before}.word.{after}");
            var start = before.Length + 1;
            return stored.Slice(stored.Span(start, start + 4)) == "word";
        }));

    [Fact]
    public void An_index_inside_a_pair_is_the_pairs() => new StoredText("a🕊b").ToCodePoint(2).ShouldBe(1);

    [Fact]
    public void Spans_that_touch_do_not_overlap()
    {
        new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)).ShouldBeFalse();
        new TextSpan(0, 3).Overlaps(new TextSpan(2, 5)).ShouldBeTrue();
        new TextSpan(0, 5).Contains(new TextSpan(2, 5)).ShouldBeTrue();
    }

    private static Arbitrary<string> Texts() => Arb.From(Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat));
}
