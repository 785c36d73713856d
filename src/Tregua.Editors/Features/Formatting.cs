using System.Collections.Immutable;
using Tregua.Agreements.Formatting;
using Tregua.Editors.Protocol;
using Tregua.Editors.Texts;

namespace Tregua.Editors.Features;

/// <summary>The one layout, as an edit of the whole document.</summary>
internal static class Formatting
{
    /// <summary>One edit; none when the text is laid out already or has errors.</summary>
    public static ImmutableArray<TextEdit> Of(Analysis analysis) =>
        Formatter.Format(analysis.Source.Text).Text is { } formatted && formatted != analysis.Source.Text
            ? [new TextEdit(analysis.Source.Whole, formatted)]
            : [];
}
