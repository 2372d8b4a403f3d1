using LadderGen.Compiler;
using LadderGen.Generator;

namespace LadderGen.Tests.Architecture;

/// <summary>Arrows point one way: a type uses only types of its own namespace and of those before it.</summary>
public sealed class ArrowTests
{
    private const string Root = "LadderGen.Compiler";

    /// <summary>The namespaces of the compiler in the order in which a ladder goes through them.</summary>
    private static readonly string[] Order =
    [
        Root,
        Root + ".Text",
        Root + ".Wording",
        Root + ".Diagnostics",
        Root + ".Outline",
        Root + ".Csv",
        Root + ".Html",
        Root + ".Markdown",
        Root + ".PlainText",
        Root + ".Declaring",
        Root + ".Labels",
        Root + ".Binding",
        Root + ".Model",
        Root + ".Naming",
        Root + ".Locking",
        Root + ".Linking",
        Root + ".Compiling",
    ];

    private static readonly string Compiler = typeof(EquatableArray<>).Assembly.Location;

    private static readonly string Generator = typeof(LadderGenerator).Assembly.Location;

    [Fact]
    public void A_type_of_the_compiler_uses_only_what_is_before_it() => AssertNone(
        TypeReferences.In(Compiler).Where(arrow => Place(arrow.From) >= 0 && Place(arrow.To) > Place(arrow.From)));

    [Fact]
    public void Every_namespace_of_the_compiler_has_its_place() => Assert.Equal(
        Order.Order(StringComparer.Ordinal),
        TypeReferences.In(Compiler).Select(arrow => NamespaceOf(arrow.From))
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_compiler_does_not_use_Roslyn() =>
        Assert.DoesNotContain(
            TypeReferences.AssembliesOf(Compiler),
            name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    /// <summary>Emitting writes a model down, and does not ask how it came about.</summary>
    [Fact]
    public void Emitting_uses_only_the_model_and_what_is_before_it() => AssertNone(
        TypeReferences.In(Generator)
            .Where(arrow => NamespaceOf(arrow.From) == "LadderGen.Generator.Emitting")
            .Where(arrow => Place(arrow.To) > Array.IndexOf(Order, Root + ".Model") || IsOtherPartOfGenerator(arrow.To))

            // The ids of old names are made from names, as those of new ones are.
            .Where(arrow => arrow != ("LadderGen.Generator.Emitting.RenamedEmitter", "LadderGen.Compiler.Naming.FormerNames")));

    private static void AssertNone(IEnumerable<(string From, string To)> arrows)
    {
        var found = arrows.Select(arrow => $"{arrow.From} -> {arrow.To}").ToList();
        Assert.True(found.Count == 0, string.Join('\n', found.Prepend("These types use what comes after them:")));
    }

    private static bool IsOtherPartOfGenerator(string type) =>
        NamespaceOf(type) is "LadderGen.Generator" or "LadderGen.Generator.Pipeline" or "LadderGen.Generator.Analyzing";

    /// <summary>The place of a type's namespace in the order; negative if it is not in the compiler.</summary>
    private static int Place(string type) => Array.IndexOf(Order, NamespaceOf(type));

    private static string NamespaceOf(string type) => type[..Math.Max(0, type.LastIndexOf('.'))];
}
