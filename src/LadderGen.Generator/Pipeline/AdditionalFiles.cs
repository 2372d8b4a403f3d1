using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace LadderGen.Generator.Pipeline;

/// <summary>Reads the text of the project's additional files.</summary>
internal static class AdditionalFiles
{
    /// <summary>
    /// Reads a file that may belong to a ladder, and takes note of other files by their names. Null for those of other tools.
    /// </summary>
    public static InputFile? Read(AdditionalText additional, string projectDirectory, CancellationToken cancellation)
    {
        var name = ProjectPath.Relative(projectDirectory, additional.Path);
        if (!LadderFiles.AreInterestedIn(name))
        {
            return null;
        }

        if (!LadderFiles.IsText(name))
        {
            return InputFile.Unopened(additional.Path, name);
        }

        var source = additional.GetText(cancellation);
        var file = new TextFile(additional.Path, name, source?.ToString() ?? "");
        return source is null
            ? InputFile.Unusable(file, FileDiagnostics.NoText(file))
            : InputFile.Of(file, source.Encoding);
    }
}
