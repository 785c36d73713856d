using System.Globalization;

namespace Tregua.Reading.Documents;

/// <summary>Everything that the document stage tells people, in one place.</summary>
internal static class DocumentMessages
{
    /// <summary>Nothing in it.</summary>
    public const string Empty = "The document is empty; give a file that holds the text of a report.";

    /// <summary>A page without an article.</summary>
    public const string NoArticle = "The page holds no article, only navigation or short fragments; save the page of one article, or copy its text into a .txt file.";

    /// <summary>A page nested beyond what browsers take.</summary>
    public const string TooDeep = "The page's elements are nested too deeply to be a report; copy its text into a .txt file.";

    /// <summary>A page that says that it shows a part of its article only.</summary>
    public const string CutShort = "The page shows only the beginning of its article to readers without a subscription; what follows was not read.";

    /// <summary>A feed without items.</summary>
    public const string FeedWithoutItems = "The feed holds no items.";

    /// <summary>An item without anything to read.</summary>
    public const string EmptyItem = "The item holds neither text nor a headline.";

    /// <summary>An item of a headline only.</summary>
    public const string HeadlineOnly = "The feed gives no text for this item, only its headline, which was read; give the page of the article for the rest.";

    /// <summary>An item with its summary only.</summary>
    public const string SummaryOnly = "The feed gives a summary of this item, which was read; give the page of the article for the rest.";

    /// <summary>XML that is neither page nor feed.</summary>
    public const string OtherXml = "The document is XML but neither a page nor an RSS or Atom feed; give the text of the report.";

    /// <summary>A letter that cannot be taken apart.</summary>
    public const string BrokenLetter = "The letter's headers cannot be understood; save it as an .eml file again, or copy its text into a .txt file.";

    /// <summary>A letter without text.</summary>
    public const string LetterWithoutText = "The letter holds no text, only attachments or images; save the text of the report as a .txt file.";

    /// <summary>A page of several articles' beginnings.</summary>
    public const string Digest = "The page holds the beginnings of several articles, which were read as one; give the pages of the articles themselves.";

    /// <summary>No date.</summary>
    public const string NoPublicationDate = "No publication date was found, so relative dates such as \"Tuesday\" have no value; give one with --published.";

    /// <summary>The dateline is all there is.</summary>
    public const string DatelineAsPublication = "No publication date was found; the day of the dateline is taken for it.";

    /// <summary>References to more than one outlet.</summary>
    public const string SeveralOutlets = "The paragraphs refer to several outlets, so none is taken as the publisher; give one with --outlet.";

    /// <summary>Not text.</summary>
    public static string Binary(string kind) => $"The document is {kind} and cannot be read; give its text as a .txt, .md or .html file.";

    /// <summary>Bytes that are no UTF-8.</summary>
    public static string BrokenBytes(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"The text is UTF-8 but for {count} broken character{(count == 1 ? "" : "s")}, shown as \uFFFD.");

    /// <summary>Attachments, which are not read.</summary>
    public static string Attachments(int count, IEnumerable<string> names) =>
        string.Create(CultureInfo.InvariantCulture, $"The letter carries {count} attachment{(count == 1 ? "" : "s")}, not opened and not read: {string.Join(", ", names)}.");

    /// <summary>A language that cannot be told.</summary>
    public const string UnknownLanguage = "The text seems to be in none of the languages that are known; it was kept, but no claims were read from it.";

    /// <summary>A language without vocabulary.</summary>
    public static string OtherLanguage(string language) =>
        $"The text seems to be in the language '{language}', for which there is no vocabulary yet; it was kept, but no claims were read from it.";
}
