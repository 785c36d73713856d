using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Diagnostics;

public class MessagesTests
{
    [Fact]
    public void All_messages_live_in_one_file()
    {
        var folder = Path.Combine(Repository.Root, "src", "Tregua.Agreements");
        foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            if (file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || file.EndsWith("Messages.cs", StringComparison.Ordinal))
                continue;
            Codes.In(WithoutComments(File.ReadAllLines(file))).ShouldBeEmpty(file);
        }
    }

    private static string WithoutComments(string[] lines) => string.Join('\n', lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));
}
