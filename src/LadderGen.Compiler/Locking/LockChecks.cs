using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Wording;
using static LadderGen.Compiler.Diagnostics.Quoting;

namespace LadderGen.Compiler.Locking;

/// <summary>Checks that every id of a lock leads somewhere: to a part, to a renamed one, or to a retired one.</summary>
internal sealed class LockChecks
{
    private readonly LockFile _locked;
    private readonly LockedNames _names;
    private readonly Declaration _declaration;
    private readonly LadderModel _ladder;
    private readonly NamedParts _named;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _tails;
    private readonly List<RetiredModel> _retired = [];

    private LockChecks(LockFile locked, Declaration declaration, LadderModel ladder, NamedParts named, DiagnosticBag diagnostics)
    {
        _locked = locked;
        _names = new LockedNames(locked, declaration);
        _declaration = declaration;
        _ladder = ladder;
        _named = named;
        _diagnostics = diagnostics;
        _tails = new(LockedParts.Of(ladder).Select(p => LockLine.TailOf(p.Id)), StringComparer.Ordinal);
    }

    /// <summary>Returns the ladder with its retired parts. What is gone, and what is new, is reported.</summary>
    /// <param name="locked">The lock.</param>
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="ladder">The ladder with its final names.</param>
    /// <param name="named">The parts with these names.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static LadderModel Run(
        LockFile locked, Declaration declaration, LadderModel ladder, NamedParts named, DiagnosticBag diagnostics)
    {
        // What is missing in a broken document is not gone.
        var isBroken = diagnostics.HasErrors;
        var checks = new LockChecks(locked, declaration, ladder, named, isBroken ? new DiagnosticBag() : diagnostics);
        checks.CheckLadder();
        checks.CheckRetired();
        foreach (var line in locked.Lines)
        {
            checks.CheckLine(line);
        }

        // That a version is not locked yet is reported for all of it.
        if (!checks._diagnostics.HasErrors && !locked.IsInherited)
        {
            checks.CheckNew();
        }

        var retired = checks._retired.GroupBy(r => r.Id, StringComparer.Ordinal).Select(r => r.First());
        return ladder with { Retired = retired.ToEquatableArray() };
    }

    private void CheckLadder()
    {
        var ids = _ladder.OldNames.Select(Labels.Identifier.Slug).Append(_ladder.Id).ToList();
        if (_locked.Lines.FirstOrDefault(l => !ids.Contains(l.Ladder)) is { } other)
        {
            _diagnostics.Add(LockDiagnostics.OtherLadder(_locked.File, other, _declaration));
        }
    }

    private void CheckRetired()
    {
        foreach (var entry in _declaration.Retired)
        {
            var lines = _locked.Lines.Where(l => l.Kind != PartKind.Ladder && _names.IsNamed(l, entry)).ToList();
            if (lines.Count == 0)
            {
                var names = _locked.Lines.SelectMany(l => new[] { l.Name, string.Join(".", _names.PathOf(l)) });
                _diagnostics.Add(LockDiagnostics.UnknownRetired(_declaration, entry, names.Distinct(StringComparer.Ordinal)));
            }
            else if (lines.TrueForAll(l => _tails.Contains(l.Tail)))
            {
                var place = _named.Find(IdOf(lines[0].Tail))?.Location ?? _declaration.File.LocationOf(entry.Span);
                _diagnostics.Add(LockDiagnostics.RetiredAgain(place, lines[0], entry.Text));
            }
        }
    }

    private void CheckLine(LockLine line)
    {
        if (line.Kind == PartKind.Ladder || _tails.Contains(line.Tail))
        {
            return;
        }

        if (_names.IsRetired(line))
        {
            Retire(line);
        }
        else if (!HasNewName(line) && !IsBelowGone(line))
        {
            Report(line);
        }
    }

    private void Retire(LockLine line)
    {
        // A retired expectation of a renamed level belongs to the level by its name now.
        var tail = line.Kind == PartKind.Expectation
            ? $"{LevelNow(line) ?? line.Level}/{CompetencyNow(line) ?? line.Competency}/{line.Slug}"
            : line.Tail;
        if (!_tails.Contains(tail))
        {
            _retired.Add(new RetiredModel(line.Kind, line.Name, IdOf(tail), line.Words.Split('\n').ToEquatableArray()));
        }
    }

    /// <summary>Determines whether <c>renamed</c> leads from a part to one that the ladder has.</summary>
    private bool HasNewName(LockLine line) => line.Kind switch
    {
        PartKind.Level => LevelNow(line.Tail) is not null,
        PartKind.Competency => CompetencyNow(line.Tail) is not null,
        PartKind.Group => GroupNow(line),
        _ => _ladder.FormerIds.Any(f => LockLine.TailOf(f.Old) == line.Tail) || ExpectationNow(line),
    };

    private bool GroupNow(LockLine line) => _ladder.Groups.Any(g => g.OldNames.Contains(line.Name))
        || _locked.Lines.Any(l => l.Kind == PartKind.Group
            && line.Tail.StartsWith(l.Tail + "/", StringComparison.Ordinal)
            && (!_tails.Contains(l.Tail) || GroupNow(l)));

    private bool ExpectationNow(LockLine line)
    {
        var cell = _ladder.AllOfLevels.Where(l => SlugOf(l.Id) == LevelNow(line))
            .SelectMany(l => l.Cells)
            .FirstOrDefault(c => SlugOf(_ladder.Competencies[c.Competency].Id) == CompetencyNow(line));
        return cell is not null && cell.Expectations.Any(e => SlugOf(e.Id) == line.Slug || e.OldNames.Contains(line.Name));
    }

    private string? LevelNow(LockLine expectation) => LevelNow(expectation.Level);

    private string? CompetencyNow(LockLine expectation) => CompetencyNow("competencies/" + expectation.Competency);

    /// <summary>Returns the last segment of the id that a level of the lock has now; null if it is gone or retired.</summary>
    private string? LevelNow(string tail) =>
        _tails.Contains(tail) ? tail
        : _names.Find(tail) is { } line && _ladder.AllOfLevels.FirstOrDefault(l => l.OldNames.Contains(line.Name)) is { } now
            ? SlugOf(now.Id)
        : null;

    private string? CompetencyNow(string tail) =>
        _tails.Contains(tail) ? SlugOf(tail)
        : _names.Find(tail) is { } line && _ladder.Competencies.FirstOrDefault(c => c.OldNames.Contains(line.Name)) is { } now
            ? SlugOf(now.Id)
        : null;

    /// <summary>Determines whether the level or the competency of an expectation is gone, which is reported once.</summary>
    private bool IsBelowGone(LockLine line) => line.Kind == PartKind.Expectation
        && ((_names.LevelOf(line) is not null && LevelNow(line) is null)
            || (_names.CompetencyOf(line) is not null && CompetencyNow(line) is null));

    private void Report(LockLine line)
    {
        var path = string.Join(".", _names.PathOf(line));
        if (line.Kind != PartKind.Expectation)
        {
            var (what, names) = line.Kind switch
            {
                PartKind.Level => ("The level", _ladder.Levels.Select(l => l.Name)),
                PartKind.Competency => ("The competency", _ladder.Competencies.Select(c => c.Name)),
                _ => ("The group", _ladder.Groups.Select(g => g.Name)),
            };
            var near = Suggestion.Nearest(line.Name, names);
            _diagnostics.Add(LockDiagnostics.Gone(_locked.File, line, what, path, near is null ? null : $"The nearest is {Quote(near)}."));
            return;
        }

        var now = Nearest(line);
        if (now is null)
        {
            _diagnostics.Add(LockDiagnostics.Gone(_locked.File, line, "The expectation", path, null));
            return;
        }

        var (level, competency, expectation) = now.Value;
        var newPath = $"{level.Name}.{competency.Name}.{expectation.Name}";
        if (SlugOf(level.Id) == LevelNow(line) && SlugOf(competency.Id) == CompetencyNow(line))
        {
            _diagnostics.Add(LockDiagnostics.Gone(
                _locked.File, line, "The expectation", path, $"The nearest is {Quote(expectation.Text)} ({Clean(newPath)})."));
        }
        else
        {
            var where = $"{Quote(competency.Title)} at {Quote(level.Title)}";
            _diagnostics.Add(LockDiagnostics.Moved(_locked.File, line, path, where, newPath));
        }
    }

    /// <summary>Finds the expectation that is not locked and has nearly the words of a line, anywhere in the ladder.</summary>
    private (LevelModel Level, CompetencyModel Competency, ExpectationModel Expectation)? Nearest(LockLine line)
    {
        var words = new WordTable();
        var candidates = (
            from level in _ladder.AllOfLevels
            from cell in level.Cells
            from expectation in cell.Expectations
            where _names.Find(LockLine.TailOf(expectation.Id)) is null
            select (level, _ladder.Competencies[cell.Competency], expectation)).ToList();
        var pairs = Pairing.Of([words.Read(line.Words)], [.. candidates.Select(c => words.Read(LockedParts.WordsOf(c.expectation)))]);
        return pairs.Count > 0 ? candidates[pairs[0].To] : null;
    }

    /// <summary>Reports what the lock does not have: a new level as a whole, and not each of its expectations.</summary>
    private void CheckNew()
    {
        var parts = LockedParts.Of(_ladder).Where(p => p.Kind != PartKind.Ladder && _names.Find(LockLine.TailOf(p.Id)) is null).ToList();
        var headings = parts.Where(p => p.Kind is PartKind.Level or PartKind.Competency).Select(p => LockLine.TailOf(p.Id));
        var newHeadings = new HashSet<string>(headings, StringComparer.Ordinal);
        foreach (var part in parts.Where(p => HeadingOf(p) is null))
        {
            var below = parts.Count(p => HeadingOf(p) == LockLine.TailOf(part.Id));
            var what = part.Kind switch
            {
                PartKind.Level => $"The level {Quote(part.Words)}",
                PartKind.Competency => $"The competency {Quote(part.Words)}",
                PartKind.Group => $"The group {Quote(part.Words)}",
                _ => "This expectation",
            };
            var place = _named.Find(part.Id)?.Location ?? _declaration.File.LocationOf(_declaration.Ladder.Span);
            _diagnostics.Add(LockDiagnostics.NotLocked(place, what, part.Id, below));
        }

        string? HeadingOf(LockedPart part)
        {
            if (part.Kind != PartKind.Expectation)
            {
                return null;
            }

            var segments = part.Id.Split('/');
            return newHeadings.Contains(segments[1]) ? segments[1]
                : newHeadings.Contains("competencies/" + segments[2]) ? "competencies/" + segments[2]
                : null;
        }
    }

    private string IdOf(string tail) => _ladder.Id + "/" + tail;

    private static string SlugOf(string id) => id.Substring(id.LastIndexOf('/') + 1);
}
