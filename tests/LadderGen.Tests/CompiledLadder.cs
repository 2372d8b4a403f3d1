using LadderGen.Compiler.Diagnostics;
using LadderGen.Tests.Emitting;

namespace LadderGen.Tests;

/// <summary>Ladders as a program uses them: read, bound, emitted, compiled and loaded.</summary>
internal static class CompiledLadder
{
    /// <summary>The folders of the example ladders.</summary>
    public static TheoryData<string> Examples => ["data", "design", "product-manager", "sre", "support"];

    public static Ladder Example(string folder) => Of(ExampleFiles(folder));

    /// <summary>Compiles the ladder of a Markdown document with a front matter.</summary>
    public static Ladder Of(string document) => Of(("ladder.md", document));

    public static Ladder Of(params (string Name, string Text)[] files)
    {
        var bound = TestLadder.Bind(files);
        Assert.Empty(bound.Diagnostics.Where(d => d.Rule.Severity == Severity.Error).Select(TestLadder.Log));
        return (Ladder)Compiled.Run(ExampleModels.Emit(bound.Model!), $"return Acme.Ladders.{bound.Model!.Name};")!;
    }

    public static (string Name, string Text)[] ExampleFiles(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "ladders", folder)).Order(StringComparer.Ordinal)
            .Select(path => ($"ladders/{folder}/{Path.GetFileName(path)}", File.ReadAllText(path))),
    ];
}
