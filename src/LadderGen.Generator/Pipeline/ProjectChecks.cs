using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Generator.Pipeline;

/// <summary>What is wrong before any ladder is bound.</summary>
internal static class ProjectChecks
{
    public static IEnumerable<LadderDiagnostic> Check(
        ImmutableArray<ReadDeclaration> declarations,
        ProjectOptions project)
    {
        foreach (var diagnostic in declarations.SelectMany(d => d.Diagnostics).Distinct())
        {
            yield return diagnostic;
        }

        foreach (var name in LadderInput.Ordered(declarations).GroupBy(d => d.Ladder.Text, StringComparer.OrdinalIgnoreCase))
        {
            var first = name.First();
            foreach (var second in name.Skip(1))
            {
                yield return NamingDiagnostics.DuplicateLadder(second.File, second.Ladder.Span, second.Ladder.Text, first.File.Name);
            }
        }

        if (project.IsReferenced && declarations.IsEmpty)
        {
            yield return FileDiagnostics.NoLadder();
        }
    }
}
