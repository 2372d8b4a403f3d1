using LadderGen.Compiler.Declaring;
using LadderGen.Compiler.Diagnostics;
using LadderGen.Compiler.Labels;
using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Naming;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>Gives each declaration its lock: the file beside it that has the name of the ladder, or one it had before.</summary>
/// <remarks>Not a value; rebuilt after every edit of a file.</remarks>
internal sealed class LadderLocks
{
    private readonly AllDeclarations _declarations;
    private readonly List<LockFile> _locks;
    private readonly HashSet<LockFile> _used;
    private readonly Dictionary<string, LockFile> _byPath = new(NameComparer.Instance);

    public LadderLocks(AllDeclarations declarations, IReadOnlyList<LockFile> locks)
    {
        _declarations = declarations;
        foreach (var locked in locks)
        {
            _byPath[DocumentClaim.PathOf(locked.File)] = locked;
        }

        _used = new(declarations.Ladders.Select(Beside).OfType<LockFile>());
        _locks = [.. _byPath.Values.OrderBy(l => l.File.Name, StringComparer.Ordinal)];
    }

    /// <summary>Returns the path of a ladder's lock.</summary>
    public static string PathOf(Declaration declaration) => PathOf(declaration, declaration.Ladder.Text);

    /// <summary>Returns the name of a ladder, and then the names that it had before.</summary>
    public static IEnumerable<string> NamesOf(Declaration declaration) => declaration.Renamed
        .Where(r => r.Labels.Any(l => l.Text == declaration.Ladder.Text))
        .Select(r => r.Name.Text)
        .Prepend(declaration.Ladder.Text);

    /// <summary>
    /// Returns the lock of a ladder; null if it has none. A version without one begins with that of the version before, as if it were
    /// copied.
    /// </summary>
    public LockFile? Of(Declaration declaration)
    {
        var older = _declarations.PredecessorOf(declaration);
        var locked = Beside(declaration)
            ?? (older is not null && Of(older) is { IsReadable: true } inherited ? inherited with { IsInherited = true } : null);
        return older is null ? locked : locked?.Of(Identifier.Slug(older.Ladder.Text), Identifier.Slug(declaration.Ladder.Text));
    }

    /// <summary>Determines whether a ladder has no lock, although another one has.</summary>
    public bool IsMissing(Declaration declaration) => _used.Count > 0 && Beside(declaration) is null;

    /// <summary>Reports locks that do not belong to a ladder, and says how to start if no ladder has a lock.</summary>
    public IEnumerable<LadderDiagnostic> Problems
    {
        get
        {
            foreach (var stray in _locks.Where(l => IsOurs(l) && !_used.Contains(l)))
            {
                var place = Lines.At(stray.File.Text, 0);
                var copy = _declarations.InOrder().FirstOrDefault(d => d.Succeeds is { } older && IsAt(PathOf(d, older.Text), stray));
                yield return copy is null
                    ? LockDiagnostics.NoLadder(stray.File, place)
                    : LockDiagnostics.CopiedLock(stray.File, place, copy.Ladder.Text);
            }

            var first = _declarations.Ladders.OrderBy(d => d.File.Name, StringComparer.Ordinal)
                .ThenBy(d => d.Ladder.Span.Start)
                .FirstOrDefault();
            if (first is not null && _used.Count == 0)
            {
                yield return LockDiagnostics.NoLock(first);
            }
        }
    }

    /// <summary>
    /// Returns the file beside a declaration that has the name of the ladder, or one it had before; null if there is none.
    /// </summary>
    private LockFile? Beside(Declaration declaration) => NamesOf(declaration)
        .Select(name => _byPath.TryGetValue(PathOf(declaration, name), out var locked) ? locked : null)
        .FirstOrDefault(l => l is not null);

    private static bool IsAt(string path, LockFile locked) => NameComparer.Instance.Equals(path, DocumentClaim.PathOf(locked.File));

    // Other tools have files of this name too.
    private static bool IsOurs(LockFile locked) => LockFile.IsLock(locked.File.Text);

    private static string PathOf(Declaration declaration, string name)
    {
        var path = DocumentClaim.PathOf(declaration.File);
        return path.Substring(0, path.LastIndexOf('/') + 1) + name + LockFile.Ending;
    }
}
