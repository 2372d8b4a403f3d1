using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;

namespace LadderGen.Compiler.Binding;

/// <summary>Gives what was renamed the names it had before, so that programs and databases that know those go on working.</summary>
internal static class Renaming
{
    public static LadderModel Apply(Declaration declaration, LadderModel ladder, List<LadderDiagnostic> diagnostics)
    {
        if (declaration.Renamed.Count == 0)
        {
            return ladder;
        }

        var names = new Names(declaration, ladder, diagnostics);
        return ladder with
        {
            Competencies = ladder.Competencies.Select(c => c with { OldNames = names.Of([c.Name], ladder.Competencies.Select(o => o.Name)) }).ToEquatableArray(),
            Levels = ladder.Levels.Select(l => l with
            {
                OldNames = names.Of([l.Name], ladder.Levels.Select(o => o.Name)),
                Cells = l.Cells.Select(c => names.Apply(c, l.Name)).ToEquatableArray(),
            }).ToEquatableArray(),
            AllLevels = ladder.AllLevels is not { } all ? null : all with { Cells = all.Cells.Select(c => names.Apply(c, all.Name)).ToEquatableArray() },
        };
    }

    private sealed class Names
    {
        private readonly Declaration _declaration;
        private readonly LadderModel _ladder;
        private readonly List<LadderDiagnostic> _diagnostics;
        private readonly List<(Word Old, string[] Now)> _renamed = [];
        private readonly HashSet<Word> _clashing = [];

        public Names(Declaration declaration, LadderModel ladder, List<LadderDiagnostic> diagnostics)
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

        /// <param name="path">The C# names from the level to the thing itself.</param>
        /// <param name="siblings">The names that stand beside it.</param>
        public EquatableArray<string> Of(IReadOnlyList<string> path, IEnumerable<string> siblings)
        {
            var taken = new HashSet<string>(siblings, StringComparer.OrdinalIgnoreCase);
            var old = new List<string>();
            foreach (var renamed in _renamed.Where(r => r.Now.Length <= path.Count && path.Skip(path.Count - r.Now.Length).SequenceEqual(r.Now)))
            {
                var name = Last(renamed.Old.Text);
                if (!taken.Add(name))
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

        public CellModel Apply(CellModel cell, string level)
        {
            var competency = _ladder.Competencies[cell.Competency].Name;
            return cell with
            {
                Expectations = cell.Expectations
                    .Select(e => e with { OldNames = Of([level, competency, e.Name], cell.Expectations.Select(o => o.Name)) })
                    .ToEquatableArray(),
            };
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
