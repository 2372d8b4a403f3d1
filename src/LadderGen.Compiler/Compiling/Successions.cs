using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Compiling;

/// <summary>Versions side by side: each ladder with the one that it succeeds.</summary>
internal static class Successions
{
    /// <summary>Returns the ladder that another one succeeds; null if there is none, or if that is reported.</summary>
    public static Declaration? PredecessorOf(this AllDeclarations all, Declaration declaration) =>
        Next(all, declaration) is { } older && Circle(all, declaration) is null ? older : null;

    /// <summary>Reports each <c>succeeds</c> that does not lead to an earlier version.</summary>
    public static IEnumerable<LadderDiagnostic> Check(AllDeclarations all)
    {
        foreach (var declaration in all.InOrder().Where(all.IsUnique))
        {
            if (declaration.Succeeds is not { } succeeded)
            {
                continue;
            }

            if (Next(all, declaration) is not { } older)
            {
                var others = all.InOrder().Where(d => d != declaration).Select(d => d.Ladder.Text);
                yield return CompilingDiagnostics.UnknownPredecessor(declaration, succeeded, others);
            }
            else if (older == declaration)
            {
                yield return CompilingDiagnostics.OwnPredecessor(declaration, succeeded);
            }
            else if (Circle(all, declaration) is { } circle && all.InOrder().First(circle.Contains) == declaration)
            {
                yield return CompilingDiagnostics.CircleOfVersions(declaration, succeeded, [.. circle.Select(d => d.Ladder.Text)]);
            }
        }
    }

    private static Declaration? Next(AllDeclarations all, Declaration declaration) =>
        declaration.Succeeds is { } succeeded ? all.Find(succeeded.Text) : null;

    /// <summary>Returns the ladders from one back to itself; null if its succession ends.</summary>
    private static List<Declaration>? Circle(AllDeclarations all, Declaration first)
    {
        var path = new List<Declaration> { first };
        for (var older = Next(all, first); older is not null; older = Next(all, older))
        {
            if (older == first)
            {
                return path;
            }

            // A circle further back is reported at its own ladders.
            if (path.Contains(older))
            {
                return null;
            }

            path.Add(older);
        }

        return null;
    }
}
