using System.Collections.Immutable;
using LadderGen.Generator;
using LadderGen.Generator.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.CodeFixes.Tests;

/// <summary>A project in an editor: its ladders lie in a referenced one, whose generator runs.</summary>
internal sealed class FixedCode : IDisposable
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

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(LadderIdAttribute).Assembly.Location)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ]);

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _code;

    public FixedCode(string code, bool isPublic = true, LanguageVersion version = LanguageVersion.Latest)
    {
        var parse = new CSharpParseOptions(version);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var library = ProjectId.CreateNewId();
        var app = ProjectId.CreateNewId();
        _code = DocumentId.CreateNewId(app);
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(library, default, "Lib", "Lib", LanguageNames.CSharp, compilationOptions: options, parseOptions: parse, metadataReferences: References.Value));
        foreach (var source in Generated(isPublic))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(library), "Ladder.g.cs", source);
        }

        Solution = solution
            .AddProject(ProjectInfo.Create(app, default, "App", "App", LanguageNames.CSharp, compilationOptions: options, parseOptions: parse, metadataReferences: References.Value, projectReferences: [new(library)]))
            .AddDocument(_code, "Code.cs", code.ReplaceLineEndings("\n"));
    }

    private Solution Solution { get; }

    private Document Document => Solution.GetDocument(_code)!;

    /// <summary>The titles of what is offered for the first string that is no id.</summary>
    public async Task<IReadOnlyList<string>> OfferedAsync() => [.. (await ActionsAsync((await DiagnosticsAsync())[0])).Select(a => a.Title)];

    /// <summary>The code after the action for the first string that is no id, which has no error then.</summary>
    public async Task<string> AfterAsync(string title) =>
        await AppliedAsync((await ActionsAsync((await DiagnosticsAsync())[0])).Single(a => a.Title == title));

    /// <summary>The code after 'fix all in the document'.</summary>
    public async Task<string> AfterAllAsync()
    {
        var diagnostics = await DiagnosticsAsync();
        var fix = new LadderIdCodeFix();
        var first = (await ActionsAsync(diagnostics[0]))[0];
        var context = new FixAllContext(Document, fix, FixAllScope.Document, first.EquivalenceKey!, fix.FixableDiagnosticIds, new Known(diagnostics), default);
        return await AppliedAsync((await fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private static IEnumerable<string> Generated(bool isPublic)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new LadderGenerator().AsSourceGenerator()],
            [new Text()],
            optionsProvider: new Options(new() { ["build_property.LadderGenNamespace"] = "Acme", ["build_property.LadderGenVisibility"] = isPublic ? "public" : "internal" }));
        var run = driver.RunGenerators(CSharpCompilation.Create("Lib")).GetRunResult();
        Assert.Empty(run.Diagnostics);
        return run.GeneratedTrees.Select(t => t.ToString());
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = await Document.Project.GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers([new LadderIdAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new LadderIdCodeFix().RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (a, _) => actions.Add(a), default));
        return actions;
    }

    private async Task<string> AppliedAsync(CodeAction action)
    {
        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(_code)!;
        var compilation = await changed.Project.GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return (await changed.GetTextAsync()).ToString().ReplaceLineEndings("\n");
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }

    private sealed class Text : AdditionalText
    {
        public override string Path => "/acme/ladders/sre.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Ladder, System.Text.Encoding.UTF8);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
