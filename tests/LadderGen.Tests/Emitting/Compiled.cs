using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LadderGen.Tests.Emitting;

/// <summary>
/// C# compiled in memory as a strict consumer would: against this runtime and the package's <c>lib/</c>, with
/// documentation on and every warning shown.
/// </summary>
internal sealed class Compiled
{
    /// <summary>The assemblies of this runtime, and the package's.</summary>
    public static IReadOnlyList<MetadataReference> Framework => References.Value;

    private static readonly Lazy<MetadataReference[]> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Ladder).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The SDK silences these in every project: a library may be built against an older runtime than its consumer.</summary>
    private static readonly string[] NeverShown = ["CS1701", "CS1702"];

    private readonly byte[] _assembly;

    private Compiled(string[] diagnostics, byte[] assembly, string documentation)
    {
        Diagnostics = diagnostics;
        _assembly = assembly;
        Documentation = documentation;
    }

    /// <summary>All errors, warnings and messages.</summary>
    public string[] Diagnostics { get; }

    /// <summary>The XML documentation file.</summary>
    public string Documentation { get; }

    /// <summary>The size of the assembly in bytes.</summary>
    public int Size => _assembly.Length;

    public static Compiled From(
        IEnumerable<string> sources,
        LanguageVersion version = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Disable,
        OutputKind output = OutputKind.DynamicallyLinkedLibrary)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Consumer" + Guid.NewGuid().ToString("N"),
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, parse, $"{i}.g.cs")),
            References.Value,
            new CSharpCompilationOptions(
                output,
                warningLevel: 9999,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: nullable));
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var diagnostics = compilation.Emit(assembly, xmlDocumentationStream: documentation).Diagnostics
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !NeverShown.Contains(diagnostic.Id))
            .Select(diagnostic => diagnostic.ToString());
        return new([.. diagnostics], assembly.ToArray(), System.Text.Encoding.UTF8.GetString(documentation.ToArray()));
    }

    /// <summary>What the compiler knows of the sources.</summary>
    public static Compilation Compilation(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Consumer", sources.Select(s => CSharpSyntaxTree.ParseText(s)), References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The assembly of a deterministic build with its symbols in it, of sources that lie in a folder which is mapped away.</summary>
    public static byte[] Deterministically(IEnumerable<(string Path, string Text)> sources, string folder)
    {
        var compilation = CSharpCompilation.Create(
            "Consumer",
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, path: System.IO.Path.Combine(folder, s.Path), encoding: System.Text.Encoding.UTF8)),
            References.Value,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                deterministic: true,
                sourceReferenceResolver: new SourceFileResolver([], folder, [new(folder, "/_")])));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        Assert.Empty(emitted.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden && d.Id != "CS1591" && !NeverShown.Contains(d.Id)));
        return assembly.ToArray();
    }

    /// <summary>Loads the assembly anew. There must be no diagnostic.</summary>
    public Assembly Load()
    {
        Assert.Empty(Diagnostics);
        return Assembly.Load(_assembly);
    }

    /// <summary>Compiles the body of a method beside the sources, against typed names as a user writes them, and runs it.</summary>
    public static object? Run(IEnumerable<string> sources, string body, string usings = "")
    {
        var program = $$"""
            using System; using System.Collections.Generic; using System.Linq; using LadderGen; {{usings}}
            internal static class Program { public static object Run() { {{body}} } }
            """;
        var run = From([.. sources, program]).Load().GetType("Program")!.GetMethod("Run")!;
        return run.CreateDelegate<Func<object?>>()();
    }
}
