using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Declaring;

/// <summary>The declarations of one file.</summary>
/// <param name="Declarations">The declarations that can be used: several if the file is divided by lines of <c>---</c>.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record DeclarationFile(EquatableArray<Declaration> Declarations, EquatableArray<LadderDiagnostic> Diagnostics)
{
    /// <summary>Returns a file with no usable declaration.</summary>
    public static DeclarationFile Unread(EquatableArray<LadderDiagnostic> diagnostics) =>
        new(EquatableArray<Declaration>.Empty, diagnostics);
}
