using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Locking;

/// <summary>A ladder of one document and its lock, as an author has them over the years.</summary>
/// <param name="Document">The document, with a front matter.</param>
/// <param name="Lock">The lock; null before the first one.</param>
internal sealed record Locked(string Document, string? Lock = null)
{
    public const string Name = "Sre.lock";

    public (string Name, string Text)[] Files => Lock is null ? [("ladder.md", Document)] : [("ladder.md", Document), (Name, Lock)];

    public BoundLadder Bound => TestLadder.Bind(Files);

    /// <summary>The diagnostics without those that only inform.</summary>
    public IEnumerable<string> Log => Bound.Diagnostics.Where(d => d.Severity > Severity.Info).Select(TestLadder.Log);

    /// <summary>The id of each expectation, and its text.</summary>
    public IEnumerable<string> Ids =>
        Bound.Model!.AllOfLevels.SelectMany(l => l.Cells).SelectMany(c => c.Expectations).Select(e => $"{e.Id}: {e.Text}");

    /// <summary>The library's ladder.</summary>
    public Ladder Ladder => CompiledLadder.Of(Files);

    /// <summary>Replaces words of the document.</summary>
    public Locked Edit(string old, string @new)
    {
        Assert.Contains(old, Document, StringComparison.Ordinal);
        return this with { Document = Document.Replace(old, @new, StringComparison.Ordinal) };
    }

    /// <summary>Runs <c>-t:LockLadders</c>, which there must be no error for.</summary>
    public Locked Renew() => this with { Lock = Renewal().Text };

    public LockRenewal Renewal()
    {
        var project = ProjectCompiler.Compile(
            [.. Files.Select(f => new InputFile(new TextFile("/src/" + f.Name, f.Name, f.Text), new([])))]);
        Assert.Empty(project.Diagnostics.Where(d => d.Severity == Severity.Error).Select(TestLadder.Log));
        return Assert.Single(LockRenewal.Of(project));
    }
}
