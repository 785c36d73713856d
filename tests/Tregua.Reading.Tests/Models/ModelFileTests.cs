using Tregua.Reading.Models;

namespace Tregua.Reading.Tests.Models;

public sealed class ModelFileTests
{
    [Fact]
    public void Sections_come_back_by_name()
    {
        var file = ModelFile.Open(Written(("tags", [1, 2, 3]), ("tags/labels", [])));
        file.Names.ShouldBe(["tags", "tags/labels"]);
        file.Section("tags").Bytes.ToArray().ShouldBe([1, 2, 3]);
        file.Section("tags/labels").Length.ShouldBe(0);
        file.Has("lemmas").ShouldBeFalse();
    }

    [Fact]
    public void A_section_that_is_not_there_is_named_in_the_error() =>
        Should.Throw<KeyNotFoundException>(() => ModelFile.Open(Written()).Section("lemmas")).Message.ShouldBe("The model file has no section 'lemmas'.");

    [Fact]
    public void Replacing_one_stage_leaves_the_bytes_of_the_others()
    {
        var first = ModelFile.Open(Written(("tags", [1, 2, 3]), ("lemmas", [4, 5]), ("tags/labels", [6])));
        var writer = ModelFileWriter.From(first);
        writer.RemoveStage("tags");
        writer.Set("tags", [9, 9, 9, 9, 9, 9, 9, 9, 9]);
        var second = ModelFile.Open(writer.ToArray());
        second.Names.ShouldBe(["lemmas", "tags"]);
        second.Section("lemmas").Bytes.ToArray().ShouldBe([4, 5]);
        second.Section("tags").Length.ShouldBe(9);
    }

    [Fact]
    public void The_order_in_which_sections_are_set_does_not_change_the_bytes() =>
        Written(("b", [2]), ("a", [1])).ShouldBe(Written(("a", [1]), ("b", [2])));

    [Fact]
    public void A_damaged_section_fails_its_checksum()
    {
        var bytes = Written(("tags", [1, 2, 3]));
        ModelFile.Open(bytes).Verify();
        bytes[ModelFile.HeaderLength + ModelFile.EntryLength] ^= 1;
        Should.Throw<InvalidDataException>(() => ModelFile.Open(bytes).Verify()).Message.ShouldBe("The section 'tags' of the model file is damaged.");
    }

    [Fact]
    public void A_file_with_any_byte_of_its_head_changed_is_refused_or_says_the_same()
    {
        var bytes = Written(("tags", [1, 2, 3]));
        for (var i = 0; i < 24 + ModelFile.EntryLength; i++)
        {
            var at = i < 24 ? i : ModelFile.HeaderLength + i - 24;
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x10;
            Should.Throw<InvalidDataException>(() => ModelFile.Open(damaged));
        }
    }

    [Fact]
    public void A_file_that_is_cut_off_is_refused()
    {
        var bytes = Written(("tags", new byte[100]));
        for (var length = 0; length < bytes.Length - 8; length++)
            Should.Throw<InvalidDataException>(() => ModelFile.Open(bytes.AsSpan(0, length)));
    }

    [Fact]
    public void A_name_of_more_than_forty_characters_is_refused() =>
        Should.Throw<ArgumentException>(() => new ModelFileWriter().Set(new string('a', 41), []));

    private static byte[] Written(params (string Name, byte[] Bytes)[] sections)
    {
        var writer = new ModelFileWriter();
        foreach (var (name, bytes) in sections)
            writer.Set(name, bytes);
        return writer.ToArray();
    }
}
