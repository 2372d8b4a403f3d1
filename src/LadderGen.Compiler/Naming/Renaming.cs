using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Naming;

/// <summary>Gives what was renamed the names it had before, so that programs and databases that know those go on working.</summary>
internal static class Renaming
{
    public static LadderModel Apply(Declaration declaration, LadderModel ladder, DiagnosticBag diagnostics)
    {
        if (declaration.Renamed.Count == 0)
        {
            return ladder;
        }

        var names = new Names(declaration, ladder, diagnostics);
        var competencies = ladder.Competencies.Select(names.Apply).ToEquatableArray();
        var renamed = ladder with { Competencies = competencies };
        return renamed with
        {
            Levels = ladder.Levels.Select(l => names.Apply(l, renamed)).ToEquatableArray(),
            AllLevels = ladder.AllLevels is not { } all ? null : names.ApplyToCells(all, renamed),
        };
    }

    private sealed class Names
    {
        private readonly Declaration _declaration;
        private readonly LadderModel _ladder;
        private readonly DiagnosticBag _diagnostics;
        private readonly List<(Word Old, string[] Now)> _renamed = [];
        private readonly HashSet<Word> _clashing = [];

        public Names(Declaration declaration, LadderModel ladder, DiagnosticBag diagnostics)
        {
            _declaration = declaration;
            _ladder = ladder;
            _diagnostics = diagnostics;
            var now = declaration.Renamed.Where(r => r.Labels.Count == 1).ToLookup(r => r.Name.Text, r => r.Labels[0].Text, StringComparer.Ordinal);
            foreach (var renamed in declaration.Renamed)
            {
                Add(renamed, now);
            }
        }

        public CompetencyModel Apply(CompetencyModel competency, int index)
        {
            // It stands beside the types of the others in each level, and among the ids it is a class within that of a level, around the expectations.
            var levels = _ladder.AllOfLevels.Select(l => l.Name).Concat(_renamed.Where(r => r.Now.Length == 1 && _ladder.Levels.Any(l => l.Name == r.Now[0])).Select(r => Last(r.Old.Text)));
            var within = _ladder.AllOfLevels.SelectMany(l => l.Cells).Where(c => c.Competency == index).SelectMany(c => c.Expectations).Select(e => e.Name);
            var names = _ladder.Competencies.Select(c => c.Name).ToList();
            return competency with
            {
                OldNames = Of([competency.Name], "Competency", names, [.. levels.SelectMany(l => new[] { l, l + "Level" }), .. names.Select(n => n + "Expectations"), .. within, _ladder.Name + "Competencies"]),
            };
        }

        /// <param name="renamed">The ladder, with the old names of its competencies.</param>
        public LevelModel Apply(LevelModel level, LadderModel renamed)
        {
            // It stands beside the types of the others in the ladder, and among the ids it is a class around the competencies.
            var names = _ladder.Levels.Select(l => l.Name).ToList();
            var within = renamed.Competencies.SelectMany(c => c.OldNames.Prepend(c.Name));
            return ApplyToCells(level, renamed) with
            {
                OldNames = Of([level.Name], "Level", names, [.. _ladder.AllOfLevels.Select(l => l.Name + "Level"), .. within, _ladder.Name, _ladder.Name + "Ladder"]),
            };
        }

        public LevelModel ApplyToCells(LevelModel level, LadderModel renamed) => level with
        {
            Cells = level.Cells.Select(c => Apply(c, level.Name, renamed.Competencies[c.Competency])).ToEquatableArray(),
        };

        private CellModel Apply(CellModel cell, string level, CompetencyModel competency) => cell with
        {
            Expectations = cell.Expectations
                .Select(e => e with
                {
                    OldNames = Of([level, competency.Name, e.Name], "Expectation", cell.Expectations.Select(o => o.Name), [.. competency.OldNames, competency.Name, competency.Name + "Expectations"]),
                })
                .ToEquatableArray(),
        };

        /// <param name="path">The C# names from the level to the thing itself.</param>
        /// <param name="kind">What is appended to a name that is reserved.</param>
        /// <param name="siblings">The names that stand beside it.</param>
        /// <param name="others">Those of what is around it and in it, and of types beside it.</param>
        private EquatableArray<string> Of(IReadOnlyList<string> path, string kind, IEnumerable<string> siblings, IReadOnlyCollection<string> others)
        {
            HashSet<string>? taken = null;
            var old = new List<string>();
            foreach (var renamed in _renamed.Where(r => r.Now.Length <= path.Count && path.Skip(path.Count - r.Now.Length).SequenceEqual(r.Now)))
            {
                taken ??= new HashSet<string>(siblings, StringComparer.OrdinalIgnoreCase);
                var name = ReservedNames.OfOld(Last(renamed.Old.Text), kind);
                if (others.Contains(name, StringComparer.Ordinal) || !taken.Add(name))
                {
                    if (_clashing.Add(renamed.Old))
                    {
                        _diagnostics.Add(NamingDiagnostics.OldNameTaken(_declaration, renamed.Old, name));
                    }

                    continue;
                }

                old.Add(name);
            }

            return old.ToEquatableArray();
        }

        private void Add(DeclaredName renamed, ILookup<string, string> now)
        {
            var old = renamed.Name;
            if (renamed.Labels.Count != 1)
            {
                _diagnostics.Add(NamingDiagnostics.NoNewName(_declaration, old));
                return;
            }

            if (Last(old.Text) is var name && (Identifier.From(name, "Name") != name || name.Length > NameTable.LongestName))
            {
                _diagnostics.Add(NamingDiagnostics.NoOldName(_declaration, old));
                return;
            }

            // What was renamed twice has its last name now.
            var target = renamed.Labels[0].Text;
            var seen = new HashSet<string>(StringComparer.Ordinal) { old.Text };
            while (!IsThere(target) && now[target].FirstOrDefault() is { } next && seen.Add(target))
            {
                target = next;
            }

            if (IsThere(target))
            {
                _renamed.Add((old, target.Split('.')));
            }
            else
            {
                _diagnostics.Add(NamingDiagnostics.RenamedToNothing(_declaration, renamed.Labels[0], old.Text, AllNames().Distinct(StringComparer.Ordinal)));
            }
        }

        private bool IsThere(string target)
        {
            var path = target.Split('.');
            return path.Length switch
            {
                1 => AllNames().Contains(target),
                _ => Paths().Any(p => p.Length >= path.Length && p.Skip(p.Length - path.Length).SequenceEqual(path)),
            };
        }

        private IEnumerable<string> AllNames() =>
            _ladder.Levels.Select(l => l.Name).Concat(_ladder.Competencies.Select(c => c.Name)).Concat(Paths().Select(p => p[2]));

        private IEnumerable<string[]> Paths() =>
            from level in _ladder.AllOfLevels
            from cell in level.Cells
            from expectation in cell.Expectations
            select new[] { level.Name, _ladder.Competencies[cell.Competency].Name, expectation.Name };

        private static string Last(string path) => path.Substring(path.LastIndexOf('.') + 1);
    }
}
