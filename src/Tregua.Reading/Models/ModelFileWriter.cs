using System.Buffers.Binary;
using System.Text;

namespace Tregua.Reading.Models;

/// <summary>Writes a model file: the same sections give the same bytes, in whatever order they were added.</summary>
internal sealed class ModelFileWriter
{
    private const int Alignment = 8;

    private readonly SortedDictionary<string, byte[]> _sections = new(StringComparer.Ordinal);

    /// <summary>Starts with the sections of a file.</summary>
    public static ModelFileWriter From(ModelFile file)
    {
        var writer = new ModelFileWriter();
        foreach (var name in file.Names)
            writer.Set(name, file.Section(name).Bytes.ToArray());
        return writer;
    }

    /// <summary>Adds a section or replaces the one of that name.</summary>
    /// <exception cref="ArgumentException">The name is empty, longer than 40 characters or not ASCII.</exception>
    public void Set(string name, byte[] bytes)
    {
        if (name.Length is 0 or > ModelFile.NameLength || !Ascii.IsValid(name))
            throw new ArgumentException($"'{name}' cannot name a section: it takes 1 to {ModelFile.NameLength} ASCII characters.", nameof(name));
        _sections[name] = bytes;
    }

    /// <summary>Removes the sections of a stage: the one of its name and those whose names start with it and a slash.</summary>
    public void RemoveStage(string stage)
    {
        foreach (var name in _sections.Keys.Where(name => name == stage || name.StartsWith(stage + "/", StringComparison.Ordinal)).ToArray())
            _sections.Remove(name);
    }

    /// <summary>The file.</summary>
    public byte[] ToArray()
    {
        var directory = new byte[_sections.Count * ModelFile.EntryLength];
        long offset = ModelFile.HeaderLength + directory.Length;
        var entry = directory.AsSpan();
        foreach (var (name, bytes) in _sections)
        {
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt64LittleEndian(entry[ModelFile.NameLength..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[(ModelFile.NameLength + 8)..], bytes.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry[(ModelFile.NameLength + 16)..], ModelFile.Checksum(bytes));
            entry = entry[ModelFile.EntryLength..];
            offset = Aligned(offset + bytes.Length);
        }
        var file = new byte[offset];
        BinaryPrimitives.WriteUInt64LittleEndian(file, ModelFile.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(8), ModelFile.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(12), (uint)_sections.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), ModelFile.Checksum(directory));
        directory.CopyTo(file, ModelFile.HeaderLength);
        var at = (long)ModelFile.HeaderLength + directory.Length;
        foreach (var bytes in _sections.Values)
        {
            bytes.CopyTo(file, at);
            at = Aligned(at + bytes.Length);
        }
        return file;
    }

    private static long Aligned(long offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
