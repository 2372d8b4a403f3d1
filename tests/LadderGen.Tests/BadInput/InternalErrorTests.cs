using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;
using LadderGen.Generator.Emitting;
using LadderGen.Generator.Pipeline;
using LadderGen.Tests.Emitting;

namespace LadderGen.Tests.BadInput;

/// <summary>
/// Unforeseen exceptions become an error that names the file, because an exception of a generator only warns. Here, nulls force
/// them where no null can be.
/// </summary>
public sealed class InternalErrorTests
{
    private static readonly TextFile File = new("/src/ladders/ops.md", "ladders/ops.md", "---\nladder: Ops\n---\n# L1\n## A\n- a\n");

    private static readonly InputFile NoText = new(File with { Text = null! }, new([]));

    [Fact]
    public void An_exception_in_reading_a_declaration_is_an_error() =>
        IsInternal(Assert.Single(LadderFiles.ReadDeclarations(NoText)!.Diagnostics), "ladders/ops.md");

    [Fact]
    public void An_exception_in_reading_a_document_is_an_error() =>
        IsInternal(Assert.Single(LadderFiles.ReadDocument(NoText).Diagnostics), "ladders/ops.md");

    [Fact]
    public void An_exception_in_binding_is_an_error()
    {
        var declaration = LadderFiles.ReadDeclarations(new InputFile(File, new([])))!.Declarations[0];
        var bound = new LadderInput(declaration, new([null!])).Compile();
        Assert.Null(bound.Model);
        IsInternal(Assert.Single(bound.Diagnostics), "ladders/ops.md");
    }

    [Fact]
    public void An_exception_in_emitting_is_an_error()
    {
        var model = ExampleModels.Sre with { Levels = new([ExampleModels.Sre.Levels[0] with { Cells = new([null!]) }]) };
        var source = GeneratedSource.OfLadder(
            model,
            new ProjectOptions("/src", new EmitOptions("Acme", IsPublic: true), IsReferenced: true, IsImported: false));
        IsInternal(source.Diagnostic!, "Sre");
    }

    private static void IsInternal(LadderDiagnostic diagnostic, string name)
    {
        Assert.Equal("LADDER901", diagnostic.Rule.Id);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.Contains($"'{name}'", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("NullReferenceException", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("report it", diagnostic.Message, StringComparison.Ordinal);
    }
}
