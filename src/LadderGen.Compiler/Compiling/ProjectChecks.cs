using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Linking;
using LadderGen.Compiler.Naming;

namespace LadderGen.Compiler.Compiling;

/// <summary>Checks the declarations of a project, and the project as a whole.</summary>
internal static class ProjectChecks
{
    /// <param name="declarations">All declarations of the project.</param>
    /// <param name="expectsLadder">True if a project without a ladder is a mistake.</param>
    /// <param name="space">The namespace of the generated classes; empty for the global one.</param>
    /// <param name="namesake">The referenced assembly with ladders in the same namespace; null if there is none.</param>
    public static IEnumerable<LadderDiagnostic> Check(AllDeclarations declarations, bool expectsLadder, string space, string? namesake)
    {
        foreach (var diagnostic in declarations.Diagnostics)
        {
            yield return diagnostic;
        }

        foreach (var name in declarations.InOrder().GroupBy(d => d.Ladder.Text, NameComparer.Instance))
        {
            var first = name.First();
            foreach (var second in name.Skip(1))
            {
                yield return CompilingDiagnostics.DuplicateLadder(second.File, second.Ladder.Span, second.Ladder.Text, first.File.Name);
            }
        }

        foreach (var diagnostic in Successions.Check(declarations))
        {
            yield return diagnostic;
        }

        if (expectsLadder && declarations.IsEmpty)
        {
            yield return CompilingDiagnostics.NoLadder();
        }

        if (!declarations.IsEmpty && namesake is not null)
        {
            yield return CompilingDiagnostics.SharedNamespace(namesake, space.Replace("@", ""));
        }

        var parts = space.Split('.');
        if (!declarations.IsEmpty && parts.FirstOrDefault(IsClass) is { } hidden)
        {
            yield return CompilingDiagnostics.HidingNamespace(
                space, hidden, string.Join(".", parts.Select(part => IsClass(part) ? "Career" + part : part)));
        }

        // The classes that generated code has beside those of each ladder.
        static bool IsClass(string part) => part is "Ladders" or "LadderIds";
    }

    /// <summary>Reports ladders that are too large together, at the largest of them.</summary>
    public static IEnumerable<LadderDiagnostic> TooLarge(AllDeclarations declarations, ProjectSize? size)
    {
        if (size is null)
        {
            return [];
        }

        return declarations.Unique.Where(d => ReservedNames.OfLadder(d.Ladder.Text) == size.Largest.Ladder)
            .Take(1)
            .Select(d => CompilingDiagnostics.TooMuchTextTogether(d, size.Largest.Characters, size.Characters, AssemblyLimits.MostText));
    }

    /// <summary>Reports references that lead back to where they start, perhaps by way of other ladders.</summary>
    public static IEnumerable<LadderDiagnostic> Cycles(IReadOnlyList<LadderReferences> ladders)
    {
        try
        {
            return [.. ReferenceCycles.Find(ladders)];
        }
        catch (Exception unforeseen)
        {
            return [CompilingDiagnostics.Internal("Ladders.All", unforeseen)];
        }
    }
}
