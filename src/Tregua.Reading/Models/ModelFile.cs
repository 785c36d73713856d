using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Tregua.Reading.Models;

/// <summary>All trained models of one language: a file of named sections, read in place.</summary>
/// <remarks>docs/model-card.md describes the layout. Opening reads the header and the directory only; nothing is copied.</remarks>
internal sealed unsafe class ModelFile
{
    /// <summary>The first eight bytes of a file.</summary>
    internal const ulong Magic = 0x4C444D4147455254; // "TREGAMDL"

    /// <summary>The layout that this program reads.</summary>
    internal const uint Version = 1;

    /// <summary>Bytes before the directory: magic, version, number of sections, checksum of the directory, reserved.</summary>
    internal const int HeaderLength = 32;

    /// <summary>Bytes of a directory entry: name, offset, length, checksum of the section.</summary>
    internal const int EntryLength = 64;

    /// <summary>Bytes of a name, padded with zeros.</summary>
    internal const int NameLength = 40;

    private static readonly Lazy<ModelFile> LazyEnglish = new(() => BuiltIn("en"));

    private readonly FrozenDictionary<string, ModelSection> _sections;
    private readonly object? _owner; // keeps memory that is not the program's own from being freed

    private ModelFile(FrozenDictionary<string, ModelSection> sections, object? owner)
    {
        _sections = sections;
        _owner = owner;
    }

    /// <summary>The models of English that are built in.</summary>
    public static ModelFile English => LazyEnglish.Value;

    /// <summary>The names of the sections, in ordinal order.</summary>
    public IEnumerable<string> Names => _sections.Keys.Order(StringComparer.Ordinal);

    /// <summary>Opens the models of a language in the program's own memory.</summary>
    /// <param name="language">BCP 47 language, such as <c>en</c>.</param>
    /// <exception cref="ArgumentException">No models of that language are built in.</exception>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static ModelFile BuiltIn(string language)
    {
        var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Models/{language}.model")
            ?? throw new ArgumentException($"No models of the language '{language}' are built in.", nameof(language));
        var stream = (UnmanagedMemoryStream)resource; // lives as long as the assembly
        return Open(stream.PositionPointer, stream.Length, owner: null);
    }

    /// <summary>Opens the bytes of a file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static ModelFile Open(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        fixed (byte* start = pinned)
            return Open(start, pinned.Length, pinned);
    }

    /// <summary>A section.</summary>
    /// <exception cref="KeyNotFoundException">The file has no section of that name.</exception>
    public ModelSection Section(string name) =>
        _sections.TryGetValue(name, out var section) ? section : throw new KeyNotFoundException($"The model file has no section '{name}'.");

    /// <summary>Whether the file has a section.</summary>
    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>Compares every section with its checksum. Reads the whole file.</summary>
    /// <exception cref="InvalidDataException">A section is damaged.</exception>
    public void Verify()
    {
        foreach (var (name, section) in _sections)
        {
            if (Checksum(section.Bytes) != section.Checksum)
                throw new InvalidDataException($"The section '{name}' of the model file is damaged.");
        }
        GC.KeepAlive(_owner);
    }

    /// <summary>The checksum of a stretch of bytes.</summary>
    internal static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        while (bytes.Length >= 8)
        {
            hash = FeatureHash.Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }
        foreach (var last in bytes)
            hash = FeatureHash.Mix(hash, last);
        return hash;
    }

    private static ModelFile Open(byte* start, long length, object? owner)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Model files are little-endian and read in place.");
        if (length < HeaderLength)
            throw new InvalidDataException("The model file is shorter than its header.");
        var header = new ReadOnlySpan<byte>(start, HeaderLength);
        if (BinaryPrimitives.ReadUInt64LittleEndian(header) != Magic)
            throw new InvalidDataException("This is no model file.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(header[8..]) is var version && version != Version)
            throw new InvalidDataException($"The model file is of version {version}; this program reads version {Version}.");
        var count = BinaryPrimitives.ReadUInt32LittleEndian(header[12..]);
        if (count > (length - HeaderLength) / EntryLength)
            throw new InvalidDataException("The directory of the model file is cut off.");
        var directory = new ReadOnlySpan<byte>(start + HeaderLength, (int)count * EntryLength);
        if (Checksum(directory) != BinaryPrimitives.ReadUInt64LittleEndian(header[16..]))
            throw new InvalidDataException("The directory of the model file is damaged.");
        var sections = new Dictionary<string, ModelSection>(StringComparer.Ordinal);
        for (var entry = directory; entry.Length > 0; entry = entry[EntryLength..])
            sections.Add(Name(entry), Section(start, length, entry, owner));
        return new ModelFile(sections.ToFrozenDictionary(StringComparer.Ordinal), owner);
    }

    private static string Name(ReadOnlySpan<byte> entry) => Encoding.ASCII.GetString(entry[..NameLength].TrimEnd((byte)0));

    private static ModelSection Section(byte* start, long length, ReadOnlySpan<byte> entry, object? owner)
    {
        var offset = BinaryPrimitives.ReadInt64LittleEndian(entry[NameLength..]);
        var size = BinaryPrimitives.ReadInt64LittleEndian(entry[(NameLength + 8)..]);
        if (offset < 0 || size is < 0 or > int.MaxValue || offset > length - size)
            throw new InvalidDataException("A section of the model file is cut off.");
        return new ModelSection(start + offset, (int)size, BinaryPrimitives.ReadUInt64LittleEndian(entry[(NameLength + 16)..]), owner);
    }
}
