using LadderGen.Generator.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using static LadderGen.Tests.Analyzing.AnalyzedCode;

namespace LadderGen.Tests.Analyzing;

/// <summary>The known ladders are those of the project and of everything it references.</summary>
public sealed class LadderIdReferenceTests
{
    private const string Code = """namespace Acme { } class C { [LadderId] string[] Levels = { "sre/senior", [|"sre/senoir"|] }; }""";

    [Fact]
    public void The_ladders_of_a_referenced_assembly_are_known() =>
        Assert.Contains(
            "Write LadderIds.Sre.Senior.Id",
            Reports(App(Library(isPublic: true).ToMetadataReference()), Code),
            StringComparison.Ordinal);

    [Fact]
    public void The_ladders_of_an_assembly_file_are_known() =>
        Assert.Contains(
            "Write LadderIds.Sre.Senior.Id",
            Reports(App(File(isPublic: true, metadataOnly: false)), Code),
            StringComparison.Ordinal);

    /// <summary>With a project reference the compiler gets an assembly without internal members.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Internal_ladders_are_known_but_their_constants_cannot_be_written(bool metadataOnly) =>
        Assert.EndsWith(
            "Did you mean 'sre/senior'? Correct it.",
            Reports(App(File(isPublic: false, metadataOnly)), Code),
            StringComparison.Ordinal);

    [Fact]
    public void The_constants_of_a_reference_with_only_an_alias_cannot_be_written() =>
        Assert.EndsWith(
            "Did you mean 'sre/senior'? Correct it.",
            Reports(App(File(isPublic: true, metadataOnly: true).WithAliases(["lib"])), Code),
            StringComparison.Ordinal);

    [Fact]
    public void The_marks_of_a_referenced_assembly_count()
    {
        const string marks = """
            namespace Acme
            {
                public class Service { public static void Find([LadderId(LadderIdKind.Level)] string id) { } }
                public record Person([LadderId] string Level);
            }
            """;
        const string code = """
            class C
            {
                Person M() { Service.Find([|"sre/senior/mastery"|]); return new Person("sre") with { Level = [|"sre/x"|] }; }
            }
            """;

        var library = Compile(marks, [.. Generated("Lib", true, Sre)], name: "Lib");
        Reports(Compile(code, [], references: Emitted(library)), code);
    }

    [Fact]
    public void If_no_ladder_is_known_nothing_is_reported()
    {
        const string code = """namespace Acme { } class C { [LadderId] string Level = "sre/senoir"; }""";

        Reports(Compile(code, []), code);
    }

    [Fact]
    public void If_the_ladder_is_not_known_nothing_is_reported()
    {
        const string marks = """
            namespace Acme { }
            namespace Lib { public class Service { public static void Find([LadderId(Ladder = "data")] string id) { } } }
            """;
        const string code = """class C { void M() => Lib.Service.Find("data/x"); }""";

        var library = Compile(marks, [.. Generated("Lib", true, Data)], name: "Lib");

        // Lib has the ladder and is not referenced, as if the ladder were in a third assembly.
        var without = Compile(marks, [], name: "Lib");
        Reports(Compile(code, [.. Generated("Acme", true, Sre)], references: Emitted(without)), code);
        Assert.Single(Analyze(Compile(code, [.. Generated("Acme", true, Sre)], references: Emitted(library))));
    }

    [Fact]
    public void A_class_with_that_name_that_is_not_generated_is_not_a_ladder()
    {
        const string code = """
            namespace Acme { static partial class LadderIds { public static class Mine { public const string Id = "mine"; } } }
            namespace Other { static class LadderIds { public static class Ours { public const string Id = "ours"; } } }
            class C { [LadderId] string[] Ids = { "sre", [|"mine"|], [|"ours"|] }; }
            """;

        Reports(Compile(code, [.. Generated("Acme", false, Sre)]), code);
    }

    [Fact]
    public void An_obsolete_constant_is_not_suggested()
    {
        const string code = """class C { [LadderId] string[] Ids = { "sre/new", "sre/old", [|"sre/nex"|], [|"sre/olx"|] }; }""";
        const string generated = """
            namespace Acme
            {
                [System.CodeDom.Compiler.GeneratedCode("LadderGen", "1.0.0")]
                public static partial class LadderIds
                {
                    [System.CodeDom.Compiler.GeneratedCode("LadderGen", "1.0.0")]
                    public static class Sre
                    {
                        public const string Id = "sre";
                        [System.Obsolete] public static class Before { public const string Id = "sre/new"; }
                        public static class New { public const string Id = "sre/new"; }
                        [System.Obsolete] public static class Old { public const string Id = "sre/old"; }
                    }
                }
            }
            """;

        Assert.Equal(
            "'sre/nex' is not the id of a ladder or a part of one, but 'Ids' takes only those. " +
            "Did you mean 'sre/new'? Write LadderIds.Sre.New.Id, which the compiler checks.\n" +
            "'sre/olx' is not the id of a ladder or a part of one, but 'Ids' takes only those. " +
            "Did you mean 'sre/old'? Correct it.",
            Reports(Compile(code, [generated]), code));
    }

    [Fact]
    public void CSharp_7_3_is_checked_as_well()
    {
        const string code = """
            class C
            {
                [LadderId] string Level = [|"sre/senoir"|];
                void M([LadderId] string id) { M([|"x"|]); switch (id) { case [|"y"|]: break; } }
            }
            """;

        Reports(Compile(code, [.. Generated("Acme", true, Sre)], LanguageVersion.CSharp7_3), code);
    }

    [Fact]
    public void Pragmas_and_options_work_as_for_any_warning()
    {
        const string code = "class C {\n#pragma warning disable LADDER501\n[LadderId] string Level = \"sre/senoir\"; }";
        var compilation = Compile(code, [.. Generated("Acme", true, Sre)]);

        Assert.Empty(Analyze(compilation));
        var raised = Compile(code.Replace("#pragma", "//", StringComparison.Ordinal), [.. Generated("Acme", true, Sre)]);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(Analyze(raised)).Severity);
        var options = new Dictionary<string, ReportDiagnostic> { ["LADDER501"] = ReportDiagnostic.Error };
        raised = raised.WithOptions(raised.Options.WithSpecificDiagnosticOptions(options));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(Analyze(raised)).Severity);
    }

    private static CSharpCompilation App(MetadataReference library) => Compile(Code, [], references: library);

    private static CSharpCompilation Library(bool isPublic) =>
        Compile("namespace Acme { }", [.. Generated("Lib", isPublic, Sre)], name: "Lib");

    private static PortableExecutableReference File(bool isPublic, bool metadataOnly) => Emitted(Library(isPublic), metadataOnly);

    private static PortableExecutableReference Emitted(CSharpCompilation library, bool metadataOnly = true)
    {
        using var file = new MemoryStream();
        var emitted = library.Emit(file, options: new EmitOptions(metadataOnly: metadataOnly, includePrivateMembers: !metadataOnly));
        Assert.Empty(emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(file.ToArray());
    }
}
