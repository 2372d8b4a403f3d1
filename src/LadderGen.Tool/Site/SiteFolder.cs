using System.Security.Cryptography;
using LadderGen.Tool.Files;

namespace LadderGen.Tool.Site;

/// <summary>
/// The folder of a site. Beside the pages, it has a list of them with their hashes, in the format of <c>sha256sum</c>. So a later run knows
/// which files are its own to replace and to remove, and which ones somebody else wrote or changed.
/// </summary>
internal sealed class SiteFolder(string path)
{
    public const string List = "laddergen-site.sha256";

    private readonly string _path = Path.GetFullPath(path);

    /// <summary>Writes a site, and removes pages that only the site before it had.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="force">True to replace files that somebody else wrote or changed.</param>
    /// <param name="cancellation">Cancels the writing. Nothing has changed then.</param>
    /// <returns>The files of the site before it that were changed since, and so are left where they are.</returns>
    /// <exception cref="WrongUseException">A file would be replaced, and <paramref name="force"/> is false.</exception>
    public async Task<IReadOnlyList<string>> WriteAsync(IReadOnlyList<SiteFile> files, bool force, CancellationToken cancellation)
    {
        var before = ReadList();
        var now = files.Select(file => (Hash: Hash(file.Content.Span), file.Path)).ToHashSet();
        var changed = files.Where(file => !now.Contains((HashOf(file.Path), file.Path))).ToList();
        if (!force)
        {
            Refuse([.. changed.Select(file => file.Path).Where(file => IsForeign(file, before))]);
        }

        // In the folder itself, since a file can only be moved as a whole within one disk.
        var unfinished = Path.Combine(_path, Path.GetRandomFileName() + ".tmp");
        try
        {
            foreach (var file in changed)
            {
                await WriteAsync(PathIn(unfinished, file.Path), file.Content, cancellation).ConfigureAwait(false);
            }

            await WriteListAsync(before.Union(now), cancellation).ConfigureAwait(false);

            // From here on it is a matter of moments. The list has both sites, so a run after a crash knows the files of either.
            foreach (var file in changed)
            {
                var target = PathIn(_path, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(PathIn(unfinished, file.Path), target, overwrite: true);
            }
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }

        var kept = Remove(before, now.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
        await WriteListAsync(now, CancellationToken.None).ConfigureAwait(false);
        return kept;
    }

    private void Refuse(IReadOnlyList<string> foreign)
    {
        if (foreign.Count > 0)
        {
            var others = foreign.Count == 1 ? "" : $" and {foreign.Count - 1} more";
            throw new WrongUseException(
                $"'{PathIn(_path, foreign[0])}'{others} would be replaced, and laddergen did not write it, or somebody changed it since. " +
                "Use --force to replace it, or choose another folder.");
        }
    }

    private bool IsForeign(string file, HashSet<(string Hash, string Path)> before) =>
        Path.Exists(PathIn(_path, file)) && !before.Contains((HashOf(file), file));

    /// <summary>Removes the files of the site before that the present one does not have, with the folders that are empty then.</summary>
    private List<string> Remove(HashSet<(string Hash, string Path)> before, HashSet<string> now)
    {
        List<string> kept = [];
        foreach (var old in before.Select(file => file.Path).Distinct(StringComparer.Ordinal).Where(file => !now.Contains(file)))
        {
            var full = PathIn(_path, old);
            if (!File.Exists(full))
            {
                continue;
            }

            if (IsForeign(old, before))
            {
                kept.Add(full);
                continue;
            }

            File.Delete(full);
            for (var folder = Path.GetDirectoryName(full)!;
                 folder != _path && !Directory.EnumerateFileSystemEntries(folder).Any();
                 folder = Path.GetDirectoryName(folder)!)
            {
                Directory.Delete(folder);
            }
        }

        return kept;
    }

    private HashSet<(string Hash, string Path)> ReadList()
    {
        var list = Path.Combine(_path, List);
        return !File.Exists(list) ? [] :
        [
            .. File.ReadLines(list)
                .Select(line => line.Split("  ", 2))
                .Where(parts => parts is [_, var file] && IsInside(file))
                .Select(parts => (parts[0], parts[1])),
        ];
    }

    // Somebody may have edited the list.
    private bool IsInside(string file) =>
        Path.GetFullPath(PathIn(_path, file)).StartsWith(_path + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private Task WriteListAsync(IEnumerable<(string Hash, string Path)> files, CancellationToken cancellation)
    {
        var lines = files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ThenBy(file => file.Hash, StringComparer.Ordinal)
            .Select(file => $"{file.Hash}  {file.Path}\n");
        return WholeFile.WriteAsync(Path.Combine(_path, List), force: true, string.Concat(lines), cancellation);
    }

    private static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content.ToArray(), cancellation).ConfigureAwait(false);
    }

    /// <summary>Returns the hash of a file in the folder; empty if there is none.</summary>
    private string HashOf(string file) => PathIn(_path, file) is var full && File.Exists(full) ? Hash(File.ReadAllBytes(full)) : "";

    private static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();

    private static string PathIn(string folder, string file) => Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar));
}
