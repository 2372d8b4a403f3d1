using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LadderGen.Tests.Generating;

/// <summary>A project as the compiler receives it. An edit returns a new one, which keeps everything else.</summary>
internal sealed record TestProject
{
    public static TestProject Of(params (string Name, string Text)[] files) =>
        files.Aggregate(new TestProject(), (project, file) => project.With(file.Name, file.Text));

    /// <summary>The folder of the project.</summary>
    public string Folder { get; init; } = "/home/someone/acme";

    /// <summary>Gets whether the folder of the project is visible.</summary>
    public bool TellsFolder { get; init; } = true;

    public string Code { get; init; } = "internal class Code { }";

    /// <summary>The assemblies that the project references.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public LanguageVersion Version { get; init; } = LanguageVersion.Latest;

    public ImmutableArray<TestFile> Files { get; init; } = [];

    /// <summary>The properties of the project file, without its folder.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "Acme")
        .Add("LadderGenIsReferenced", "true");

    /// <summary>Adds a file, or replaces the one with the same name.</summary>
    public TestProject With(string name, string text) => With(new TestFile(PathOf(name), text));

    public TestProject With(string name, byte[] bytes) => With(new TestFile(PathOf(name), bytes));

    public TestProject With(TestFile file) => this with
    {
        Files = Files.FirstOrDefault(f => f.Path == file.Path) is { } old ? Files.Replace(old, file) : Files.Add(file),
    };

    public TestProject Without(string name) => this with { Files = Files.RemoveAll(f => f.Path == PathOf(name)) };

    public TestProject Property(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public string PathOf(string name) => Path.GetFullPath(Path.Combine(Folder, name));

    public GeneratorRun Run() => new(Driver(), this);

    /// <summary>Returns a driver that has not run yet.</summary>
    /// <param name="tracking">True to keep the reasons of all steps, which no build does.</param>
    public GeneratorDriver Driver(bool tracking = true) => CSharpGeneratorDriver.Create(
        [new Generator.LadderGenerator().AsSourceGenerator()],
        Files,
        new CSharpParseOptions(Version),
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracking));

    public CSharpCompilation Compilation => CSharpCompilation.Create("Acme", [CSharpSyntaxTree.ParseText(Code)], References);

    /// <summary>The properties and metadata that MSBuild makes visible, as LadderGen.targets does.</summary>
    public AnalyzerConfigOptionsProvider Options
    {
        get
        {
            var name = Properties.GetValueOrDefault("LadderGenNamespace") is { Length: > 0 } own
                ? own
                : Properties.GetValueOrDefault("RootNamespace", "");
            var visible = Properties.Add("_LadderGenNamespace", Base64(name));
            return new ProjectProperties(TellsFolder ? visible.Add("_LadderGenProjectDirectory", Base64(Folder)) : visible);
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private sealed class ProjectProperties(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_property.";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value);
        }
    }
}
