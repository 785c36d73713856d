using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>Finds the verbs that a vocabulary names, with auxiliaries, modals and negation.</summary>
internal sealed class VerbFinder(Vocabulary vocabulary, IEnumerable<string> lemmas)
{
    private const int MostBetween = 3;

    private readonly Conjugation _conjugation = new(vocabulary, lemmas);
    private readonly PhraseTable _modals = vocabulary.PhrasesOrNone("modal-phrases");
    private readonly WordMap<string> _auxiliaries = new(vocabulary.TableOrNone("auxiliaries"));
    private readonly WordSet _articles = vocabulary.WordsOrNone("articles");
    private readonly WordSet _clitics = vocabulary.WordsOrNone("clitics");
    private readonly WordSet _reflexives = vocabulary.WordsOrNone("passive-particles");
    private readonly WordSet _negations = vocabulary.WordsOrNone("negations");

    /// <summary>The verb that starts at a token; null when none does.</summary>
    public ShallowVerb? At(ImmutableArray<Token> tokens, int at)
    {
        if (_modals.Match(tokens, at) is { } modal && Bare(tokens, at + modal.Length) is { Time: VerbTime.Infinitive } main)
            return Marked(tokens, Modal(modal, main with { First = at }, tokens));
        return Bare(tokens, at) is { } verb ? Marked(tokens, verb) : null;
    }

    // A verb with its auxiliaries, without what stands before them.
    private ShallowVerb? Bare(ImmutableArray<Token> tokens, int at)
    {
        var i = at;
        string? time = null;
        var isPassive = false;
        while (i < tokens.Length && i - at < MostBetween && _auxiliaries.TryGetValue(tokens[i], out var auxiliary))
        {
            isPassive |= auxiliary.EndsWith(" passive", StringComparison.Ordinal);
            time ??= auxiliary.Split(' ')[0];
            i++;
        }
        if (i >= tokens.Length || _conjugation.Find(tokens[i]) is not { } form)
            return null;
        if (time is not null)
            return form.Time == VerbTime.Participle ? new ShallowVerb { First = at, End = i + 1, Lemma = form.Lemma, Time = Conjugation.Time(time), IsPassive = isPassive } : null;
        // "la entrega de los cuerpos" is a noun, "los presos liberados" tells which.
        var isNoun = form.Time is VerbTime.Present or VerbTime.Subjunctive && _articles.Contains(tokens, at - 1);
        return form.Time == VerbTime.Participle || isNoun ? null
            : new ShallowVerb { First = at, End = at + 1, Lemma = form.Lemma, Time = form.Time };
    }

    private static ShallowVerb Modal(PhraseMatch modal, ShallowVerb main, ImmutableArray<Token> tokens)
    {
        if (modal.Value == "future")
            return main with { Time = VerbTime.Future };
        if (!Enum.TryParse<Modality>(modal.Value, out var gives))
            throw new FormatException($"[modal-phrases] gives '{modal.Key}' the value '{modal.Value}'; future and the modalities are known.");
        var words = string.Join(' ', tokens.AsSpan(main.First, modal.Length).ToArray().Select(token => token.Text));
        return main with { Time = VerbTime.Present, Gives = gives, Hedge = gives == Modality.Predicted ? words : null };
    }

    // "no se", "todavía no ha".
    private ShallowVerb Marked(ImmutableArray<Token> tokens, ShallowVerb verb)
    {
        var before = verb.First - 1;
        var isPassive = verb.IsPassive;
        while (before >= 0 && verb.First - before <= MostBetween && _clitics.Contains(tokens[before]))
            isPassive |= _reflexives.Contains(tokens[before--]);
        return verb with { IsPassive = isPassive, IsDenied = _negations.Contains(tokens, before) };
    }
}
