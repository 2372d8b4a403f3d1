using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Tests.Importing;

/// <summary>The result of <c>laddergen import</c> for a file.</summary>
internal sealed record Imported(Answer Answer, string Document)
{
    /// <summary>The sentences about what was left out.</summary>
    public IReadOnlyList<string> LeftOut => [.. Answer.Lines.Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..])];

    /// <summary>The document without its declaration.</summary>
    public string Body => Document[(Document.IndexOf("---\n\n", StringComparison.Ordinal) + 5)..];

    /// <summary>The ladder, if the document is right.</summary>
    public Ladder Ladder => Assert.Single(LadderFolder.Of(("ladder.md", Document)).Set());

    /// <summary>Imports a file of a folder.</summary>
    public static async Task<Imported> OfAsync(string path)
    {
        using TestFolder output = new();
        var answer = await Answer.PipedAsync("import", path, "-o", output.Path);
        Assert.Equal("", answer.Errors);
        return new Imported(answer, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(output.Path))));
    }

    /// <summary>Returns all ids and texts of a ladder.</summary>
    public static IEnumerable<string> Said(Ladder ladder) =>
    [
        .. ladder.Groups.Select(g => $"{g.Id} {g.Name} {g.Title}"),
        .. ladder.Competencies.Select(c => $"{c.Id} {c.Name} {c.Title} {c.Groups.Count}"),
        .. ladder.Levels.Select(l => $"{l.Id} {l.Name} {l.Title} {l.Rank}"),
        .. ladder.Levels.SelectMany(l => l.Expectations).Select(e => $"{e.Id} {e.Name} {e.Text}"),
    ];
}
