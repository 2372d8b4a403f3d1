using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Model;

namespace LadderGen.Compiler.Locking;

/// <summary>Finds the lines of a lock that the declaration is about.</summary>
internal sealed class LockedNames
{
    private readonly Declaration _declaration;
    private readonly Dictionary<string, LockLine> _byTail;

    public LockedNames(LockFile locked, Declaration declaration)
    {
        _declaration = declaration;
        // A line of another ladder, which is reported, may end alike.
        _byTail = locked.Lines.GroupBy(l => l.Tail, StringComparer.Ordinal)
            .ToDictionary(l => l.Key, l => l.First(), StringComparer.Ordinal);
    }

    /// <summary>Returns the line with an id, without its ladder; null if there is none.</summary>
    public LockLine? Find(string tail) => _byTail.TryGetValue(tail, out var line) ? line : null;

    public LockLine? LevelOf(LockLine expectation) => Find(expectation.Level);

    public LockLine? CompetencyOf(LockLine expectation) => Find("competencies/" + expectation.Competency);

    /// <summary>Returns the C# names from the level to the part: what an entry of <c>retired</c> or <c>renamed</c> can end in.</summary>
    public string[] PathOf(LockLine line) => line.Kind == PartKind.Expectation
        ? [LevelOf(line)?.Name ?? "", CompetencyOf(line)?.Name ?? "", line.Name]
        : [line.Name];

    /// <summary>Determines whether an entry names a part, such as <c>WritesCode</c> or <c>Senior.Craft.WritesCode</c>.</summary>
    public bool IsNamed(LockLine line, Word entry) => IsEnd(PathOf(line), entry);

    /// <summary>Determines whether an entry names a part by a name that it was given later.</summary>
    private bool IsNamedNow(LockLine line, Word entry) => NewNamesOf(line).Any(name =>
    {
        var path = PathOf(line);
        path[path.Length - 1] = name;
        return IsEnd(path, entry);
    });

    /// <summary>Determines whether the declaration retires a part, or the level or the competency it belongs to.</summary>
    public bool IsRetired(LockLine line) => _declaration.Retired.Any(entry => IsNamed(line, entry) || IsNamedNow(line, entry))
        || (line.Kind == PartKind.Expectation
            && ((LevelOf(line) is { } level && IsRetired(level)) || (CompetencyOf(line) is { } competency && IsRetired(competency))));

    /// <summary>Determines whether the declaration says that a part has another name or another place now.</summary>
    public bool IsRenamed(LockLine line) => _declaration.Renamed.Any(r => r.Labels.Count == 1 && IsNamed(line, r.Name));

    /// <summary>Returns the names that a part may have now, the last one first: it may have been renamed more than once.</summary>
    public IReadOnlyList<string> NewNamesOf(LockLine line)
    {
        var names = new List<string>();
        for (var old = line.Name; Next(old) is { } next && !names.Contains(next) && next != line.Name; old = next)
        {
            names.Insert(0, next);
        }

        return names;
    }

    private static bool IsEnd(string[] path, Word entry)
    {
        var names = entry.Text.Split('.');
        return names.Length <= path.Length && path.Skip(path.Length - names.Length).SequenceEqual(names, StringComparer.Ordinal);
    }

    private string? Next(string old) => _declaration.Renamed
        .Where(r => r.Labels.Count == 1 && LastOf(r.Name.Text) == old)
        .Select(r => LastOf(r.Labels[0].Text))
        .FirstOrDefault();

    private static string LastOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
