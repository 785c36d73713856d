using Tregua.Reading.Tests.Support;

namespace Tregua.Reading.Tests.Documents;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("Talks resume.", null)]
    [InlineData("The truce held.", "en")]
    [InlineData("Six captives were freed on Thursday.", "en")]
    [InlineData("Der Rat hat am Donnerstag sechs Gefangene an die Liga übergeben, und die Straße ist wieder offen.", "de")]
    [InlineData("Il Consiglio ha consegnato giovedì sei prigionieri alla Lega, che ha lasciato passare gli altri, e la strada è aperta.", "it")]
    [InlineData("Konsey perşembe günü altı esiri Birlik'e teslim etti ve yol yeniden açıldı; bu anlaşma için bir adım olarak görüldü.", "tr")]
    [InlineData("شورا روز پنج‌شنبه شش اسیر را آزاد کرد و گفت که آتش‌بس همچنان برقرار است.", "fa")]
    [InlineData("کونسل نے جمعرات کو چھ قیدی رہا کیے اور کہا کہ جنگ بندی برقرار ہے۔", "ur")]
    [InlineData("Рада передала у четвер шістьох полонених Лізі, повідомила місія спостерігачів.", "uk")]
    [InlineData("Совет передал в четверг шестерых пленных Лиге, сообщила миссия наблюдателей.", "ru")]
    [InlineData("Rada przekazała w czwartek sześciu jeńców Lidze i ogłosiła, że rozmowy nie są przerwane oraz że droga jest otwarta.", "pl")]
    public void The_language_of_a_text_is_told(string text, string? language) => Texts.Parse(text).Language.ShouldBe(language);

    [Fact]
    public void A_name_with_a_letter_of_another_language_does_not_change_the_text_s() =>
        Texts.Parse("أفرج المجلس عن ثلاثين رجلا يوم الثلاثاء وقال إن الهدنة مستمرة وإن شركة گوگل لم تعلق على الخبر بعد ولا تنوي ذلك في القريب العاجل كما ذكرت وكالات الأنباء في تقارير متفرقة.").Language.ShouldBe("ar");

    [Fact]
    public void Many_words_of_no_known_language_are_kept_and_not_read()
    {
        var document = Texts.Parse(string.Join(' ', Enumerable.Repeat("Neuvosto vapautti torstaina kuusi vankia kertoi tarkkailijoiden edustaja", 6)) + ".");

        document.Language.ShouldBe("und");
        document.Passages.ShouldBeEmpty();
        document.Notices.ShouldContain("The text seems to be in none of the languages that are known; it was kept, but no claims were read from it.");
    }

    [Fact]
    public void A_region_that_a_page_declares_is_kept() =>
        Texts.Parse("<html lang=\"en-GB\"><body><p>The council freed six of the captives on Thursday, and it said that they were well and in the care of the mission, which had been at the ford from dawn to noon with its lorries and was to leave by night.</p></body></html>", "a.html").Language.ShouldBe("en-GB");
}
