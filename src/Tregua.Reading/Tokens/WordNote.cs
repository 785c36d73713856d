namespace Tregua.Reading.Tokens;

/// <summary>What a stage keeps with a word, found when it is first asked for.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="find">Finds it; of equal words equal notes.</param>
internal sealed class WordNote<T>(Func<Word, T> find)
    where T : class
{
    private readonly int _place = Word.NewNote();

    /// <summary>The note of a word.</summary>
    public T Of(Word word) => (T?)word.Note(_place) ?? (T)word.Keep(_place, find(word));
}
