using LadderGen.Generator;
using LadderGen.Generator.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.CodeFixes.Tests;

/// <summary>Code in an editor whose ladder is in a referenced project. <c>[|…|]</c> marks the strings that are not ids.</summary>
internal sealed class LadderIdFix : CSharpCodeFixTest<LadderIdAnalyzer, LadderIdCodeFix, DefaultVerifier>
{
    private const string Ladder = """
        ---
        ladder: Sre
        levels: [Junior, Senior]
        ---
        # Junior
        ## Mastery
        - Follows runbooks.
        # Senior
        ## Mastery
        - Writes runbooks.
        """;

    // The assemblies of this runtime. The default ones would be downloaded.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(LadderIdAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly LanguageVersion _version;

    public LadderIdFix(string before, string after, bool isPublic = true, LanguageVersion version = LanguageVersion.Latest)
    {
        TestCode = before;
        FixedCode = after;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        FixedState.MarkupHandling = MarkupMode.Allow;

        // After 'is', the parser takes a constant for a type until the code is bound, so the syntax trees differ.
        CodeActionValidationMode = CodeActionValidationMode.None;
        TestState.AdditionalReferences.AddRange([.. References, Library(isPublic)]);
        _version = version;
    }

    /// <summary>The title of the action that the test applies.</summary>
    public string Title
    {
        init => CodeActionVerifier = (action, verifier) => verifier.Equal(value, action.Title);
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(_version, DocumentationMode.Diagnose);

    /// <summary>Compiles the project with the ladder.</summary>
    private static CompilationReference Library(bool isPublic)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new LadderGenerator().AsSourceGenerator()],
            [new Document()],
            optionsProvider: new Options(new()
            {
                ["build_property._LadderGenNamespace"] = "QWNtZQ==", // "Acme" in Base64.
                ["build_property.LadderGenVisibility"] = isPublic ? "public" : "internal",
            }));
        var library = CSharpCompilation.Create(
            "Library", references: References, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        driver.RunGeneratorsAndUpdateCompilation(library, out var generated, out var diagnostics);
        Assert.DoesNotContain(diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        return ((CSharpCompilation)generated).ToMetadataReference();
    }

    private sealed class Document : AdditionalText
    {
        public override string Path => "/acme/ladders/sre.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(Ladder, System.Text.Encoding.UTF8);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                values.TryGetValue(key, out value);
        }
    }
}
