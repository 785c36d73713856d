using System.Collections.Frozen;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>What a form can be of a verb.</summary>
[Flags]
internal enum VerbForm
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The bare form.</summary>
    Bare = 1,

    /// <summary>The third person.</summary>
    Third = 2,

    /// <summary>The past.</summary>
    Past = 4,

    /// <summary>The participle.</summary>
    Participle = 8,

    /// <summary>The form in -ing.</summary>
    Ing = 16,
}

/// <summary>A form's verb.</summary>
/// <param name="Lemma">The bare form.</param>
/// <param name="Forms">What the form can be.</param>
/// <param name="NeverNoun">The bare and -s forms are hardly ever nouns.</param>
internal readonly record struct VerbReading(string Lemma, VerbForm Forms, bool NeverNoun);

/// <summary>The forms of the verbs in the vocabulary.</summary>
internal sealed class VerbForms
{
    private readonly FrozenDictionary<string, VerbReading> _forms;
    private readonly WordMap<VerbReading> _byWord;
    private readonly FrozenDictionary<string, string> _irregular;

    /// <summary>Derives the forms.</summary>
    public VerbForms(Vocabulary vocabulary)
    {
        var forms = new Dictionary<string, VerbReading>(StringComparer.Ordinal);
        var verbs = vocabulary.Table("verbs");
        var reporting = vocabulary.Table("reporting verbs");
        var irregular = _irregular = vocabulary.Table("irregular verbs");
        foreach (var (lemma, parts) in irregular.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            AddIrregular(forms, lemma, parts, IsNeverNoun(lemma, verbs, reporting));
        var actions = vocabulary.List("action verbs").Select(phrase => phrase.Split(' ')[0]);
        foreach (var lemma in verbs.Keys.Concat(reporting.Keys).Concat(actions).Distinct().Order(StringComparer.Ordinal))
        {
            if (!irregular.ContainsKey(lemma))
                AddRegular(forms, lemma, IsNeverNoun(lemma, verbs, reporting));
        }
        _forms = forms.ToFrozenDictionary(StringComparer.Ordinal);
        _byWord = new WordMap<VerbReading>(forms);
    }

    /// <summary>The forms of English.</summary>
    public static VerbForms English { get; } = new(Vocabulary.English);

    /// <summary>The verb a form belongs to; null when none is known.</summary>
    public VerbReading? Find(string lower) => _forms.TryGetValue(lower, out var reading) ? reading : null;

    /// <summary>The verb that a token's word belongs to, whatever its case; null when none is known.</summary>
    public VerbReading? Find(Token token) => _byWord.TryGetValue(token, out var reading) ? reading : null;

    /// <summary>Every form of a verb, known or not.</summary>
    public IEnumerable<string> FormsOf(string lemma)
    {
        var forms = new Dictionary<string, VerbReading>(StringComparer.Ordinal);
        if (_irregular.TryGetValue(lemma, out var parts))
            AddIrregular(forms, lemma, parts, neverNoun: false);
        else
            AddRegular(forms, lemma, neverNoun: false);
        return forms.Keys;
    }

    private static bool IsNeverNoun(string lemma, FrozenDictionary<string, string> verbs, FrozenDictionary<string, string> reporting) =>
        (verbs.TryGetValue(lemma, out var mark) && mark == "verb")
        || (reporting.TryGetValue(lemma, out var frame) && !frame.EndsWith("noun", StringComparison.Ordinal));

    private static void AddIrregular(Dictionary<string, VerbReading> forms, string lemma, string parts, bool neverNoun)
    {
        var halves = parts.Split(" | ");
        Add(forms, lemma, lemma, VerbForm.Bare, neverNoun);
        Add(forms, Third(lemma), lemma, VerbForm.Third, neverNoun);
        foreach (var past in halves[0].Split('/'))
            Add(forms, past, lemma, VerbForm.Past, neverNoun);
        foreach (var participle in halves[1].Split('/'))
            Add(forms, participle, lemma, VerbForm.Participle, neverNoun);
        foreach (var ing in Ing(lemma))
            Add(forms, ing, lemma, VerbForm.Ing, neverNoun);
    }

    private static void AddRegular(Dictionary<string, VerbReading> forms, string lemma, bool neverNoun)
    {
        Add(forms, lemma, lemma, VerbForm.Bare, neverNoun);
        Add(forms, Third(lemma), lemma, VerbForm.Third, neverNoun);
        foreach (var past in Past(lemma))
            Add(forms, past, lemma, VerbForm.Past | VerbForm.Participle, neverNoun);
        foreach (var ing in Ing(lemma))
            Add(forms, ing, lemma, VerbForm.Ing, neverNoun);
    }

    private static void Add(Dictionary<string, VerbReading> forms, string form, string lemma, VerbForm kind, bool neverNoun)
    {
        if (!forms.TryGetValue(form, out var known))
            forms.Add(form, new VerbReading(lemma, kind, neverNoun));
        else if (known.Lemma == lemma)
            forms[form] = known with { Forms = known.Forms | kind };
    }

    private static string Third(string lemma) =>
        lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma is "go" or "undergo" ? lemma + "es"
        : EndsInConsonantY(lemma) ? lemma[..^1] + "ies"
        : lemma + "s";

    private static IEnumerable<string> Past(string lemma)
    {
        if (lemma.EndsWith('e'))
            yield return lemma + "d";
        else if (EndsInConsonantY(lemma))
            yield return lemma[..^1] + "ied";
        else
        {
            yield return lemma + "ed";
            if (MayDouble(lemma))
                yield return lemma + lemma[^1] + "ed";
        }
    }

    private static IEnumerable<string> Ing(string lemma)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
            yield return lemma[..^2] + "ying";
        else if (lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) && lemma != "be")
            yield return lemma[..^1] + "ing";
        else
        {
            yield return lemma + "ing";
            if (MayDouble(lemma))
                yield return lemma + lemma[^1] + "ing";
        }
    }

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 2 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    // Both spellings are taken where stress would decide; a form that nobody writes does no harm.
    private static bool MayDouble(string lemma) =>
        lemma.Length > 2 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y' or 'h') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
