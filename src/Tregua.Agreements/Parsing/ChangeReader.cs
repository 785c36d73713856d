using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads what stands beside the phases: amendments, extensions, waivers, outlooks, outcomes and standards.</summary>
internal sealed class ChangeReader(AgreementBuilder builder, Scope scope)
{
    private readonly DiagnosticBag _bag = scope.Bag;

    public void ReadAmendment(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Try("amendment");
        var title = cursor.Expect(TokenKind.Text, "the title in quotes");
        var (agreed, published) = ReadAgreed(cursor);
        var mediators = cursor.Try("mediated by") ? ReadActors(cursor) : [];
        cursor.ExpectEnd("published", "mediated");
        var provenance = new Provenance();
        var clauses = new ClauseListReader(builder, scope with { Amendment = title?.Value ?? "" });
        foreach (var child in block.Children)
        {
            if (!clauses.TryRead(child) && !provenance.TryRead(child, scope, clause: true))
                BlockReader.FailUnknown(child, _bag, "in an amendment", "provision", "exchange", "clause", "source", "note", "a stipulation (`id: …`)");
        }

        if (cursor.Failed)
            return;
        builder.Amendments.Add(new Amendment
        {
            Title = title!.Value,
            ClauseNumber = provenance.ClauseNumber,
            Agreed = agreed!.Value,
            Published = published,
            MediatedBy = mediators,
            Sources = provenance.Sources,
            Notes = provenance.Notes,
            Mark = block.Head.Mark,
        });
    }

    public void ReadExtension(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Try("extension");
        cursor.Expect("of");
        var mark = cursor.Here;
        var of = cursor.At(TokenKind.Word) ? TargetReader.Read(cursor, scope) : null;
        if (of is not (PhaseTarget or StipulationsTarget { Stipulations.Length: 1 }))
            cursor.FailExpected("the id of a phase or a stipulation");
        if (of is PhaseTarget { Phase: var phase } && !scope.Names.Phases[phase])
            cursor.Fail(Messages.ExtensionOfEndless(mark, phase));
        var until = cursor.Try("until") ? NumberReader.Time(cursor) : null;
        Span? length = null;
        if (until is null && cursor.Expect("by"))
            length = SpanReader.Read(cursor);
        var (agreed, published) = ReadAgreed(cursor);
        cursor.ExpectEnd("published");
        var sources = ReadSources(block, "under an extension");
        if (cursor.Failed)
            return;
        builder.Extensions.Add(new Extension
        {
            Phase = (of as PhaseTarget)?.Phase,
            Stipulation = (of as StipulationsTarget)?.Stipulations[0],
            Length = length,
            Until = until,
            Agreed = agreed!.Value,
            Published = published,
            Sources = sources,
            Mark = block.Head.Mark,
        });
    }

    public void ReadWaiver(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Try("waiver");
        cursor.Expect("of");
        var ids = RelationReader.Ids(cursor, scope);
        cursor.Expect("by");
        var by = ReadActors(cursor);
        cursor.Expect("on");
        var on = NumberReader.Time(cursor);
        var published = cursor.Try("published") ? NumberReader.Time(cursor) : null;
        cursor.ExpectEnd("published");
        var provenance = new Provenance();
        foreach (var child in block.Children)
        {
            if (!provenance.TryRead(child, scope))
                BlockReader.FailUnknown(child, _bag, "under a waiver", "source", "note");
        }

        if (!cursor.Failed)
            builder.Waivers.Add(new Waiver { Stipulations = ids, By = by, On = on!.Value, Published = published, Sources = provenance.Sources, Notes = provenance.Notes, Mark = block.Head.Mark });
    }

    public void ReadOutlook(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Try("outlook");
        var title = cursor.Expect(TokenKind.Text, "the heading in quotes");
        cursor.Expect("by");
        var by = ActorReader.TakeName(cursor, "who expects it, in quotes");
        var via = cursor.Try("via") ? ActorReader.TakeName(cursor, "the outlet in quotes") : null;
        cursor.Expect("on");
        var on = NumberReader.Time(cursor);
        cursor.ExpectEnd();
        var expects = ImmutableArray.CreateBuilder<string>();
        foreach (var child in block.Children)
            ReadAlternative(child, expects);
        if (block.Children.IsEmpty)
            cursor.Fail(Messages.NoAlternatives(block.Head.Mark));
        if (!cursor.Failed)
            builder.Outlooks.Add(new Outlook(title!.Value, by!.Value, via?.Value, on!.Value, expects.ToImmutable()));
    }

    public void ReadOutcome(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Try("outcome");
        var what = cursor.Expect(TokenKind.Text, "the outcome in quotes");
        cursor.Expect("when");
        var condition = new ConditionReader(cursor, scope).Read();
        cursor.ExpectEnd("and", "or");
        var sources = ReadSources(block, "under an outcome");
        if (!cursor.Failed)
            builder.Outcomes.Add(new OutcomeClause(what!.Value, condition!, sources) { Mark = block.Head.Mark });
    }

    public void ReadStandard(Block block)
    {
        var cursor = new Cursor(block.Head, _bag);
        cursor.Try("standard");
        var mark = cursor.Here;
        var name = IdReader.Define(cursor, "the name of the standard");
        if (name is not null && Vocabulary.Standards.Contains(name))
            cursor.Fail(Messages.NameTaken(mark, name, "a standard of proof"));
        cursor.Expect("means");
        var definition = StandardReader.Read(cursor, scope, ownNames: false);
        cursor.ExpectEnd("and", "or");
        BlockReader.ExpectNothingUnder(block, _bag, "a standard");
        if (!cursor.Failed)
            builder.Standards.Add(new StandardClause(name!, definition!));
    }

    private static (PactTime? Agreed, PactTime? Published) ReadAgreed(Cursor cursor)
    {
        cursor.Expect("agreed");
        var agreed = NumberReader.Time(cursor);
        return (agreed, cursor.Try("published") ? NumberReader.Time(cursor) : null);
    }

    private ImmutableArray<string> ReadActors(Cursor cursor)
    {
        var actors = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (ActorReader.Read(cursor, scope) is { } actor)
                actors.Add(actor);
        }
        while (cursor.Try(TokenKind.Comma) is not null);
        return actors.ToImmutable();
    }

    private ImmutableArray<string> ReadSources(Block block, string where)
    {
        var provenance = new Provenance();
        foreach (var child in block.Children)
        {
            if (!provenance.TryRead(child, scope, notes: false))
                BlockReader.FailUnknown(child, _bag, where, "source");
        }

        return provenance.Sources;
    }

    private void ReadAlternative(Block block, ImmutableArray<string>.Builder expects)
    {
        var cursor = new Cursor(block.Head, _bag);
        if (!cursor.Try("either") && !cursor.Try("or"))
        {
            BlockReader.FailUnknown(block, _bag, "under an outlook", "either", "or");
            return;
        }

        if (cursor.Expect(TokenKind.Text, "what is expected, in quotes") is { } text)
            expects.Add(text.Value);
        cursor.ExpectEnd();
        BlockReader.ExpectNothingUnder(block, _bag, "this line");
    }
}
