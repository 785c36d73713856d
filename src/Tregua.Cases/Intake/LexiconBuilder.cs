using Tregua.Agreements.Model;
using Tregua.Reading.Lexicons;

namespace Tregua.Cases.Intake;

/// <summary>Tells the reader an agreement's names and calendar.</summary>
public static class LexiconBuilder
{
    /// <summary>The agreement's actors, things, phases and topics.</summary>
    public static Lexicon From(Agreement agreement) => throw new NotSupportedException($"{agreement}");
}
