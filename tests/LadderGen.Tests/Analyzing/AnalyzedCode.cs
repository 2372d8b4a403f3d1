using System.Globalization;
using LadderGen.Generator.Analyzing;
using LadderGen.Generator.Emitting;
using LadderGen.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LadderGen.Tests.Analyzing;

/// <summary>The C# of a project with ladders, as the analyzer sees it. <c>[|…|]</c> marks what is reported.</summary>
internal static class AnalyzedCode
{
    /// <summary>A ladder with the levels Junior and Senior, and the competencies Mastery and Scope in the group Skill.</summary>
    public const string Sre = """
        ---
        ladder: Sre
        levels: [Junior, Senior]
        competencies: { Skill: [Mastery, Scope] }
        ---
        # Junior
        ## Mastery
        - Follows runbooks. {#follows-runbooks}
        ## Scope
        - One service.
        # Senior
        ## Mastery
        - Writes runbooks. {#writes-runbooks}
        ## Scope
        - Several services.
        """;

    public const string Data =
        "---\nladder: Data\n---\n# Level 1\n## Quality\n- Writes tests.\n# Level 2\n## Quality\n- Monitors tables.\n";

    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using LadderGen; using Acme;\n";

    /// <summary>Returns the messages, after checking that there is one diagnostic for each mark, at exactly the marked code.</summary>
    public static string Reports(string code) => Reports(Compile(code, [.. Generated("Acme", isPublic: true, Sre, Data)]), code);

    public static string Reports(CSharpCompilation compilation, string marked, DiagnosticAnalyzer? analyzer = null)
    {
        var code = Unmark(marked, out var marks);
        analyzer ??= new LadderIdAnalyzer();
        var expected = marks.Select(mark => $"{analyzer.SupportedDiagnostics[0].Id} {mark}");
        var diagnostics = Analyze(compilation, analyzer).OrderBy(d => d.Location.SourceSpan.Start).ToList();
        Assert.Equal(expected, diagnostics.Select(Reported));
        return string.Join("\n", diagnostics.Select(d => d.GetMessage(CultureInfo.InvariantCulture)));

        string Reported(Diagnostic diagnostic)
        {
            var span = diagnostic.Location.SourceSpan;
            var start = span.Start - Usings.Length;
            return $"{diagnostic.Id} {start}: {code.Substring(start, span.Length)}";
        }
    }

    public static IReadOnlyList<Diagnostic> Analyze(CSharpCompilation compilation, DiagnosticAnalyzer? analyzer = null)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation
            .WithAnalyzers([analyzer ?? new LadderIdAnalyzer()])
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>Compiles marked code together with generated sources.</summary>
    public static CSharpCompilation Compile(
        string marked,
        string[] sources,
        LanguageVersion version = LanguageVersion.Preview,
        string name = "App",
        params MetadataReference[] references)
    {
        var parse = new CSharpParseOptions(version);
        var code = CSharpSyntaxTree.ParseText(Usings + Unmark(marked, out _), parse, "Code.cs");
        return CSharpCompilation.Create(
            name,
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, parse, $"{i}.g.cs")).Append(code),
            [.. Compiled.Framework, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>Returns the C# that the generator makes from ladders.</summary>
    public static IEnumerable<string> Generated(string space, bool isPublic, params string[] documents)
    {
        var options = new EmitOptions(space, isPublic);
        var models = documents.Select(d => TestLadder.Bind(d).Model!).ToList();
        return models
            .Select(m => LadderEmitter.Emit(m, options))
            .Append(LaddersEmitter.Emit([.. models.Select(m => m.Name)], options))
            .Select(source => source.ToString());
    }

    private static string Unmark(string text, out List<string> marks)
    {
        marks = [];
        for (var start = text.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = text.IndexOf("[|", StringComparison.Ordinal))
        {
            text = text.Remove(start, 2);
            var end = text.IndexOf("|]", start, StringComparison.Ordinal);
            text = text.Remove(end, 2);
            marks.Add($"{start}: {text[start..end]}");
        }

        return text;
    }
}
