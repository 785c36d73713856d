using System.Text;
using System.Text.Json;

namespace Tregua.Editors.Tests;

public class LanguageServerTests
{
    private const string Uri = "file:///narrows/narrows.pact";

    private const string Narrows = """
        agreement "Truce of the Narrows"
            zone Etc/UTC
            in force 2040-03-01
            source "https://treaties.example.org/narrows"

        party North also "Northern government"
        party "South Shore"
        monitor Mission

        persons captive
            kind living
        persons detainee

        phase first "First phase" lasts 42 days
            captives: "South Shore" must release 33 captives by end of first verified by Mission
                at least 3 by day 1
            detainees: for each living captive released, North must release 30 detainees on the same day
            return: North must return 12 detainees within 10 days of captives

        """;

    [Fact]
    public async Task It_says_what_it_can_do()
    {
        await using var editor = new EditorSession();
        var result = await editor.ResultAsync("initialize", new { processId = (int?)null, rootUri = (string?)null, capabilities = new { } });
        var can = result.GetProperty("capabilities");
        can.GetProperty("textDocumentSync").GetInt32().ShouldBe(1);
        foreach (var provider in new[] { "hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider", "documentFormattingProvider" })
            can.GetProperty(provider).GetBoolean().ShouldBeTrue(provider);
        can.GetProperty("renameProvider").GetProperty("prepareProvider").GetBoolean().ShouldBeTrue();
        result.GetProperty("serverInfo").GetProperty("name").GetString().ShouldBe("tregua");
    }

    [Fact]
    public async Task A_misspelt_verb_is_marked_where_it_stands_and_mended_marks_go()
    {
        await using var editor = new EditorSession();
        var broken = Narrows.Replace("must return 12", "must retrun 12", StringComparison.Ordinal);
        var marked = (await editor.OpenAsync(Uri, broken)).EnumerateArray().ToList();
        marked.Count.ShouldBe(1);
        marked[0].GetProperty("severity").GetInt32().ShouldBe(1);
        marked[0].GetProperty("message").GetString()!.ShouldContain("return");
        Slice(broken, marked[0].GetProperty("range")).ShouldBe("retrun");
        (await editor.ChangeAsync(Uri, Narrows)).EnumerateArray().ShouldAllBe(d => d.GetProperty("severity").GetInt32() == 3);
    }

    [Fact]
    public async Task Letters_outside_the_first_plane_do_not_shift_a_mark()
    {
        await using var editor = new EditorSession();
        var broken = Narrows.Replace("return: North must return 12 detainees within 10 days of captives", "return: North must \"ring the 🔔🔔\" within 10 days of captivs", StringComparison.Ordinal);
        var marked = (await editor.OpenAsync(Uri, broken)).EnumerateArray().Single(d => d.GetProperty("severity").GetInt32() == 1);
        Slice(broken, marked.GetProperty("range")).ShouldBe("captivs");
    }

    [Fact]
    public async Task Hovering_over_a_clause_shows_the_day_that_the_text_makes_it_due()
    {
        await using var editor = new EditorSession();
        await editor.OpenAsync(Uri, Narrows);
        var hover = await editor.ResultAsync("textDocument/hover", At(Narrows, "of captives", 4));
        var shown = hover.GetProperty("contents").GetProperty("value").GetString()!;
        shown.ShouldContain("**captives**");
        shown.ShouldContain("Due 2040-04-11, by the text alone.");
        Slice(Narrows, hover.GetProperty("range")).ShouldBe("captives");
        var phase = await editor.ResultAsync("textDocument/hover", At(Narrows, "end of first", 8));
        phase.GetProperty("contents").GetProperty("value").GetString()!.ShouldContain("From 2040-03-01 to 2040-04-11");
        var later = await editor.ResultAsync("textDocument/hover", At(Narrows, "return:", 1));
        later.GetProperty("contents").GetProperty("value").GetString()!.ShouldContain("No day can be told from the text alone");
    }

    [Fact]
    public async Task A_use_leads_to_its_declaration_and_to_every_other_use()
    {
        await using var editor = new EditorSession();
        await editor.OpenAsync(Uri, Narrows);
        var definition = await editor.ResultAsync("textDocument/definition", At(Narrows, "of captives", 4));
        definition.GetProperty("uri").GetString().ShouldBe(Uri);
        Line(definition.GetProperty("range")).ShouldBe(LineOf(Narrows, "captives: "));
        var uses = await editor.ResultAsync("textDocument/references", At(Narrows, "party North", 7));
        uses.EnumerateArray().Select(use => Line(use.GetProperty("range"))).ShouldBe([LineOf(Narrows, "party North"), LineOf(Narrows, "detainees: "), LineOf(Narrows, "return: ")]);
    }

    [Fact]
    public async Task Renaming_changes_every_place_and_quotes_where_it_must()
    {
        await using var editor = new EditorSession();
        await editor.OpenAsync(Uri, Narrows);
        var position = At(Narrows, "of captives", 4);
        var edit = await editor.ResultAsync("textDocument/rename", new { position.textDocument, position.position, newName = "captives-first" });
        Apply(Narrows, edit).ShouldBe(Narrows.Replace("captives: ", "captives-first: ", StringComparison.Ordinal).Replace("of captives", "of captives-first", StringComparison.Ordinal));
        var actor = At(Narrows, "party North", 7);
        var renamed = await editor.ResultAsync("textDocument/rename", new { actor.textDocument, actor.position, newName = "North Shore" });
        Apply(Narrows, renamed).ShouldContain("within 10 days", Case.Sensitive);
        Apply(Narrows, renamed).ShouldContain("return: \"North Shore\" must return 12 detainees");
    }

    [Fact]
    public async Task A_name_that_is_taken_or_could_not_be_read_is_refused_with_the_reason()
    {
        await using var editor = new EditorSession();
        await editor.OpenAsync(Uri, Narrows);
        var position = At(Narrows, "of captives", 4);
        var taken = await editor.RequestAsync("textDocument/rename", new { position.textDocument, position.position, newName = "return" });
        taken.GetProperty("error").GetProperty("message").GetString()!.ShouldStartWith("The name `return` is taken, on line ");
        var unreadable = await editor.RequestAsync("textDocument/rename", new { position.textDocument, position.position, newName = "Captives!" });
        unreadable.GetProperty("error").GetProperty("message").GetString().ShouldBe("`Captives!` cannot be an id: small letters, digits and hyphens, a letter first.");
    }

    [Fact]
    public async Task Completion_offers_verbs_after_must_and_clauses_after_of()
    {
        await using var editor = new EditorSession();
        await editor.OpenAsync(Uri, Narrows);
        var unfinished = Narrows + "    more: North must ";
        await editor.ChangeAsync(Uri, unfinished);
        var verbs = await Labels(editor, At(unfinished, "more: North must ", "more: North must ".Length));
        verbs.ShouldContain("hand over");
        verbs.ShouldNotContain("captives");
        var anchored = Narrows + "    more: North must return 1 detainee within 3 days of ";
        await editor.ChangeAsync(Uri, anchored);
        (await Labels(editor, At(anchored, "within 3 days of ", "within 3 days of ".Length))).ShouldBeSubsetOf(["captives", "detainees", "return", "first", "more", "start of", "end of", "in force", "each", "that"]);
    }

    [Fact]
    public async Task Formatting_gives_the_one_layout()
    {
        await using var editor = new EditorSession();
        var loose = Narrows.Replace("party North also", "party   North  also", StringComparison.Ordinal);
        await editor.OpenAsync(Uri, loose);
        var edits = await editor.ResultAsync("textDocument/formatting", new { textDocument = new { uri = Uri }, options = new { tabSize = 4, insertSpaces = true } });
        edits.EnumerateArray().Single().GetProperty("newText").GetString().ShouldBe(Narrows);
        await editor.ChangeAsync(Uri, Narrows);
        (await editor.ResultAsync("textDocument/formatting", new { textDocument = new { uri = Uri } })).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Scenarios_on_disk_are_checked_against_the_agreement_beside_them_and_renamed_with_it()
    {
        var folder = Directory.CreateTempSubdirectory("tregua-editor-");
        try
        {
            var agreement = new Uri(Path.Combine(folder.FullName, "narrows.pact")).AbsoluteUri;
            var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.FullName, "scenarios")).FullName, "late.pact");
            var scenarios = new Uri(path).AbsoluteUri;
            const string late = "scenario \"Late\"\n    on 2040-03-03 \"South Shore\" released 3 living captives, says North\n    expect at 2040-03-04\n        captives is partly kept\n";
            File.WriteAllText(new Uri(agreement).LocalPath, Narrows);
            File.WriteAllText(path, late);
            await using var editor = new EditorSession();
            (await editor.OpenAsync(scenarios, late)).GetArrayLength().ShouldBe(0);
            await editor.OpenAsync(agreement, Narrows);
            var position = At(Narrows, "of captives", 4, agreement);
            var edit = await editor.ResultAsync("textDocument/rename", new { position.textDocument, position.position, newName = "all-captives" });
            Apply(late, edit, scenarios).ShouldBe(late.Replace("captives is", "all-captives is", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_request_it_does_not_know_and_a_message_that_is_no_json_do_not_end_it()
    {
        await using var editor = new EditorSession();
        await editor.OpenAsync(Uri, Narrows);
        (await editor.RequestAsync("textDocument/unheardOf", new { })).GetProperty("error").GetProperty("code").GetInt32().ShouldBe(-32601);
        (await editor.ResultAsync("textDocument/hover", new { textDocument = new { uri = "file:///nowhere.pact" }, position = new { line = 900, character = 900 } })).ValueKind.ShouldBe(JsonValueKind.Null);
        (await editor.ResultAsync("textDocument/hover", new { textDocument = new { uri = Uri }, position = new { line = 900, character = 900 } })).ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task It_ends_well_only_when_asked_to_before()
    {
        await using (var orderly = new EditorSession())
        {
            await orderly.RequestAsync("shutdown", null);
            await orderly.NotifyAsync("exit", new { });
            (await orderly.Served).ShouldBeTrue();
        }
        var gone = new EditorSession();
        await gone.DisposeAsync();
        (await gone.Served).ShouldBeFalse();
    }

    [Fact]
    public async Task All_that_was_asked_is_answered_before_it_ends_even_when_everything_is_said_at_once_and_read_slowly()
    {
        using var said = new MemoryStream(Encoding.ASCII.GetBytes(Message("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""")
            + Message("""{"jsonrpc":"2.0","id":2,"method":"shutdown"}""") + Message("""{"jsonrpc":"2.0","method":"exit"}""")));
        using var heard = new SlowOutput();

        (await LanguageServer.ServeAsync(said, heard)).ShouldBeTrue();

        var answers = Encoding.UTF8.GetString(heard.ToArray());
        answers.ShouldContain("\"id\":1");
        answers.ShouldContain("\"id\":2");
    }

    private static string Message(string json) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Content-Length: {json.Length}\r\n\r\n{json}");

    private static (TextDocument textDocument, Place position) AtPlace(string text, string words, int into, string uri)
    {
        var index = text.IndexOf(words, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, words);
        var before = text[..(index + into)].Split('\n');
        return (new TextDocument(uri), new Place(before.Length - 1, before[^1].Length));
    }

    private static Asked At(string text, string words, int into, string uri = Uri)
    {
        var (document, place) = AtPlace(text, words, into, uri);
        return new Asked(document, place);
    }

    private static async Task<List<string>> Labels(EditorSession editor, Asked at) =>
        [.. (await editor.ResultAsync("textDocument/completion", at)).EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];

    private static int Line(JsonElement range) => range.GetProperty("start").GetProperty("line").GetInt32();

    private static int LineOf(string text, string words) => text[..text.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n');

    private static string Slice(string text, JsonElement range)
    {
        var (start, end) = Offsets(text, range);
        return text[start..end];
    }

    private static string Apply(string text, JsonElement edit, string uri = Uri)
    {
        foreach (var change in edit.GetProperty("changes").GetProperty(uri).EnumerateArray().OrderByDescending(e => Offsets(text, e.GetProperty("range")).Start).ToList())
        {
            var (start, end) = Offsets(text, change.GetProperty("range"));
            text = text[..start] + change.GetProperty("newText").GetString() + text[end..];
        }
        return text;
    }

    private static (int Start, int End) Offsets(string text, JsonElement range)
    {
        var lines = text.Split('\n');
        return (Offset(range.GetProperty("start")), Offset(range.GetProperty("end")));

        int Offset(JsonElement position) =>
            lines.Take(position.GetProperty("line").GetInt32()).Sum(line => line.Length + 1) + position.GetProperty("character").GetInt32();
    }

    private sealed record TextDocument(string uri);

    private sealed record Place(int line, int character);

    private sealed record Asked(TextDocument textDocument, Place position);
}
