using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Model;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Wording;

namespace LadderGen.Compiler.Locking;

/// <summary>
/// Finds the part that each line of a lock has become. A part with the words of a line, or nearly those, keeps the name of that line,
/// whatever its words alone would give.
/// </summary>
internal sealed class LockMatching
{
    private readonly LockFile _locked;
    private readonly LockedNames _names;
    private readonly LadderModel _ladder;
    private readonly NamedParts _named;
    private readonly DiagnosticBag _diagnostics;
    private readonly WordTable _words = new();

    /// <summary>The id that each level, competency and group of the lock has by its words now, by its tail in the lock.</summary>
    private readonly Dictionary<string, string> _headings = new(StringComparer.Ordinal);

    private LockMatching(LockFile locked, Declaration declaration, LadderModel ladder, NamedParts named, DiagnosticBag diagnostics)
    {
        _locked = locked;
        _names = new LockedNames(locked, declaration);
        _ladder = ladder;
        _named = named;
        _diagnostics = diagnostics;
    }

    private KeptNames Kept { get; } = new();

    /// <summary>Returns the names that parts keep. Those whose words are new are reported.</summary>
    /// <param name="locked">The lock.</param>
    /// <param name="declaration">The declaration of the ladder.</param>
    /// <param name="ladder">The ladder with the names that its words give.</param>
    /// <param name="named">The parts with these names.</param>
    /// <param name="diagnostics">Receives the parts whose words are new.</param>
    public static KeptNames Match(
        LockFile locked, Declaration declaration, LadderModel ladder, NamedParts named, DiagnosticBag diagnostics)
    {
        var matching = new LockMatching(locked, declaration, ladder, named, diagnostics);
        matching.MatchHeadings(PartKind.Level, ladder.AllOfLevels.Select(l => new Heading(l.Id, l.Title, Texts(l.Cells))));
        matching.MatchHeadings(
            PartKind.Competency,
            ladder.Competencies.Select((c, i) => new Heading(c.Id, c.Title, Texts(CellsOf(ladder, i)))));
        matching.MatchHeadings(PartKind.Group, ladder.Groups.Select(g => new Heading(g.Id, g.Title, [])));
        matching.MatchExpectations();
        return matching.Kept;
    }

    private static IEnumerable<CellModel> CellsOf(LadderModel ladder, int competency) =>
        ladder.AllOfLevels.SelectMany(l => l.Cells).Where(c => c.Competency == competency);

    private static HashSet<string> Texts(IEnumerable<CellModel> cells) =>
        new(cells.SelectMany(c => c.Expectations).Select(LockedParts.WordsOf), StringComparer.Ordinal);

    private void MatchHeadings(PartKind kind, IEnumerable<Heading> all)
    {
        var headings = all.ToList();
        var lines = _locked.Lines.Where(l => l.Kind == kind).ToList();
        foreach (var line in lines.ToList())
        {
            if (headings.Find(h => LockLine.TailOf(h.Id) == line.Tail) is { } same)
            {
                Take(line, same);
            }
        }

        headings.RemoveAll(h => _named.Find(h.Id) is null or { HasOwnName: true });
        lines.RemoveAll(l => _names.IsRetired(l) || _names.IsRenamed(l));
        foreach (var line in lines.ToList())
        {
            if (lines.Count(l => l.Words == line.Words) == 1 && headings.FindAll(h => h.Title == line.Words) is [var same])
            {
                Take(line, same);
            }
        }

        var alike =
            from line in lines
            from heading in headings
            let likeness = Likeness(TextsBelow(line), heading.Texts)
            where likeness > 0.5
            orderby likeness descending
            select (line, heading);
        foreach (var (line, heading) in alike.ToList())
        {
            if (lines.Contains(line) && headings.Contains(heading))
            {
                Take(line, heading);
                var part = _named.Find(heading.Id)!;
                _diagnostics.Add(LockDiagnostics.RewordedHeading(part.Location, line, heading.Title));
            }
        }

        void Take(LockLine line, Heading heading)
        {
            lines.Remove(line);
            headings.Remove(heading);
            _headings[line.Tail] = heading.Id;
            Keep(line, _named.Find(heading.Id));
        }
    }

    private void Keep(LockLine line, NamedPart? part)
    {
        if (part is { HasOwnName: false })
        {
            Kept.Add(part.Part, new KeptName(ReservedNames.Given(line.Name, line.Slug) ?? line.Name, line.Slug));
        }
    }

    /// <summary>Returns the words of the expectations that a level or a competency of the lock had.</summary>
    private HashSet<string> TextsBelow(LockLine heading)
    {
        var below = _locked.Lines.Where(l => l.Kind == PartKind.Expectation
            && (heading.Kind == PartKind.Level ? l.Level : heading.Kind == PartKind.Competency ? l.Competency : null) == heading.Slug);
        return new(below.Select(l => l.Words), StringComparer.Ordinal);
    }

    /// <summary>Returns the share of the texts that both have.</summary>
    private static double Likeness(HashSet<string> was, HashSet<string> now) =>
        was.Count + now.Count == 0 ? 0 : 2.0 * was.Count(now.Contains) / (was.Count + now.Count);

    private void MatchExpectations()
    {
        var cells =
            from line in _locked.Lines
            where line.Kind == PartKind.Expectation
            let cell = CellOf(line, out _)
            where cell is not null
            group line by cell.Id into lines
            select lines;
        foreach (var lines in cells)
        {
            // What a renamed level or competency had may have been locked again below its new name. That comes first.
            var distinct = lines.OrderBy(l => CellOf(l, out var isRenamed) is not null && isRenamed)
                .GroupBy(l => l.Slug, StringComparer.Ordinal);
            MatchCell([.. distinct.Select(same => same.First())], CellOf(lines.First(), out _)!);
        }
    }

    /// <summary>Finds the place that an expectation of the lock belongs to now; null if its level or its competency is gone.</summary>
    private CellModel? CellOf(LockLine line, out bool isRenamed)
    {
        var level = NowOf(line.Level, PartKind.Level, out var isRenamedLevel);
        var competency = NowOf("competencies/" + line.Competency, PartKind.Competency, out var isRenamedCompetency);
        isRenamed = isRenamedLevel || isRenamedCompetency;
        return _ladder.AllOfLevels.Where(l => l.Id == level)
            .SelectMany(l => l.Cells)
            .FirstOrDefault(c => _ladder.Competencies[c.Competency].Id == competency);
    }

    /// <summary>Returns the id that a heading of the lock has by its words now; null if it is gone.</summary>
    private string? NowOf(string tail, PartKind kind, out bool isRenamed)
    {
        isRenamed = false;
        if (_headings.TryGetValue(tail, out var id))
        {
            return id;
        }

        isRenamed = true;
        var names = _names.Find(tail) is { } line ? _names.NewNamesOf(line) : [];
        var now = kind == PartKind.Level
            ? _ladder.AllOfLevels.Select(l => (l.Name, l.Id))
            : _ladder.Competencies.Select(c => (c.Name, c.Id));
        var candidates = now.Select(part => (Name: NameOf(part.Id) ?? part.Name, part.Id)).ToList();
        return names.Select(name => candidates.Find(c => c.Name == name).Id).FirstOrDefault(i => i is not null);
    }

    /// <summary>Returns the name that a part keeps; null if it is named by its words.</summary>
    private string? NameOf(string id) => _named.Find(id) is { } part ? Kept.Of(part.Part)?.Name : null;

    private void MatchCell(List<LockLine> lines, CellModel cell)
    {
        var expectations = cell.Expectations.Select(e => (Model: e, Part: _named.Find(e.Id)!)).ToList();

        // The author's own names first, then the same words, then nearly the same, then the same name.
        Take((line, e) => e.Part.HasOwnName && Slug(e.Model) == line.Slug);
        expectations.RemoveAll(e => e.Part.HasOwnName);
        Take((line, e) => LockedParts.WordsOf(e.Model) == line.Words);
        var candidates = lines.FindAll(l => !_names.IsRetired(l) && !_names.IsRenamed(l));
        var pairs = Pairing.Of(
            [.. candidates.Select(l => _words.Read(l.Words))],
            [.. expectations.Select(e => _words.Read(LockedParts.WordsOf(e.Model)))]);
        var paired = pairs.ConvertAll(p => (Line: candidates[p.From], Expectation: expectations[p.To], p.IsEqual));
        foreach (var (line, expectation, isEqual) in paired)
        {
            lines.Remove(line);
            expectations.Remove(expectation);
            KeepReworded(line, expectation.Part, isEqual);
        }

        foreach (var line in lines.FindAll(l => !_names.IsRetired(l)))
        {
            var same = expectations.FindIndex(e => Slug(e.Model) == line.Slug);
            if (same >= 0)
            {
                KeepReworded(line, expectations[same].Part, isEqual: false);
                expectations.RemoveAt(same);
            }
        }

        void Take(Func<LockLine, (ExpectationModel Model, NamedPart Part), bool> isSame)
        {
            foreach (var line in lines.ToList())
            {
                var same = expectations.FindIndex(e => isSame(line, e));
                if (same >= 0)
                {
                    Keep(line, expectations[same].Part);
                    expectations.RemoveAt(same);
                    lines.Remove(line);
                }
            }
        }
    }

    private void KeepReworded(LockLine line, NamedPart part, bool isEqual)
    {
        Keep(line, part);
        if (!isEqual)
        {
            _diagnostics.Add(LockDiagnostics.Reworded(part.Location, line));
        }
    }

    private static string Slug(ExpectationModel expectation) => expectation.Id.Substring(expectation.Id.LastIndexOf('/') + 1);

    /// <summary>A level, a competency or a group as the documents have it now.</summary>
    private sealed record Heading(string Id, string Title, HashSet<string> Texts);
}
