using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Declaring;

/// <summary>The declarations of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Declarations">The declarations that can be used: several if the file is divided by lines of <c>---</c>.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record DeclarationFile(
    TextFile File,
    EquatableArray<Declaration> Declarations,
    EquatableArray<LadderDiagnostic> Diagnostics)
{
    /// <summary>Returns a file with no usable declaration.</summary>
    public static DeclarationFile Unread(TextFile file, EquatableArray<LadderDiagnostic> diagnostics) =>
        new(file, EquatableArray<Declaration>.Empty, diagnostics);
}
