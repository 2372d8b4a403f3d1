using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Text;

namespace LadderGen.Tests.Locking;

/// <summary>The example ladders are locked. To renew a lock, write the expected text of this test into it.</summary>
public sealed class ExampleLockTests
{
    public static TheoryData<string> Examples => CompiledLadder.Examples;

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_lock_of_an_example_is_up_to_date(string folder)
    {
        var files = CompiledLadder.ExampleFiles(folder);
        var project = ProjectCompiler.Compile([.. files.Select(f => new InputFile(new TextFile("/" + f.Name, f.Name, f.Text), new([])))]);
        var renewal = Assert.Single(LockRenewal.Of(project));
        Assert.Equal(renewal.Text, files.Single(f => "/" + f.Name == renewal.Path).Text);
        Assert.False(renewal.IsNeeded);
    }
}
