using LadderGen.Generator.Analyzing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LadderGen.Generator.Pipeline;

/// <summary>The facts about ladders that the code of a project and of its references holds.</summary>
/// <param name="HasReferencedLadders">True if a referenced assembly has ladders.</param>
/// <param name="Namesake">The referenced assembly whose ladders are in the namespace of this project's; null if there is none.</param>
/// <param name="NamesLadders">True if the code has the word <c>Ladders</c>. Asked only if the package is imported.</param>
internal sealed record ProjectCode(bool HasReferencedLadders, string? Namesake, bool NamesLadders)
{
    public static ProjectCode Of(Compilation compilation, ProjectOptions project, CancellationToken cancellation)
    {
        var referenced = compilation.SourceModule.ReferencedAssemblySymbols.Where(UsesLibrary).SelectMany(KnownIds.TypesIn).ToList();
        return new ProjectCode(
            referenced.Count > 0,
            referenced.Find(IsInTheWay)?.ContainingAssembly.Name,
            project.IsImported && compilation.SyntaxTrees.Any(t => NamesLaddersIn(t, cancellation)));

        bool IsInTheWay(INamedTypeSymbol type) =>
            NameOf(type.ContainingNamespace) == project.Emit.Namespace.Replace("@", "")
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
    }

    /// <summary>Determines whether a project without a ladder is a mistake.</summary>
    public static bool ExpectsLadder(ProjectOptions project, ProjectCode code) =>
        project.IsReferenced && !code.HasReferencedLadders && (!project.IsImported || code.NamesLadders);

    private static string NameOf(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? $"{NameOf(outer)}.{space.Name}" : space.Name;

    private static bool UsesLibrary(IAssemblySymbol assembly) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == "LadderGen"));

    private static bool NamesLaddersIn(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == "Ladders");
}
