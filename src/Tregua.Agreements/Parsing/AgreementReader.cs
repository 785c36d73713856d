using NodaTime;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Second pass: reads a whole agreement, every name being known.</summary>
internal sealed class AgreementReader
{
    private static readonly string[] AtTheMargin =
    [
        "agreement", "party", "mediator", "guarantor", "monitor", "non-signatory", "persons", "goods", "place", "phase", "provision", "exchange",
        "amendment", "extension", "waiver", "outlook", "outcome", "standard", "note", "a stipulation (`id: …`)",
    ];

    private readonly Names _names = new();
    private readonly AgreementBuilder _builder = new();
    private readonly Scope _scope;
    private readonly DiagnosticBag _bag;
    private bool _hasAgreement;

    private AgreementReader(DiagnosticBag bag, SymbolLog log)
    {
        _bag = bag;
        _scope = new Scope(_names, bag) { Log = log };
    }

    /// <summary>The agreement; null when there are errors.</summary>
    public static Agreement? Read(PactTree tree, DiagnosticBag bag, SymbolLog? log = null)
    {
        var reader = new AgreementReader(bag, log ?? new SymbolLog());
        new DeclarationReader(reader._names, reader._scope).Read(tree.Blocks);
        foreach (var block in tree.Blocks)
            reader.ReadBlock(block);
        if (!reader._hasAgreement && bag.IsEmpty)
            bag.Add(Messages.NoAgreement(tree.Blocks is [var first, ..] ? first.Head.Mark : new SourceMark(1, 1, 1)));
        return bag.IsEmpty ? reader._builder.Build(reader._names) : null;
    }

    private void ReadBlock(Block block)
    {
        if (_bag.IsFull)
            return;
        var clauses = new ClauseListReader(_builder, _scope);
        if (clauses.TryRead(block))
            return;
        var keyword = BlockReader.Keyword(block);
        if (DeclarationReader.RoleOf(keyword) is not null || keyword is "persons" or "goods" or "place")
            return; // read in the first pass
        var changes = new ChangeReader(_builder, _scope);
        switch (keyword)
        {
            case "agreement": ReadAgreement(block); break;
            case "phase": new PhaseReader(block, _builder, _scope).Read(); break;
            case "amendment": changes.ReadAmendment(block); break;
            case "extension": changes.ReadExtension(block); break;
            case "waiver": changes.ReadWaiver(block); break;
            case "outlook": changes.ReadOutlook(block); break;
            case "outcome": changes.ReadOutcome(block); break;
            case "standard": changes.ReadStandard(block); break;
            case "note": _builder.Provenance.TryRead(block, _scope); break;
            case "scenario": _bag.Add(Messages.ScenarioInAgreement(block.Head.Tokens[0].Mark)); break;
            default: BlockReader.FailUnknown(block, _bag, "at the left margin", AtTheMargin); break;
        }
    }

    private void ReadAgreement(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Try("agreement");
        if (_hasAgreement)
            cursor.Fail(Messages.GivenTwice(block.Head.Mark, "agreement"));
        _hasAgreement = true;
        _builder.Title = cursor.Expect(TokenKind.Text, "the title in quotes")?.Value;
        _builder.Mark = block.Head.Mark;
        cursor.ExpectEnd();
        var seen = new HashSet<string>();
        foreach (var child in block.Children)
            ReadUnderAgreement(child, seen);
        if (_bag.HasLostNames)
            return; // the line missing may be the one that could not be read
        if (!seen.Contains("zone") && !cursor.Failed)
            _bag.Add(Messages.MissingLine(block.Head.Mark, "zone", "zone Asia/Jerusalem"));
        if (!seen.Contains("in") && !cursor.Failed)
            _bag.Add(Messages.MissingLine(block.Head.Mark, "in force", "in force 2025-01-19"));
    }

    private void ReadUnderAgreement(Block block, HashSet<string> seen)
    {
        if (_builder.Provenance.TryRead(block, _scope, clause: true))
            return;
        var cursor = new Cursor(block.Head, _bag);
        var keyword = BlockReader.Keyword(block);
        if (keyword is not ("zone" or "in" or "signed"))
        {
            BlockReader.FailUnknown(block, _bag, "under the agreement", "zone", "`in force`", "signed", "clause", "source", "note");
            return;
        }

        if (!seen.Add(keyword))
            cursor.Fail(Messages.GivenTwice(block.Head.Mark, keyword == "in" ? "in force" : keyword));
        if (cursor.Try("zone"))
            _builder.Zone = ReadZone(cursor);
        else if (cursor.Try("signed"))
            _builder.Signed = NumberReader.Time(cursor);
        else if (cursor.Expect("in force"))
            _builder.InForce = NumberReader.Time(cursor);
        cursor.ExpectEnd();
        BlockReader.ExpectNothingUnder(block, _bag, "this line");
    }

    private static DateTimeZone? ReadZone(Cursor cursor)
    {
        const string What = "an IANA time zone such as `Asia/Jerusalem`";
        if (cursor.Expect(TokenKind.Name, What) is not { } token)
            return null;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(token.Source);
        if (zone is null)
            cursor.Fail(Messages.UnknownZone(token.Mark, token.Source, Suggestion.For(token.Source, DateTimeZoneProviders.Tzdb.Ids)));
        return zone;
    }
}
