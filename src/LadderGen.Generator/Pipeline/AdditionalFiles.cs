using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Pipeline;

/// <summary>Reads the text of the project's additional files.</summary>
internal static class AdditionalFiles
{
    /// <summary>Reads a file that may belong to a ladder. The others are never opened, since they belong to other tools.</summary>
    public static InputFile? Read(AdditionalText additional, string projectDirectory, CancellationToken cancellation)
    {
        if (!LadderFiles.MayBelongToLadder(additional.Path))
        {
            return null;
        }

        var source = additional.GetText(cancellation);
        var file = new TextFile(additional.Path, ProjectPath.Relative(projectDirectory, additional.Path), source?.ToString() ?? "");
        return source is null
            ? InputFile.Unusable(file, FileDiagnostics.NoText(file))
            : InputFile.Of(file, source.Encoding);
    }
}
