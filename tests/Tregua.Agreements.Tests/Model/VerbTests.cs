using Tregua.Agreements.Model;

namespace Tregua.Agreements.Tests.Model;

public class VerbTests
{
    [Fact]
    public void No_two_verbs_share_a_form()
    {
        var forms = Verbs.All.SelectMany(v => (string[])[.. new HashSet<string> { v.Base, v.Third, v.Past, v.Participle, v.Gerund }]).ToList();
        forms.ShouldBe(forms.Distinct());
    }

    [Fact]
    public void A_verb_is_found_by_its_base_form()
    {
        foreach (var verb in Verbs.All)
            Verbs.Find(verb.Base).ShouldBe(verb);
        Verbs.Find("released").ShouldBeNull();
    }

    [Fact]
    public void Verbs_of_reports_are_no_verbs_of_clauses() =>
        Verbs.All.Where(v => !v.InClauses).Select(v => v.Base)
            .ShouldBe(["end talks", "withhold", "hold", "kill", "resume", "object to", "refuse", "offer", "do"]);
}
