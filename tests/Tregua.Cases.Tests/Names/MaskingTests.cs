using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Tregua.Cases.Names;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;

namespace Tregua.Cases.Tests.Names;

public sealed class MaskingTests
{
    private static readonly StoredText Text = new("👩 Ilka Moor came home. Her father, Jan Moor, said ILKA MOOR was well.");
    private static readonly HashSet<string> Nobody = [];
    private static readonly ImmutableArray<TextSpan> Places = [new(2, 11), new(51, 60)];

    [Fact]
    public void A_name_gives_way_to_as_many_blocks_as_it_has_code_points() =>
        Masking.Of(Text, Places).Hide("Ilka Moor came home").ShouldBe("▮▮▮▮▮▮▮▮▮ came home");

    [Fact]
    public void A_name_of_wide_letters_is_counted_in_code_points() =>
        Masking.Of(new StoredText("𝔄𝔟 left"), [new TextSpan(0, 2)]).Hide("So 𝔄𝔟 left").ShouldBe("So ▮▮ left");

    [Fact]
    public void A_name_in_capitals_or_broken_by_a_line_is_hidden_too() =>
        Masking.Of(Text, Places).Hide("ILKA MOOR; Ilka\nMoor").ShouldBe("▮▮▮▮▮▮▮▮▮; ▮▮▮▮▮▮▮▮▮");

    [Fact]
    public void A_name_inside_a_longer_word_is_left() =>
        Masking.Of(new StoredText("Al left"), [new TextSpan(0, 2)]).Hide("Also Al").ShouldBe("Also ▮▮");

    [Fact]
    public void Names_are_shown_when_asked_for() => Masking.Off.Hide("Ilka Moor").ShouldBe("Ilka Moor");

    [Fact]
    public void Nothing_stays_nothing() => Masking.Of(Text, Places).Hide(null).ShouldBeNull();

    [Theory]
    [InlineData("Moor", "captive Ilka Moor", "▮▮▮▮")]
    [InlineData("captive", "captive Ilka Moor", "captive")]
    [InlineData("Moor", "captive Jan Moor", "Moor")]
    public void A_part_of_a_name_is_hidden_where_the_name_is_hidden_in_its_phrase(string thing, string phrase, string shown) =>
        Masking.Of(Text, Places).Thing(new EventMention { Action = EventAction.Release, Lemma = "release", Thing = thing, ThingPhrase = phrase }).ShouldBe(shown);

    [Fact]
    public void Words_that_begin_inside_a_name_show_no_part_of_it() =>
        Masking.Of(Text, Places).Words(ClaimOf("a", new TextSpan(7, 21))).ShouldBe("▮▮▮▮ came home");

    [Fact]
    public void Any_words_keep_their_length_and_hide_what_is_protected() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.Two(Gen.Choose(0, Text.Length))), pair =>
        {
            var span = new TextSpan(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
            var words = new StoredText(Masking.Of(Text, Places).Words(ClaimOf("a", span)));
            words.Length.ShouldBe(span.Length);
            for (var i = 0; i < words.Length; i++)
            {
                var isProtected = Places.Any(place => place.Contains(new TextSpan(span.Start + i, span.Start + i + 1)));
                words.Slice(new TextSpan(i, i + 1)).ShouldBe(isProtected ? "▮" : Text.Slice(new TextSpan(span.Start + i, span.Start + i + 1)));
            }
        }));

    [Fact]
    public void Any_text_keeps_its_length_whatever_names_stand_in_it() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.Elements("Ilka Moor", "Ilka\tMoor", "Jan Moor", "ILKA MOOR", "👩", "Moorland", " and ", "", ".").ListOf()), pieces =>
        {
            var text = string.Concat(pieces);
            var hidden = Masking.Of(Text, Places).Hide(text);
            StoredText.CountCodePoints(hidden).ShouldBe(StoredText.CountCodePoints(text));
        }));

    [Fact]
    public void A_name_protected_in_one_report_is_hidden_in_what_another_says()
    {
        var masking = Masking.OfCase([new ProtectedReport("a", ["Ilka Moor"], [new TextSpan(2, 11)], []), new ProtectedReport("b", [], [], ["Jan Moor"])], Nobody);
        masking.In("b").Hide("He wrote to Ilka Moor").ShouldBe("He wrote to ▮▮▮▮▮▮▮▮▮");
        masking.Hide("Ilka Moor").ShouldBe("▮▮▮▮▮▮▮▮▮");
    }

    [Fact]
    public void A_former_captive_who_speaks_freely_is_shown_as_the_speaker()
    {
        var masking = Masking.OfCase([new ProtectedReport("a", ["Ilka Moor"], [new TextSpan(2, 11)], []), new ProtectedReport("b", [], [], ["Ilka Moor"])], Nobody);
        masking.In("b").Hide("Ilka Moor").ShouldBe("Ilka Moor");
        masking.In("a").Hide("Ilka Moor").ShouldBe("▮▮▮▮▮▮▮▮▮");
    }

    [Fact]
    public void A_name_of_the_agreement_is_never_hidden()
    {
        var masking = Masking.OfCase([new ProtectedReport("a", ["Ilka Moor", "Jan Moor"], Places, [])], new HashSet<string> { "Jan Moor" });
        masking.Hide("Jan Moor and Ilka Moor").ShouldBe("Jan Moor and ▮▮▮▮▮▮▮▮▮");
        masking.Words(ClaimOf("a", new TextSpan(32, 49))).ShouldBe(Text.Slice(new TextSpan(32, 49)));
    }

    [Fact]
    public void A_surname_alone_is_hidden_only_where_it_was_protected()
    {
        var masking = Masking.OfCase([new ProtectedReport("a", ["Moor"], [new TextSpan(7, 11)], []), new ProtectedReport("b", [], [], [])], Nobody);
        masking.In("a").Hide("Minister Moor").ShouldBe("Minister ▮▮▮▮");
        masking.In("b").Hide("Minister Moor").ShouldBe("Minister Moor");
    }

    private static Claim ClaimOf(string report, TextSpan span) => new()
    {
        Id = "1",
        Report = report,
        Span = span,
        Text = Text.Slice(span),
        Source = new Source { Kind = SourceKind.Outlet },
        Event = new EventMention { Action = EventAction.Return },
    };
}
