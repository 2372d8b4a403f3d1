using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Generating;

/// <summary>A project that references an assembly with ladders, or that gets the package without asking for it.</summary>
public sealed class ReferencedLadderTests
{
    private const string Ops = "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n";
    private const string Dev = "---\nladder: Dev\n---\n# L1\n## Mastery\n- Writes it\n";

    [Theory]
    [InlineData("Acme", "Acme.Careers")]
    [InlineData("Acme.class", "Acme.class.Careers")]
    [InlineData("", "Careers")]
    public void LADDER405_two_projects_with_ladders_in_one_namespace(string space, string other)
    {
        var project = Referencing(Library(space)).With("ladders/dev.md", Dev).Property("RootNamespace", space);

        var line = Assert.Single(project.Run().Log);
        Assert.StartsWith("warning LADDER405: 'Library', which this project references, has ", line, StringComparison.Ordinal);
        Assert.Contains($"<LadderGenNamespace>{other}</LadderGenNamespace>", line, StringComparison.Ordinal);
        Assert.Empty(project.Property("LadderGenNamespace", other).Run().Log);
    }

    [Fact]
    public void Ladders_that_the_other_project_hides_are_in_nobody_s_way() =>
        Assert.Empty(Referencing(Library("Acme", "internal")).With("ladders/dev.md", Dev).Run().Log);

    [Fact]
    public void A_class_that_is_not_generated_is_not_a_ladder()
    {
        const string code = "namespace Acme { public class Ladders { } public class LadderIds { LadderGen.Level l; } }";
        var library = Compiled.Compilation([code]).ToMetadataReference();
        Assert.Empty(Referencing(library).With("ladders/dev.md", Dev).Run().Log);
        Assert.Equal(["LADDER401"], Referencing(library).Run().Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void A_project_that_references_ladders_needs_none(string visibility) =>
        Assert.Empty(Referencing(Library("Acme.Hr", visibility)).Run().Log);

    /// <summary>A Directory.Build.props, for example, gives the package to every project.</summary>
    [Theory]
    [InlineData("class C { }", 0)]
    [InlineData("class C { object o = Other.LaddersOfTheHouse; /* Ladders */ }", 0)]
    [InlineData("class C { object o = Ladders.Sre; }", 1)]
    public void A_project_that_did_not_ask_for_the_package_needs_none_unless_it_names_Ladders(string code, int warnings)
    {
        var run = (new TestProject() with { Code = code }).Property("_LadderGenIsImported", "true").Run();
        Assert.Equal(warnings, run.Log.Count);
        Assert.All(run.Log, line => Assert.StartsWith("warning LADDER401: ", line, StringComparison.Ordinal));
    }

    private static TestProject Referencing(MetadataReference library) =>
        new TestProject() with { References = [library, .. Compiled.Framework] };

    private static CompilationReference Library(string space, string visibility = "public")
    {
        var generated = TestProject.Of(("ladders/ops.md", Ops))
            .Property("RootNamespace", space)
            .Property("LadderGenVisibility", visibility)
            .Run();
        return Compiled.Compilation(generated.Sources.Values).WithAssemblyName("Library").ToMetadataReference();
    }
}
