using LadderGen.Compiler.Diagnostics;
using LadderGen.Generator;
using LadderGen.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Tests.Diagnostics;

/// <summary>Warnings can be raised and silenced. Errors cannot, because they mean that a ladder was not compiled.</summary>
public sealed class SeverityTests
{
    // A gap (LADDER108) and a competency twice (LADDER105).
    private const string Gap = "---\nladder: Sre\n---\n# L1\n## Care\n- a\n## Trust\n- b\n# L2\n## Care\n- c\n";
    private const string Twice = "---\nladder: Sre\n---\n# X\n## L1\n### Care\n- a\n### Care\n- b\n";

    [Theory]
    [InlineData(ReportDiagnostic.Default, "LADDER108 Warning")]
    [InlineData(ReportDiagnostic.Error, "LADDER108 Error")]
    [InlineData(ReportDiagnostic.Info, "LADDER108 Info")]
    [InlineData(ReportDiagnostic.Suppress, "")]
    public void A_warning_follows_its_options(ReportDiagnostic option, string expected) =>
        Assert.Equal(expected, Reported(Gap, "LADDER108", option));

    [Theory]
    [InlineData(ReportDiagnostic.Default)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Suppress)]
    public void An_error_remains_an_error(ReportDiagnostic option) => Assert.Equal("LADDER105 Error", Reported(Twice, "LADDER105", option));

    [Fact]
    public void A_gap_in_a_declared_competency_cannot_be_silenced() =>
        Assert.Equal(
            "LADDER108 Error",
            Reported(
                Gap.Replace("---\n#", "competencies: [Care, Trust]\n---\n#", StringComparison.Ordinal),
                "LADDER108",
                ReportDiagnostic.Suppress));

    [Fact]
    public void Every_rule_has_a_descriptor_that_links_to_its_section() => Assert.All(Rules.All, rule =>
    {
        var descriptor = Descriptors.ById[rule.Id];
        Assert.Equal($"{Descriptors.Messages}#{rule.Id.ToLowerInvariant()}", descriptor.HelpLinkUri);
        Assert.True(Uri.IsWellFormedUriString(descriptor.HelpLinkUri, UriKind.Absolute));
        Assert.Contains($"\n## {rule.Id}\n", Repository.Read("ladders/messages.md"), StringComparison.Ordinal);
        Assert.Equal(rule.Severity == Severity.Error, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    });

    [Fact]
    public void The_release_notes_list_every_rule()
    {
        const string folder = "src/LadderGen.Generator/";
        var notes = Repository.Read(folder + "AnalyzerReleases.Shipped.md") + Repository.Read(folder + "AnalyzerReleases.Unshipped.md");
        var rows = notes.Split('\n')
            .Where(l => l.StartsWith("LADDER", StringComparison.Ordinal))
            .Select(l => string.Join(" | ", l.Split('|').Take(3).Select(c => c.Trim())));
        Assert.Equal(Rules.All.Select(r => $"{r.Id} | {Descriptors.Category} | {r.Severity}"), rows.Order(StringComparer.Ordinal));
    }

    private static string Reported(string document, string id, ReportDiagnostic option)
    {
        var project = TestProject.Of(("ladders/sre.md", document));
        var compilation = project.Compilation.WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { [id] = option }));
        var driver = CSharpGeneratorDriver.Create(
            [new LadderGenerator().AsSourceGenerator()],
            project.Files,
            new CSharpParseOptions(LanguageVersion.Latest),
            project.Options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out var diagnostics);
        return string.Join("\n", diagnostics.Where(d => d.Id != "LADDER607").Select(d => $"{d.Id} {d.Severity}"));
    }
}
