using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Adds the old names of what was renamed, so that programs and databases that know those continue to work.</summary>
internal static class Renaming
{
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="ladder">The ladder with its current names.</param>
    /// <param name="otherLadders">The names of the other ladders of the project, which this ladder cannot have as old names.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static LadderModel Apply(
        Declaration declaration,
        LadderModel ladder,
        IEnumerable<string> otherLadders,
        DiagnosticBag diagnostics)
    {
        if (declaration.Renamed.Count == 0)
        {
            return ladder;
        }

        var renames = Renames.Read(declaration, ladder, diagnostics);
        var names = new OldNames(ladder, [.. renames.Where(r => !r.IsMove(renames))], declaration, diagnostics);
        var renamed = ladder with { Competencies = ladder.Competencies.Select(names.AddTo).ToEquatableArray() };
        return renamed with
        {
            FormerIds = Moves(ladder, [.. renames.Where(r => r.IsMove(renames))]).ToEquatableArray(),
            OldNames = names.OfLadder(otherLadders),
            Groups = ladder.Groups.Select(names.AddTo).ToEquatableArray(),
            Levels = ladder.Levels.Select(l => names.AddTo(l, renamed)).ToEquatableArray(),
            AllLevels = ladder.AllLevels is not { } all ? null : names.AddToCells(all, renamed),
        };
    }

    /// <summary>Returns the ids of what moved to another level or competency. It has no other name in C#: its place has changed.</summary>
    private static IEnumerable<FormerId> Moves(LadderModel ladder, IReadOnlyList<Rename> moves) =>
        from move in moves
        from level in ladder.AllOfLevels
        from cell in level.Cells
        from expectation in cell.Expectations
        where move.IsOf([level.Name, ladder.Competencies[cell.Competency].Name, expectation.Name])
        select new FormerId(expectation.Id, string.Join("/", move.OldPath.Select(Identifier.Slug).Prepend(ladder.Id)));
}
