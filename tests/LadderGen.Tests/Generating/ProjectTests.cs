using System.Collections.Immutable;
using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis;

namespace LadderGen.Tests.Generating;

/// <summary>The files that belong to a ladder, their names in the C#, and the place of the C#.</summary>
public sealed class ProjectTests
{
    private const string Ops = "---\nladder: Ops\n---\n# L1\n## Mastery\n- Runs it\n";

    [Fact]
    public void Two_ladders_with_one_name_are_an_error_and_the_first_counts()
    {
        var run = TestProject.Of(
            ("ladders/b.md", Ops.Replace("Runs it", "Second", StringComparison.Ordinal)),
            ("ladders/a.md", Ops),
            ("ladders/c.md", Ops.Replace("Ops", "OPS", StringComparison.Ordinal))).Run();
        Assert.Collection(
            run.Log,
            line => Assert.StartsWith("ladders/b.md(2,9): error LADDER203: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("ladders/c.md(2,9): error LADDER203: ", line, StringComparison.Ordinal));
        Assert.All(run.Log, line => Assert.Contains("ladders/a.md", line, StringComparison.Ordinal));
        Assert.Equal(["Ladders.All.g.cs", "Ops.g.cs"], run.Sources.Keys);
        Assert.Contains("Runs it", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Compile().Diagnostics);
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("True", 1)]
    [InlineData("", 0)]
    [InlineData("false", 0)]
    public void No_ladder_is_a_warning_if_the_package_is_referenced(string isReferenced, int warnings)
    {
        var run = TestProject.Of(("readme.md", "# Hello\n"), ("LICENSE.txt", "Free\n"), ("data.json", "{}"))
            .Property("LadderGenIsReferenced", isReferenced)
            .Run();
        Assert.Equal(warnings, run.Log.Count);
        Assert.All(run.Log, line => Assert.StartsWith("warning LADDER401: ", line, StringComparison.Ordinal));
        Assert.Empty(run.Sources);
    }

    /// <summary>In <c>namespace Acme.Web</c>, <c>Ladders</c> would be the namespace <c>Acme.Ladders</c> and not the class in it.</summary>
    [Theory]
    [InlineData("Acme.Ladders", "Ladders", "Acme.CareerLadders")]
    [InlineData("Ladders", "Ladders", "CareerLadders")]
    [InlineData("Acme.Ladders.Hr", "Ladders", "Acme.CareerLadders.Hr")]
    [InlineData("Acme.LadderIds", "LadderIds", "Acme.CareerLadderIds")]
    public void LADDER402_a_namespace_that_hides_the_class(string space, string hidden, string other)
    {
        var project = TestProject.Of(("ladders/sre.md", "---\nladder: Sre\n---\n# L1\n## Mastery\n- Learns\n"));
        var line = Assert.Single(project.Property("RootNamespace", space).Run().Log);
        Assert.StartsWith($"warning LADDER402: The namespace '{space}' hides the class '{hidden}' in it", line, StringComparison.Ordinal);
        Assert.Contains($"<LadderGenNamespace>{other}</LadderGenNamespace>", line, StringComparison.Ordinal);

        var corrected = project.Property("RootNamespace", space).Property("LadderGenNamespace", other).Run();
        Assert.Empty(corrected.Log);
        const string consumer = "namespace Acme.Web { class C { object L => Ladders.Sre.L1; string I => LadderIds.Sre.L1.Id; } }";
        Assert.Empty(Emitting.Compiled.From([.. corrected.Sources.Values, $"using {other}; {consumer}"]).Diagnostics);
    }

    [Theory]
    [InlineData("Acme")]
    [InlineData("Acme.CareerLadders")]
    [InlineData("Acme.LaddersOfAll")]
    [InlineData("")]
    public void Any_other_namespace_hides_nothing(string space) =>
        Assert.Empty(TestProject.Of(("ladders/ops.md", Ops)).Property("RootNamespace", space).Run().Log);

    [Fact]
    public void A_broken_ladder_is_not_reported_as_missing() =>
        Assert.Equal(
            ["LADDER002"],
            TestProject.Of(("ladders/ladder.yml", "ladder: [")).Run().Diagnostics.Select(d => d.Id));

    /// <summary>The reason is already reported: the file could not be read.</summary>
    [Fact]
    public void A_ladder_that_is_not_text_is_not_reported_as_missing() =>
        Assert.Equal(
            ["LADDER001"],
            TestProject.Of(("ladders/ladder.yml", "ladder: \0")).Run().Diagnostics.Select(d => d.Id));

    [Fact]
    public void The_readme_next_to_a_declaration_is_not_a_document()
    {
        var run = TestProject.Of(
            ("ladders/ladder.yml", "ladder: Ops"),
            ("ladders/L1.md", "# L1\n## Mastery\n- Runs it\n"),
            ("ladders/README.md", "# How to\nWords of no level.\n")).Run();
        Assert.Empty(run.Log);
    }

    [Fact]
    public void A_readme_that_declares_a_ladder_is_a_document() =>
        Assert.Contains("Ops.g.cs", TestProject.Of(("ladders/README.md", Ops)).Run().Sources.Keys);

    [Fact]
    public void Files_in_other_folders_are_left_alone()
    {
        var run = TestProject.Of(
            ("ladders/ops.md", Ops),
            ("docs/broken.md", "# L1\n| a | b |\n|--|--|\n| x |\n"),
            ("docs/jekyll.md", "---\nid: x\ntitle: [unclosed\n---\n# L1\n"),
            ("docs/notes.txt", "\u0001\u0002"),
            ("docs/ladder.json", "{ \"ladder\": 1 }"),
            ("docs/my-ladder.yml", "ladder: [")).Run();
        Assert.Empty(run.Log);
        Assert.Equal(["Ladders.All.g.cs", "Ops.g.cs"], run.Sources.Keys);
    }

    /// <summary>The text file of another package may have an old encoding.</summary>
    [Fact]
    public void Files_that_no_declaration_claims_need_not_be_text()
    {
        var run = TestProject.Of(("ladders/ops.md", Ops))
            .With("BannedSymbols.txt", [0x54, 0x00, 0x00, 0xE9])
            .With("other.txt", [0x63, 0xE9])
            .Run();
        Assert.Empty(run.Log);
    }

    [Theory]
    [InlineData("documents: L1.md", "L1")]
    [InlineData("documents: \"L?.md\"", "L1 L2")]
    [InlineData("documents: [\"*.txt\", \"old/**\"]", "L3 L4 L5")]
    [InlineData("documents: ./old/*.MD", "L4")]
    [InlineData("documents: \"**/*.md\"", "L1 L2 L4 L5")]
    [InlineData("title: All", "L1 L2 L3")]
    public void Documents_are_the_files_that_match_the_globs(string declared, string levels)
    {
        var run = TestProject.Of(
            ("ladders/ladder.yml", "ladder: Ops\n" + declared),
            ("ladders/L1.md", "# L1\n## Mastery\n- Runs it\n"),
            ("ladders/L2.md", "# L2\n## Mastery\n- Runs it\n"),
            ("ladders/L3.txt", "L3 #\n\nMastery #\n\n- Runs it\n"),
            ("ladders/old/L4.md", "# L4\n## Mastery\n- Runs it\n"),
            ("ladders/old/older/L5.md", "# L5\n## Mastery\n- Runs it\n"),
            ("elsewhere/L6.md", "# L6\n## Mastery\n- Runs it\n")).Run();
        Assert.All(run.Diagnostics, d => Assert.Equal("LADDER403", d.Id));
        Assert.Equal(5, run.Diagnostics.Count + levels.Split(' ').Length);
        var source = run.Sources["Ops.g.cs"];
        var found = Enumerable.Range(1, 6)
            .Select(i => "L" + i)
            .Where(l =>
                source.Contains($"Mastery at {l}", StringComparison.Ordinal) ||
                source.Contains($"{l}Level {l} =>", StringComparison.Ordinal));
        Assert.Equal(levels, string.Join(" ", found));
    }

    [Fact]
    public void A_ladder_outside_the_project_has_a_path_relative_to_it()
    {
        var run = TestProject.Of(
            ("../../shared/ladders/ops.md", Ops),
            ("../../shared/ladders/dev/ladder.yml", "ladder: Dev"),
            ("../../shared/ladders/dev/E1.md", "# E1\n## Craft\n- Codes\n")).Run();
        Assert.Empty(run.Log);
        Assert.Contains("../../shared/ladders/ops.md:4", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
        Assert.Contains("../../shared/ladders/dev/E1.md:1", run.Sources["Dev.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("/home", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    /// <summary>In a container, code may be in <c>/app</c>. A relative path would reveal that, so only the file's name is used.</summary>
    [Fact]
    public void Ladders_that_share_only_the_root_stay_apart()
    {
        var run = TestProject.Of(
            ("/ladders/dev/ladder.yml", "ladder: Dev"),
            ("/ladders/dev/E1.md", "# E1\n## Craft\n- Codes\n"),
            ("/ladders/ops/ladder.yml", "ladder: Ops"),
            ("/ladders/ops/L1.md", "# L1\n## Mastery\n- Runs it\n")).Run();
        Assert.Empty(run.Log);
        Assert.DoesNotContain("Mastery", run.Sources["Dev.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Craft", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("/ladders/", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_a_known_folder_reveals_no_path()
    {
        var run = (TestProject.Of(("ladders/ops.md", Ops)) with { TellsFolder = false }).Run();
        Assert.DoesNotContain("/home", string.Concat(run.Sources.Values), StringComparison.Ordinal);
        Assert.Contains("ops.md:4", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme", "", "namespace Acme")]
    [InlineData("Acme", "Acme.Hr", "namespace Acme.Hr")]
    [InlineData("my-app", "", "namespace my_app")]
    [InlineData("2nd.App", "", "namespace _2nd.App")]
    [InlineData("Acme.class.new", "", "namespace Acme.@class.@new")]
    [InlineData(" Acme . Hr ", "", "namespace Acme.Hr")]
    [InlineData("Acme..Hr.", "", "namespace Acme.Hr")]
    [InlineData("Ünïcode.日本", "", "namespace Ünïcode.日本")]
    [InlineData("Acme { } class X", "", "namespace Acme_____class_X")]
    [InlineData("record.var.async", "", "namespace @record.@var.@async")]
    [InlineData("System", "", "namespace System")]
    [InlineData("LadderGen", "", "namespace LadderGen")]
    public void The_namespace_is_the_project_s_or_the_one_it_asks_for(string root, string own, string expected)
    {
        var run = TestProject.Of(("ladders/ops.md", Ops)).Property("RootNamespace", root).Property("LadderGenNamespace", own).Run();
        Assert.All(run.Sources.Values, source => Assert.Contains("\n" + expected + "\n{", source, StringComparison.Ordinal));
        Assert.Empty(run.Compile().Diagnostics);
    }

    [Fact]
    public void Without_a_namespace_the_types_are_in_the_global_one()
    {
        var run = (TestProject.Of(("ladders/ops.md", Ops)) with { Properties = ImmutableDictionary<string, string>.Empty }).Run();
        Assert.DoesNotContain("namespace", run.Sources["Ops.g.cs"], StringComparison.Ordinal);
        Assert.Empty(run.Compile().Diagnostics);
    }

    [Theory]
    [InlineData("", "public static partial class Ladders")]
    [InlineData("public", "public static partial class Ladders")]
    [InlineData("internal", "internal static partial class Ladders")]
    [InlineData(" Internal ", "internal static partial class Ladders")]
    public void The_types_are_public_unless_the_project_says_internal(string visibility, string expected)
    {
        var run = TestProject.Of(("ladders/ops.md", Ops)).Property("LadderGenVisibility", visibility).Run();
        Assert.All(run.Sources.Values, source => Assert.Contains(expected, source, StringComparison.Ordinal));
        Assert.Empty(run.Compile().Diagnostics);
    }

    [Fact]
    public void Ladders_with_similar_names_do_not_hide_one_another()
    {
        var run = TestProject.Of(
            ("a.md", Ops.Replace("Ops", "Ünit", StringComparison.Ordinal)),
            ("b.md", Ops.Replace("Ops", "Änit", StringComparison.Ordinal)),
            ("c.md", Ops.Replace("Ops", "日本", StringComparison.Ordinal)),
            ("d.md", Ops.Replace("Ops", "All", StringComparison.Ordinal)),
            ("e.md", Ops.Replace("Ops", "Ladders", StringComparison.Ordinal))).Run();
        Assert.Equal(6, run.Sources.Count + run.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(run.Compile().Diagnostics);
    }

    [Fact]
    public void All_ladders_are_in_the_order_of_their_names()
    {
        var run = TestProject.Of(
            ("a.md", Ops.Replace("Ops", "Zed", StringComparison.Ordinal)),
            ("b.md", Ops),
            ("c.md", Ops.Replace("Ops", "Abe", StringComparison.Ordinal))).Run();
        Assert.Equal("Abe Ops Zed", Compiled.Run(run.Sources.Values, "return string.Join(\" \", Acme.Ladders.All.Select(l => l.Name));"));
    }

    [Fact]
    public void Errors_cannot_be_silenced_and_warnings_can()
    {
        var run = TestProject.Of(
            ("ladders/ops.md", Ops),
            ("ladders/b.md", Ops),
            ("ladders/c.md", "---\nladder: C\n---\n# L1\n## A\n- See L9\n")).Run();
        Assert.All(
            run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error),
            d => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, d.Descriptor.CustomTags));
        Assert.All(
            run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning),
            d => Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, d.Descriptor.CustomTags));
        Assert.Equal(2, run.Diagnostics.Select(d => d.Severity).Distinct().Count());
    }
}
