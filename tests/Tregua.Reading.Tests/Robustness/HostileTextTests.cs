using System.Runtime.CompilerServices;
using System.Text;

namespace Tregua.Reading.Tests.Robustness;

/// <summary>Any bytes are read or refused with a sentence, and every span cuts the stored text. bench/fuzz.sh does the same for longer.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Endings = [".txt", ".md", ".html", ".eml", ".xml"];

    [Fact]
    public void One_piece_over_and_over_is_read()
    {
        foreach (var piece in HostileTexts.Pieces)
            Sound(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(HostileTexts.Repeat(piece, 500))).ToArray(), "a.txt", piece);
    }

    [Fact]
    public void One_mark_over_and_over_is_read_in_a_page()
    {
        foreach (var mark in HostileTexts.Marks)
            Sound(Encoding.UTF8.GetBytes(HostileTexts.Page(HostileTexts.Repeat(mark, 1_000))), "a.html", mark);
    }

    [Fact]
    public void Mixtures_are_read()
    {
        for (var seed = 0; seed < 80; seed++)
        {
            var random = new Random(seed);
            var text = HostileTexts.Mixture(random, 1_500);
            Sound(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(), "a" + Endings[seed % Endings.Length], $"seed {seed}");
        }
    }

    [Fact]
    public void Reports_with_bytes_changed_are_read()
    {
        var originals = Directory.GetFiles(Folder("../Documents/Data")).Order(StringComparer.Ordinal).ToArray();
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var path = originals[random.Next(originals.Length)];
            Sound(HostileTexts.Mutated(random, File.ReadAllBytes(path)), path, $"seed {seed}, {path}");
        }
    }

    [Fact]
    public void Noise_is_read_or_refused()
    {
        for (var seed = 0; seed < 300; seed++)
            Sound(HostileTexts.Noise(new Random(seed), 400), "a" + Endings[seed % Endings.Length], $"seed {seed}");
    }

    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("1", 1_000_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("“", 100_000)]
    [InlineData("🕊", 100_000)]
    [InlineData("e\u0301 ", 100_000)]
    public void A_very_long_line_is_read(string piece, int length) =>
        Sound(Encoding.UTF8.GetBytes(HostileTexts.Repeat(piece, length)), "a.txt", piece);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p><font size=1>")]
    [InlineData("<ul><li>")]
    public void A_page_of_a_hundred_thousand_open_elements_is_read_or_refused(string mark) =>
        Sound(Encoding.UTF8.GetBytes(HostileTexts.Page(HostileTexts.Repeat(mark, 100_000 * mark.Length))), "a.html", mark);

    [Fact]
    public void An_attribute_of_a_million_characters_is_read() =>
        Sound(Encoding.UTF8.GetBytes(HostileTexts.Page($"<p class=\"{HostileTexts.Repeat("related ", 1_000_000)}\">He said so.</p>")), "a.html", "attribute");

    private static void Sound(byte[] bytes, string location, string what) => SoundReading.Complaint(bytes, location).ShouldBeNull(what);

    private static string Folder(string relative, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, relative);
}
