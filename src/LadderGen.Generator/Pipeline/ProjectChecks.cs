using System.Collections.Immutable;
using LadderGen.Compiler;
using LadderGen.Compiler.Compiling;
using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Linking;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Generator.Pipeline;

/// <summary>How many characters the literals of a ladder take.</summary>
internal sealed record LadderText(string Ladder, long Length)
{
    public static LadderText Of(LadderModel ladder) => new(ladder.Name, LadderSize.TextOf(ladder));
}

/// <summary>How many characters the literals of all ladders take, and which ladder has the most of them.</summary>
internal sealed record ProjectText(long Length, LadderText Largest);

/// <summary>What is wrong with declarations, or with the project as a whole.</summary>
internal static class ProjectChecks
{
    /// <summary>Null unless the ladders are too large together. One that is so alone was told.</summary>
    public static ProjectText? TooLarge(IReadOnlyList<LadderText> ladders)
    {
        if (ladders.Sum(l => l.Length) is var all && (all <= LadderSize.MostText || ladders.Any(l => l.Length > LadderSize.MostText)))
        {
            return null;
        }

        return new ProjectText(all, ladders.OrderByDescending(l => l.Length).ThenBy(l => l.Ladder, StringComparer.Ordinal).First());
    }

    public static IEnumerable<LadderDiagnostic> TooLarge(ImmutableArray<ReadDeclaration> declarations, ProjectText? text)
    {
        if (text is not null && LadderInputs.Unique(declarations).FirstOrDefault(d => ReservedNames.OfLadder(d.Ladder.Text) == text.Largest.Ladder) is { } largest)
        {
            yield return CompilingDiagnostics.TooMuchTextTogether(largest, text.Largest.Length, text.Length, LadderSize.MostText);
        }
    }

    /// <summary>What refers to itself in the end, perhaps by way of other ladders.</summary>
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

    public static IEnumerable<LadderDiagnostic> Check(ImmutableArray<ReadDeclaration> declarations, ProjectOptions project)
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
                    yield return CompilingDiagnostics.DuplicateLadder(second.File, second.Ladder.Span, second.Ladder.Text, first.File.Name);
                }
            }
        }

        if (project.IsReferenced && declarations.IsEmpty)
        {
            yield return CompilingDiagnostics.NoLadder();
        }
    }

    private static bool HaveEqualNames(ImmutableArray<ReadDeclaration> declarations)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return declarations.Any(file => file.Declarations.Any(d => !names.Add(d.Ladder.Text)));
    }
}
