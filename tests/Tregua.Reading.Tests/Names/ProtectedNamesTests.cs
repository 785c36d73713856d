using FsCheck;
using FsCheck.Fluent;

namespace Tregua.Reading.Tests.Names;

public sealed class ProtectedNamesTests
{
    private static IEnumerable<string> Protected(string text)
    {
        var result = Attributions.Reading.Read(text);
        return result.ProtectedNames.Select(result.Text.Slice);
    }

    [Theory]
    [InlineData("The council will hand over the body of captive Anton Brek on Thursday.")]
    [InlineData("The council released prisoner Anton Brek on Thursday.")]
    [InlineData("The institute identified one of the dead as Anton Brek.")]
    [InlineData("The remains of Anton Brek were returned on Thursday.")]
    [InlineData("Anton Brek was killed on Thursday.")]
    public void Names_of_detained_and_dead_people_are_protected(string text) => Protected(text).ShouldBe(["Anton Brek"]);

    [Fact]
    public void Every_name_of_a_list_is_protected() =>
        Protected("The mission named the three as teacher Dana Ilves, 34, and brothers Pavel and Toma Rudin.").ShouldBe(["Dana Ilves", "Pavel", "Toma Rudin"]);

    [Fact]
    public void Every_later_mention_is_protected_by_surname_too() =>
        Protected("The council released prisoner Anton Brek. Brek is 41.").ShouldBe(["Anton Brek", "Brek"]);

    [Fact]
    public void A_relative_of_the_same_surname_is_not_hidden() =>
        Protected("The body of captive Anton Brek was returned. His brother Milan Brek spoke to reporters.").ShouldBe(["Anton Brek"]);

    [Fact]
    public void A_former_captive_and_an_official_for_detainees_are_not_protected() =>
        Protected("Former captive Lena Orsu spoke. Bero Haln, the coordinator for detainee affairs, listened.").ShouldBeEmpty();

    /// <summary>The file says, under each text, which names are hidden in it, in order.</summary>
    [Fact]
    public void Names_are_hidden_as_the_file_says() =>
        Support.ExpectedFile.Holds("hidden.txt", (text, _) => Protected(text));

    /// <summary>However a list of captives is written and wherever its names stand again, none of them shows.</summary>
    [Fact]
    public void No_name_of_a_list_of_captives_shows_anywhere() =>
        Prop.ForAll(Lists(), list =>
        {
            var result = Attributions.Reading.Read(list.Text);
            var shown = result.Text.Text.ToCharArray();
            foreach (var span in result.ProtectedNames)
                shown.AsSpan(result.Text.ToUtf16(span.Start), result.Text.ToUtf16(span.End) - result.Text.ToUtf16(span.Start)).Fill('▮');
            return list.Names.All(name => !new string(shown).Contains(name, StringComparison.Ordinal)).Label(new string(shown));
        }).QuickCheckThrowOnFailure();

    private static readonly string[] Given = ["Anton", "Mirela", "Joren", "Tova", "Ilan", "Ruta", "Pavel", "Dana", "Yusuf", "Amina"];
    private static readonly string[] Family = ["Brek", "Dask", "Tarn", "Venn", "Rudin", "al-Masri", "van der Berg", "bin Said", "O'Kelm", "Kest-Orlo"];

    private static readonly string[] Frames =
    [
        "The council holds captives {0} in the north.",
        "The bodies of {0} were handed over.",
        "Gunmen abducted {0} near the ford.",
        "{0} were killed by a shell on Monday.",
        "Three captives, {0}, went home on Sunday.",
        "The ministry named the dead as {0}.",
        "Among the hostages are {0}.",
        "{0} have been held since June.",
        "A mine killed {0}.",
        "The mission confirmed the release of {0}.",
    ];

    private static readonly string[] Links = [" and ", ", 34, and ", " and her brother ", " and his wife ", ", a teacher, and "];

    private static Arbitrary<(string Text, string[] Names)> Lists() =>
        (from frame in Gen.Elements(Frames)
         from given in Gen.Shuffle(Given)
         from family in Gen.Shuffle(Family)
         from count in Gen.Choose(2, 4)
         from link in Gen.Elements(Links)
         from again in Gen.Elements("{0}'s house was empty.", "A neighbour wept for {0}.", "We miss {0}.", "{0} is 41.")
         let names = given.Take(count).Zip(family, (first, last) => first + " " + last).ToArray()
         let list = string.Join(", ", names[..^1]) + link + names[^1]
         select (string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, list) + " " + string.Join(" ", family.Take(count).Select(last => string.Format(System.Globalization.CultureInfo.InvariantCulture, again, last))), names.Concat(family.Take(count)).ToArray())).ToArbitrary();
}
