using Microsoft.CodeAnalysis;

namespace LadderGen.RoslynTests;

public sealed class VersionTests
{
    /// <summary>A version that no feed has would silently be replaced by another one.</summary>
    [Fact]
    public void The_tests_run_on_the_Roslyn_that_they_were_asked_for()
    {
        var asked = typeof(VersionTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RoslynUnderTest")
            .Value!;

        Assert.Equal(Version.Parse(asked), Version.Parse(typeof(Compilation).Assembly.GetName().Version!.ToString(3)));
    }
}
