using Tregua.Cases.Questions;
using Tregua.Cli.Pages;

namespace Tregua.Cli.Boards;

/// <summary>What limits the answer.</summary>
internal static class NoticeSection
{
    /// <summary>Writes the notices.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        if (answer.Standing.Notices.IsEmpty)
            return;
        page.Section("Notices");
        page.Paragraph(2, 2, string.Join(' ', answer.Standing.Notices));
    }
}
