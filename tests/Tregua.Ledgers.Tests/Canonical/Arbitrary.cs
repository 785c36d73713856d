using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;

namespace Tregua.Ledgers.Tests.Canonical;

/// <summary>Claims of every shape.</summary>
internal static class Arbitrary
{
    private static readonly ImmutableArray<string> Words = ["", "seven batches", "«ثلاثة»", "a \"quoted\" word", "line\nbreak\ttab", "\u2028 and \0", "👩‍👩‍👧 and ▮", "back\\slash </script>", "é vs e\u0301"];

    public static Gen<Claim> Claims { get; } =
        from id in Gen.Choose(0, int.MaxValue).Select(n => $"{n:x16}")
        from span in Spans
        from parts in Spans.ArrayOf(2)
        from text in Texts
        from source in Sources
        from cue in OrNull(Texts)
        from modality in Any<Modality>()
        from polarity in Any<Polarity>()
        from hedge in OrNull(Texts)
        from times in OrNone(Ranges).ArrayOf(4)
        from mention in Mentions
        from quantity in Quantities
        from condition in OrNull(Texts)
        from confidence in Gen.Choose(0, 1_000_000).Select(n => n / 999_983.0)
        select new Claim
        {
            Id = id,
            Report = new string('a', 64),
            Span = span,
            Text = text,
            Parts = [.. parts],
            Source = source,
            Cue = cue,
            Modality = modality,
            Polarity = polarity,
            Hedge = hedge,
            Said = times[0],
            Event = mention,
            Quantity = quantity,
            Occurred = times[1],
            Due = times[2],
            Condition = condition,
            ConditionDate = times[3],
            Confidence = confidence,
        };

    private static Gen<string> Texts => Gen.Elements<string>([.. Words]);

    private static Gen<TextSpan> Spans =>
        from start in Gen.Choose(0, 100_000)
        from length in Gen.Choose(0, 500)
        select new TextSpan(start, start + length);

    private static Gen<Source> Sources =>
        from name in OrNull(Texts)
        from kind in Any<SourceKind>()
        from side in OrNull(Texts)
        from chain in Texts.ArrayOf(2)
        select new Source { Name = name, Kind = kind, Side = side, Chain = [.. chain] };

    private static Gen<EventMention> Mentions =>
        from action in Any<EventAction>()
        from words in OrNull(Texts).ArrayOf(8)
        from batch in Gen.Choose(0, 9)
        select new EventMention
        {
            Action = action,
            Lemma = words[0],
            Actor = words[1],
            Thing = words[2],
            ThingPhrase = words[3],
            Kind = words[4],
            Recipient = words[5],
            Place = words[6],
            Topic = words[7],
            Batch = batch == 0 ? null : batch,
        };

    private static Gen<Quantity?> Quantities =>
        from text in OrNull(Texts)
        from numbers in OrNone(Gen.Choose(-5, 3_000_000).Select(n => n / 8m)).ArrayOf(3)
        from @base in Any<QuantityBase>()
        select text is null ? null : new Quantity { Text = text, Low = numbers[0], Best = numbers[1], High = numbers[2], Base = @base };

    private static Gen<TimeRange> Ranges =>
        from start in OrNone(Moments)
        from length in OrNone(Gen.Choose(1, 4_000_000))
        select new TimeRange(start, length is not { } seconds ? null : (start ?? new LocalDateTime(2025, 1, 19, 0, 0)).PlusSeconds(seconds));

    private static Gen<LocalDateTime> Moments =>
        from day in Gen.Choose(0, 20_000)
        from second in Gen.Choose(0, 86_399)
        from isMidnight in Gen.Elements(true, false)
        select new LocalDate(1990, 1, 1).PlusDays(day).AtMidnight().PlusSeconds(isMidnight ? 0 : second);

    private static Gen<TWord> Any<TWord>()
        where TWord : struct, Enum => Gen.Elements(Enum.GetValues<TWord>());

    private static Gen<string?> OrNull(Gen<string> texts) => Gen.OneOf(texts.Select(text => (string?)text), Gen.Constant((string?)null));

    private static Gen<T?> OrNone<T>(Gen<T> values)
        where T : struct => Gen.OneOf(values.Select(value => (T?)value), Gen.Constant((T?)null));
}
