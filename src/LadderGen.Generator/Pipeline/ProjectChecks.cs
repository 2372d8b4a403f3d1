using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Binding;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Pipeline;

/// <summary>How many characters the literals of all ladders take, and which ladder has the most of them.</summary>
internal sealed record ProjectSize(long Text, (string Ladder, long Text) Largest);

/// <summary>What is wrong with declarations, or with the project as a whole.</summary>
internal static class ProjectChecks
{
    public static (string Ladder, long Text) SizeOf(BoundLadder ladder) =>
        ladder.Model is { } model ? (model.Name, LadderSize.TextOf(model)) : ("", 0);

    /// <summary>Null unless the ladders are too large together. One that is so alone was told.</summary>
    public static ProjectSize? TooLarge(ImmutableArray<(string Ladder, long Text)> sizes)
    {
        if (sizes.Sum(s => s.Text) is var all && (all <= LadderSize.MostText || sizes.Any(s => s.Text > LadderSize.MostText)))
        {
            return null;
        }

        return new ProjectSize(all, sizes.OrderByDescending(s => s.Text).ThenBy(s => s.Ladder, StringComparer.Ordinal).First());
    }

    /// <summary>What refers to itself in the end, perhaps by way of other ladders.</summary>
    public static IEnumerable<LadderDiagnostic> Cycles(ImmutableArray<LadderReferences> ladders)
    {
        try
        {
            return [.. ReferenceCycles.Find(ladders)];
        }
        catch (Exception unforeseen)
        {
            return [FileDiagnostics.Internal("Ladders.All", unforeseen)];
        }
    }

    public static IEnumerable<LadderDiagnostic> Check(
        ImmutableArray<ReadDeclaration> declarations,
        ProjectOptions project,
        ProjectSize? tooLarge)
    {
        foreach (var diagnostic in declarations.SelectMany(d => d.Diagnostics).Distinct())
        {
            yield return diagnostic;
        }

        // Rarely: what is in order needs no order.
        if (HaveEqualNames(declarations))
        {
            foreach (var name in LadderInputs.Ordered(declarations).GroupBy(d => d.Ladder.Text, StringComparer.OrdinalIgnoreCase))
            {
                var first = name.First();
                foreach (var second in name.Skip(1))
                {
                    yield return NamingDiagnostics.DuplicateLadder(second.File, second.Ladder.Span, second.Ladder.Text, first.File.Name);
                }
            }
        }

        if (tooLarge is { } size && LadderInputs.Unique(declarations).FirstOrDefault(d => ReservedNames.OfLadder(d.Ladder.Text) == size.Largest.Ladder) is { } largest)
        {
            yield return BindingDiagnostics.TooMuchTextTogether(largest, size.Largest.Text, size.Text, LadderSize.MostText);
        }

        if (project.IsReferenced && declarations.IsEmpty)
        {
            yield return FileDiagnostics.NoLadder();
        }
    }

    private static bool HaveEqualNames(ImmutableArray<ReadDeclaration> declarations)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return declarations.Any(file => file.Declarations.Any(d => !names.Add(d.Ladder.Text)));
    }
}
