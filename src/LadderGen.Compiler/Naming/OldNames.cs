using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Gives the parts of a ladder their old names. An old name that something else has now is reported.</summary>
internal sealed class OldNames(LadderModel ladder, IReadOnlyList<Rename> renames, Declaration declaration, DiagnosticBag diagnostics)
{
    private readonly HashSet<Word> _clashing = [];

    public CompetencyModel AddTo(CompetencyModel competency, int index)
    {
        var names = ladder.Competencies.Select(c => c.Name).ToList();

        // In each level it is next to the types of the other competencies. Among the ids it is a class in that of a level, and
        // around the expectations.
        var oldLevels = renames.Where(r => r.Now.Length == 1 && ladder.Levels.Any(l => l.Name == r.Now[0])).Select(r => r.OldName);
        var levels = ladder.AllOfLevels.Select(l => l.Name).Concat(oldLevels);
        var within = ladder.AllOfLevels.SelectMany(l => l.Cells)
            .Where(c => c.Competency == index)
            .SelectMany(c => c.Expectations)
            .Select(e => e.Name);
        return competency with
        {
            OldNames = Of(
                [competency.Name],
                "Competency",
                names,
                [
                    .. levels.SelectMany(l => new[] { l, l + "Level" }),
                    .. names.Select(n => n + "Expectations"),
                    .. within,
                    ladder.Name + "Competencies",
                ]),
        };
    }

    /// <param name="level">The level.</param>
    /// <param name="renamed">The ladder, with the old names of its competencies.</param>
    public LevelModel AddTo(LevelModel level, LadderModel renamed)
    {
        var names = ladder.Levels.Select(l => l.Name);

        // In the ladder it is next to the types of the other levels. Among the ids it is a class around the competencies.
        var within = renamed.Competencies.SelectMany(c => c.OldNames.Prepend(c.Name));
        return AddToCells(level, renamed) with
        {
            OldNames = Of(
                [level.Name],
                "Level",
                names,
                [.. ladder.AllOfLevels.Select(l => l.Name + "Level"), .. within, ladder.Name, ladder.Name + "Ladder"]),
        };
    }

    /// <param name="level">The level.</param>
    /// <param name="renamed">The ladder, with the old names of its competencies.</param>
    public LevelModel AddToCells(LevelModel level, LadderModel renamed) => level with
    {
        Cells = level.Cells.Select(c => AddTo(c, level.Name, renamed.Competencies[c.Competency])).ToEquatableArray(),
    };

    private CellModel AddTo(CellModel cell, string level, CompetencyModel competency)
    {
        var names = cell.Expectations.Select(e => e.Name).ToList();
        string[] around = [.. competency.OldNames, competency.Name, competency.Name + "Expectations"];
        return cell with
        {
            Expectations = cell.Expectations
                .Select(e => e with { OldNames = Of([level, competency.Name, e.Name], "Expectation", names, around) })
                .ToEquatableArray(),
        };
    }

    /// <param name="path">The C# names from the level to the thing itself.</param>
    /// <param name="kind">The kind of the thing, which is appended to a name that is reserved.</param>
    /// <param name="siblings">The names next to it.</param>
    /// <param name="others">The names around it and in it, and those of types next to it.</param>
    private EquatableArray<string> Of(
        IReadOnlyList<string> path,
        string kind,
        IEnumerable<string> siblings,
        IReadOnlyCollection<string> others)
    {
        HashSet<string>? taken = null;
        var old = new List<string>();
        foreach (var rename in renames.Where(r => r.IsOf(path)))
        {
            taken ??= new HashSet<string>(siblings, StringComparer.OrdinalIgnoreCase);
            var name = ReservedNames.OfOld(rename.OldName, kind);
            if (!others.Contains(name, StringComparer.Ordinal) && taken.Add(name))
            {
                old.Add(name);
            }
            else if (_clashing.Add(rename.Old))
            {
                diagnostics.Add(NamingDiagnostics.OldNameTaken(declaration, rename.Old, name));
            }
        }

        return old.ToEquatableArray();
    }
}
