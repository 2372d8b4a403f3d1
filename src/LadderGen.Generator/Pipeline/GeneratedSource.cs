using LadderGen.Compiler;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LadderGen.Generator.Pipeline;

/// <summary>A generated file, or the reason why there is none.</summary>
internal sealed record GeneratedSource(string HintName, SourceText? Text, LadderDiagnostic? Diagnostic = null)
{
    public static GeneratedSource OfLadder(LadderModel ladder, ProjectOptions project) =>
        Guarded(ladder.Name, HintNames.Of(ladder.Name), () => LadderEmitter.Emit(ladder, project.Emit));

    /// <summary>Returns the file that lists all ladders; null if there is none.</summary>
    public static GeneratedSource? OfAll(EquatableArray<string> ladders, ProjectOptions project) =>
        ladders.Count == 0
            ? null
            : Guarded(
                "Ladders.All",
                HintNames.All,
                () => LaddersEmitter.Emit(ladders.OrderBy(name => name, StringComparer.Ordinal), project.Emit));

    public void AddTo(SourceProductionContext output)
    {
        if (Text is not null)
        {
            output.AddSource(HintName, Text);
        }

        if (Diagnostic is not null)
        {
            Descriptors.Report(output, new EquatableArray<LadderDiagnostic>([Diagnostic]));
        }
    }

    /// <summary>Compares the characters: two texts of Roslyn with the same characters are not equal.</summary>
    public bool Equals(GeneratedSource? other) =>
        other is not null
        && HintName == other.HintName
        && Diagnostic == other.Diagnostic
        && (Text is null ? other.Text is null : other.Text is not null && Text.ContentEquals(other.Text));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(HintName);

    private static GeneratedSource Guarded(string ladder, string hintName, Func<SourceText> emit)
    {
        try
        {
            return new GeneratedSource(hintName, emit());
        }
        catch (Exception unforeseen)
        {
            return new GeneratedSource(hintName, null, CompilingDiagnostics.Internal(ladder, unforeseen));
        }
    }
}
