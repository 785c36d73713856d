using FsCheck;
using FsCheck.Fluent;
using Tregua.Agreements.Checking;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Parsing;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Formatting;

/// <summary>Laws of reading and laying out, over agreements generated from every construct.</summary>
public class GeneratedAgreementLaws
{
    private static readonly Arbitrary<string> Agreements = AgreementGen.Agreements.ToArbitrary();

    private static readonly Arbitrary<(string Tidy, string LaidOut)> Layouts =
        AgreementGen.Agreements.SelectMany(tidy => PactGen.LaidOut(tidy).Select(laidOut => (tidy, laidOut))).ToArbitrary();

    [Fact]
    public void An_agreement_is_read_without_errors_and_checked() =>
        Prop.ForAll(Agreements, text =>
        {
            var parse = PactFile.Parse(text);
            parse.Diagnostics.Select(d => $"{d.Line}: {text.Split('\n')[d.Line - 1].Trim()}: {d.Message}").ShouldBeEmpty(text);
            Checker.Check(parse.Agreement!).ShouldAllBe(f => f.Line >= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_laid_out_tidily_stays_as_it_is() =>
        Prop.ForAll(Agreements, text => Formatter.Format(Formatter.Format(text).Text!).Text == Formatter.Format(text).Text).QuickCheckThrowOnFailure();

    [Fact]
    public void Layout_changes_no_meaning() =>
        Prop.ForAll(Layouts, pair =>
            ModelText.Of(PactFile.Parse(Formatter.Format(pair.LaidOut).Text!).Agreement!) == ModelText.Of(PactFile.Parse(pair.Tidy).Agreement!)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_clause_written_anew_from_the_model_means_the_same() =>
        Prop.ForAll(Agreements, text =>
        {
            foreach (var clause in PactFile.Parse(text).Agreement!.Stipulations)
            {
                var line = text.Split('\n')[clause.Line - 1].Trim();
                (clause.OtherwiseOf is null ? "" : "otherwise ").ShouldBe(line[..line.IndexOf(clause.Id, StringComparison.Ordinal)]);
                line.ShouldEndWith(clause.Text);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_name_is_found_where_it_stands() =>
        Prop.ForAll(Agreements, text =>
        {
            var index = SymbolIndex.Of(PactFile.Parse(text));
            foreach (var symbol in index.Symbols)
            {
                foreach (var mark in symbol.References)
                    index.At(mark.Line, mark.Column).ShouldBe(symbol);
            }
        }).QuickCheckThrowOnFailure();
}
