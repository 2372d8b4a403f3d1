using System.Collections.Immutable;
using LadderGen.Compiler.Declaring;

namespace LadderGen.Generator.Pipeline;

/// <summary>The declarations of a build, file by file, and what they claim.</summary>
/// <remarks>No value, and made anew after every edit of a declaration: a step has to pick out of it what it goes on with.</remarks>
internal sealed class AllDeclarations(ImmutableArray<ReadDeclaration> files)
{
    public ImmutableArray<ReadDeclaration> Files => files;

    public DocumentClaims Claims { get; } = DocumentClaims.Of(files);
}
