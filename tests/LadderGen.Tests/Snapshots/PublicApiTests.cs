using LadderGen.Tests.Emitting;

namespace LadderGen.Tests.Snapshots;

/// <summary>The public API of the generated C#. The compiler checks that of the library: src/LadderGen/PublicAPI.*.txt.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Generated() => Snapshot.Verify(
        [(".txt", PublicApi.Of(Compiled.Compilation(ExampleLadderTests.Examples("**").Run().Sources.Values).Assembly))],
        typeof(PublicApiTests));
}
