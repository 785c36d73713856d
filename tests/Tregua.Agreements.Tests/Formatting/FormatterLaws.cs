using FsCheck;
using FsCheck.Fluent;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Formatting;

public class FormatterLaws
{
    private static readonly Arbitrary<string> Layouts = PactGen.LaidOut(Samples.CompleteText).ToArbitrary();

    [Fact]
    public void Formatting_twice_is_formatting_once() =>
        Prop.ForAll(Layouts, text =>
        {
            var once = Formatter.Format(text).Text;
            return once is not null && Formatter.Format(once).Text == once;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_formatted_file_binds_to_the_same_model() =>
        Prop.ForAll(Layouts, text =>
        {
            var before = PactFile.Parse(text).Agreement;
            var after = PactFile.Parse(Formatter.Format(text).Text!).Agreement;
            return ModelText.Of(before!) == ModelText.Of(after!);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_comment_is_lost() =>
        Prop.ForAll(Layouts, text =>
            Comments(Formatter.Format(text).Text!).SequenceEqual(Comments(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_can_be_formatted_at_all_formats_to_the_same_model_and_stays()
    {
        var mutated = PactGen.Mutated(Samples.CompleteText).ToArbitrary();
        Prop.ForAll(mutated, text =>
        {
            if (Formatter.Format(text).Text is not { } once)
                return true;
            var model = PactFile.Parse(text).Agreement;
            return Formatter.Format(once).Text == once && (model is null || ModelText.Of(PactFile.Parse(once).Agreement!) == ModelText.Of(model));
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string?> Comments(string text) => PactFile.Parse(text).Tree.Lines.Select(l => l.Comment).Where(c => c is not null);
}
