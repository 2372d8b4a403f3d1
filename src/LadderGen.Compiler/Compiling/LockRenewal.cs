using System.Globalization;
using LadderGen.Compiler.Locking;
using LadderGen.Compiler.Text;

namespace LadderGen.Compiler.Compiling;

/// <summary>The lock of a ladder, renewed: what is new is added, what is reworded has its new words, and no line is dropped.</summary>
/// <param name="Path">The path of the lock.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsNew">True if the ladder has no lock yet.</param>
/// <param name="IsNeeded">True if the file does not have that text yet.</param>
/// <param name="Summary">Says what was done.</param>
internal sealed record LockRenewal(string Path, string Text, bool IsNew, bool IsNeeded, string Summary)
{
    /// <summary>
    /// Returns the locks of a project's ladders. It must not have errors: what is missing in a broken ladder is not gone.
    /// </summary>
    public static IEnumerable<LockRenewal> Of(CompiledProject project) => project.Ladders.Where(l => l.Bound.Model is not null).Select(Of);

    private static LockRenewal Of(CompiledLadder ladder)
    {
        var text = LockWriter.Write(ladder.Bound.Model!, ladder.Input.Lock);
        var locked = ladder.Input.Lock is { IsInherited: false } own ? own : null;
        var declaration = ladder.Input.Declaration;
        var (was, now) = (LinesOf(locked?.File.Text ?? ""), LinesOf(text));
        var ids = new HashSet<string>(was.Select(IdOf), StringComparer.Ordinal);
        var changed = now.Except(was, StringComparer.Ordinal).ToList();
        var added = changed.Count(line => !ids.Contains(IdOf(line)));
        var summary = changed.Count == 0
            ? $"{declaration.Ladder.Text}: the lock is up to date."
            : string.Format(
                CultureInfo.InvariantCulture,
                "{0}: {1} ids locked, {2} with new words.",
                declaration.Ladder.Text,
                added,
                changed.Count - added);
        var path = locked?.File.Path ?? LadderLocks.PathOf(declaration);
        return new LockRenewal(path, text, locked is null, locked is null || !was.SequenceEqual(now), summary);
    }

    private static List<string> LinesOf(string text) =>
        [.. Lines.Of(text).Select(l => l.In(text)).Where(l => l.Length > 0 && l[0] != '#')];

    private static string IdOf(string line) => line.Split('\t', ' ')[0];
}
