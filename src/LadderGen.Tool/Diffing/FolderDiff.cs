using LadderGen.Tool.Folders;

namespace LadderGen.Tool.Diffing;

/// <summary>Compares the ladders of a folder with those of an earlier version of it.</summary>
internal static class FolderDiff
{
    /// <summary>Returns the ladders that differ, in the order of the newer version, and then those that are gone.</summary>
    public static IReadOnlyList<LadderDiff> Of(LadderFolder from, LadderFolder to)
    {
        // Without a lock, the id of a reworded part is a new one. To see that it is the same part, the old ids are kept here.
        var after = to.After(from);
        var old = from.Ladders;
        var pairs = after.Ladders.Zip(to.Ladders, (now, real) => (Was: Earlier(now, old), Now: now, Real: real)).ToList();
        var changed = pairs.Select(p =>
            p.Was is null ? LadderDiff.Added(p.Now) : LadderDiff.Of(p.Was, p.Now, NewIds(p.Was, p.Now, p.Real)));
        var gone = old.Except(pairs.Select(p => p.Was));
        return [.. changed.Where(d => d.Sections.Count > 0), .. gone.Select(ladder => LadderDiff.Removed(ladder!))];
    }

    private static ReadLadder? Earlier(ReadLadder now, IReadOnlyList<ReadLadder> old) =>
        now.Names.Select(name => old.FirstOrDefault(o => o.Name == name)).FirstOrDefault(o => o is not null);

    /// <summary>Returns the ids that were other ones, and those they are now. What is below a changed id is not repeated.</summary>
    private static IEnumerable<(string Old, string New)> NewIds(ReadLadder was, ReadLadder now, ReadLadder real) =>
        from ids in now.PartIds.Zip(real.PartIds)
        where EndOf(ids.First) != EndOf(ids.Second)
        select (was.Id + ids.First[now.Id.Length..], ids.Second);

    private static string EndOf(string id) => id[(id.LastIndexOf('/') + 1)..];
}
