using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StreamJsonRpc;
using Tregua.Agreements.Symbols;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>Renames ids, actors and topics wherever they stand; refuses what would no longer be read the same.</summary>
internal static partial class Renaming
{
    // The protocol's code for a request that was understood and cannot be done.
    private const int RequestFailed = -32803;

    /// <summary>What would be renamed at a position; null when it is nothing that can be.</summary>
    public static PrepareRename? Prepare(Workspace workspace, string uri, Position position) =>
        workspace.Read(uri) is { } analysis && Naming.At(analysis, position) is { } place && CanBeRenamed(place.Symbol.Kind)
            ? new PrepareRename(analysis.Source.RangeOf(place.Mark), place.Symbol.Name)
            : null;

    /// <summary>The edits that rename.</summary>
    /// <exception cref="LocalRpcException">Nothing there can be renamed, or the new name cannot stand in its place; the message says why.</exception>
    public static WorkspaceEdit Rename(Workspace workspace, RenameParams request)
    {
        if (workspace.Read(request.TextDocument.Uri) is not { } analysis || Naming.At(analysis, request.Position) is not { } place)
            throw Refused("No name stands there.");
        if (!CanBeRenamed(place.Symbol.Kind))
            throw Refused("Things and kinds stand in singular and plural; rename them by hand.");
        var written = Written(place.Symbol.Kind, request.NewName.Trim().Trim('"'));
        var declared = workspace.Read(workspace.AgreementOf(request.TextDocument.Uri) ?? request.TextDocument.Uri)?.Symbols.Symbols ?? [];
        if (declared.FirstOrDefault(known => known.Kind == place.Symbol.Kind && known.Name == written.Trim('"')) is { Definition: { } taken } other && !Naming.IsSame(other, place.Symbol))
            throw Refused($"The name `{other.Name}` is taken, on line {taken.Line}.");
        var edits = Naming.Places(workspace, request.TextDocument.Uri, place.Symbol)
            .GroupBy(found => found.Uri, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(
                document => document.Key,
                document => document.Select(found => new TextEdit(found.Range, written)).ToImmutableArray(),
                StringComparer.Ordinal);
        return new WorkspaceEdit(edits);
    }

    private static bool CanBeRenamed(SymbolKind kind) => kind is not (SymbolKind.Thing or SymbolKind.ThingKind);

    private static string Written(SymbolKind kind, string name) => kind switch
    {
        SymbolKind.Actor or SymbolKind.Place => CapitalisedWord().IsMatch(name) ? name : Quoted(name),
        SymbolKind.Topic => Quoted(name),
        _ => Id().IsMatch(name) ? name : throw Refused($"`{name}` cannot be an id: small letters, digits and hyphens, a letter first."),
    };

    private static string Quoted(string name) => name.Length == 0 || name.Contains('\n', StringComparison.Ordinal)
        ? throw Refused("A name has at least one letter and stands on one line.")
        : $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static LocalRpcException Refused(string why) => new(why) { ErrorCode = RequestFailed };

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{Nd}-]*$")]
    private static partial Regex CapitalisedWord();

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Id();
}
