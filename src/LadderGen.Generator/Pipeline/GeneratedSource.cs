using System.Text;
using LadderGen.Compiler;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Pipeline;

/// <summary>A file of C# that is ready, or why there is none.</summary>
internal sealed record GeneratedSource(string HintName, string Text, LadderDiagnostic? Diagnostic = null)
{
    public static GeneratedSource OfLadder(LadderModel ladder, ProjectOptions project) =>
        Guarded(ladder.Name, LadderEmitter.HintName(ladder), () => LadderEmitter.Emit(ladder, project.Emit));

    /// <summary>Null if there is no ladder to list.</summary>
    public static GeneratedSource? OfAll(EquatableArray<string> ladders, ProjectOptions project) =>
        ladders.Count == 0 ? null : Guarded("Ladders.All", HintNames.All, () => LadderEmitter.EmitAll(ladders.OrderBy(name => name, StringComparer.Ordinal), project.Emit));

    public void AddTo(SourceProductionContext output)
    {
        if (Diagnostic is null)
        {
            output.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
        }
        else
        {
            Descriptors.Report(output, new EquatableArray<LadderDiagnostic>([Diagnostic]));
        }
    }

    private static GeneratedSource Guarded(string ladder, string hintName, Func<string> emit)
    {
        try
        {
            return new GeneratedSource(hintName, emit());
        }
        catch (Exception unforeseen)
        {
            return new GeneratedSource(hintName, "", FileDiagnostics.Internal(ladder, unforeseen));
        }
    }
}
