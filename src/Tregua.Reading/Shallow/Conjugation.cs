using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>The forms of the verbs that a vocabulary names: regular ones by their class's endings, the others as listed.</summary>
internal sealed class Conjugation
{
    private readonly WordMap<VerbForm> _forms;

    /// <summary>Makes every form.</summary>
    /// <param name="vocabulary">Holds <c>[verb-endings]</c> (class, ending = time) and <c>[irregular-forms]</c> (form = lemma, time); both may be missing.</param>
    /// <param name="lemmas">The verbs.</param>
    public Conjugation(Vocabulary vocabulary, IEnumerable<string> lemmas)
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var (form, value) in vocabulary.TableOrNone("irregular-forms"))
        {
            var space = value.LastIndexOf(' ');
            forms[form] = new VerbForm(value[..space], Time(value[(space + 1)..]));
        }
        var endings = vocabulary.TableOrNone("verb-endings").Select(Ending).ToArray();
        foreach (var lemma in lemmas)
        {
            foreach (var (conjugation, ending, time) in endings)
            {
                if (lemma.EndsWith(conjugation, StringComparison.Ordinal))
                    forms.TryAdd(lemma[..^conjugation.Length] + ending, new VerbForm(lemma, time));
            }
        }
        _forms = new WordMap<VerbForm>(forms);
    }

    /// <summary>The verb that a token is a form of; null when none.</summary>
    public VerbForm? Find(Token token) => _forms.TryGetValue(token, out var form) ? form : null;

    private static (string Class, string Ending, VerbTime Time) Ending(KeyValuePair<string, string> entry)
    {
        var space = entry.Key.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? throw new FormatException($"[verb-endings]: '{entry.Key}' needs a class and an ending.") : (entry.Key[..space], entry.Key[(space + 1)..], Time(entry.Value));
    }

    /// <summary>The time a vocabulary names.</summary>
    public static VerbTime Time(string word) => word switch
    {
        "past" => VerbTime.Past,
        "present" => VerbTime.Present,
        "future" => VerbTime.Future,
        "infinitive" => VerbTime.Infinitive,
        "subjunctive" => VerbTime.Subjunctive,
        "participle" => VerbTime.Participle,
        _ => throw new FormatException($"The vocabulary gives a verb the time '{word}'; past, present, future, infinitive, subjunctive and participle are known."),
    };
}
