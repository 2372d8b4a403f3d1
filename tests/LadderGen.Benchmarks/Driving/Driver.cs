using System.Diagnostics.CodeAnalysis;
using System.Text;
using LadderGen.Benchmarks.Texts;
using LadderGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LadderGen.Benchmarks.Driving;

/// <summary>Runs a generator as the compiler does, without tracking its steps.</summary>
internal static class Driver
{
    public static GeneratorDriver Of(
        IEnumerable<LadderFile> files,
        IIncrementalGenerator? generator = null,
        DocumentationMode documentation = DocumentationMode.Parse) => CSharpGeneratorDriver.Create(
        [(generator ?? new LadderGenerator()).AsSourceGenerator()],
        files,
        // The symbols of a current project: they bring parsing of levels and converters for JSON.
        new CSharpParseOptions(
            LanguageVersion.Latest, documentation, preprocessorSymbols: ["NET7_0_OR_GREATER", "NET8_0_OR_GREATER"]),
        new ProjectProperties());

    public static Compilation Compile(string code) => CSharpCompilation.Create("Acme", [CSharpSyntaxTree.ParseText(code)]);

    /// <summary>Gives the result of a run. If it has no ladder in C#, the benchmark is wrong.</summary>
    public static GeneratorRunResult Result(this GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is null
            && !result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)
            && !result.GeneratedSources.IsEmpty
            ? result
            : throw new InvalidOperationException(result.Exception?.ToString() ?? string.Join('\n', result.Diagnostics));
    }

    private sealed class ProjectProperties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property._LadderGenNamespace" => Base64("Acme"),
                "build_property.LadderGenIsReferenced" => "true",
                "build_property._LadderGenProjectDirectory" => Base64(LadderTexts.ProjectFolder.TrimEnd('/')),
                // For the generator of .resx files: the folder is the end of their namespace.
                "build_metadata.AdditionalFiles.RelativeDir" => "ladders/",
                _ => null,
            };
            return value is not null;
        }

        private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
    }
}
