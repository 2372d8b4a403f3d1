using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>An old name of something that the ladder still has.</summary>
/// <param name="Old">The entry in the declaration; its last part is the old name.</param>
/// <param name="Now">The C# names it has now: the last one, and perhaps those of its competency and level before it.</param>
internal sealed record Rename(Word Old, string[] Now)
{
    public string OldName { get; } = Old.Text.Substring(Old.Text.LastIndexOf('.') + 1);

    public string[] OldPath { get; } = Old.Text.Split('.');

    /// <summary>
    /// Determines whether an expectation moved to another level or competency: <c>Junior.Craft.Tests: Senior.Craft.Tests</c>. If the level
    /// only has another name now, nothing moved.
    /// </summary>
    public bool IsMove(IReadOnlyList<Rename> renames)
    {
        return OldPath.Length == 3 && Now.Length == 3 && !(IsSame(0) && IsSame(1));

        bool IsSame(int i) => OldPath[i] == Now[i] || renames.Any(r => r.Now.Length == 1 && r.Now[0] == Now[i] && r.OldName == OldPath[i]);
    }

    /// <summary>Determines whether the thing with a path of C# names is the one that was renamed.</summary>
    public bool IsOf(IReadOnlyCollection<string> path) => path.Count >= Now.Length && path.Skip(path.Count - Now.Length).SequenceEqual(Now);
}

/// <summary>Reads the key <c>renamed</c> of a declaration.</summary>
internal sealed class Renames
{
    private readonly LadderModel _ladder;
    private readonly List<string[]> _paths;
    private readonly List<string> _names;

    private Renames(LadderModel ladder)
    {
        _ladder = ladder;
        _paths = [.. Paths()];
        _names =
        [
            .. ladder.Levels.Select(l => l.Name),
            .. ladder.Competencies.Select(c => c.Name),
            .. _paths.Select(p => p[2]),
            .. ladder.Groups.Select(g => g.Name),
            ladder.Name,
        ];
    }

    /// <summary>Returns the entries that can be used, in their order. The others are reported.</summary>
    public static IReadOnlyList<Rename> Read(Declaration declaration, LadderModel ladder, DiagnosticBag diagnostics)
    {
        var names = new Renames(ladder);
        var next = declaration.Renamed.Where(r => r.Labels.Count == 1)
            .ToLookup(r => r.Name.Text, r => r.Labels[0].Text, StringComparer.Ordinal);
        var renames = new List<Rename>();
        foreach (var entry in declaration.Renamed)
        {
            if (entry.Labels.Count != 1)
            {
                diagnostics.Add(NamingDiagnostics.NoNewName(declaration, entry.Name));
                continue;
            }

            var rename = names.Follow(entry, next);
            if (!Identifier.IsName(rename.OldName) || rename.OldName.Length > NameTable.LongestName)
            {
                diagnostics.Add(NamingDiagnostics.NoOldName(declaration, entry.Name));
            }
            else if (!names.Have(rename))
            {
                // Renamed once, and retired since: both entries stay, since they lead from the ids to what became of them.
                if (declaration.Retired.Any(r => rename.IsOf(r.Text.Split('.')) || new Rename(r, r.Text.Split('.')).IsOf(rename.Now)))
                {
                    continue;
                }

                var known = names._names.Distinct(StringComparer.Ordinal);
                diagnostics.Add(NamingDiagnostics.RenamedToNothing(declaration, entry.Labels[0], entry.Name.Text, known));
            }
            else
            {
                renames.Add(rename);
            }
        }

        return renames;
    }

    /// <summary>Finds the name that something has now, even if it was renamed more than once.</summary>
    private Rename Follow(DeclaredName entry, ILookup<string, string> next)
    {
        var target = entry.Labels[0].Text;
        var seen = new HashSet<string>(StringComparer.Ordinal) { entry.Name.Text };
        Rename rename;
        while (!Have(rename = new Rename(entry.Name, target.Split('.'))) && next[target].FirstOrDefault() is { } later && seen.Add(target))
        {
            target = later;
        }

        return rename;
    }

    private bool Have(Rename rename) => rename.Now.Length == 1 ? _names.Contains(rename.Now[0]) : _paths.Exists(rename.IsOf);

    private IEnumerable<string[]> Paths() =>
        from level in _ladder.AllOfLevels
        from cell in level.Cells
        from expectation in cell.Expectations
        select new[] { level.Name, _ladder.Competencies[cell.Competency].Name, expectation.Name };
}
