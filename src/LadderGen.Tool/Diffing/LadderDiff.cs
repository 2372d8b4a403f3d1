namespace LadderGen.Tool.Diffing;

/// <summary>The difference between two versions of a ladder, ready to be shown.</summary>
/// <param name="Title">The title of the ladder.</param>
/// <param name="Sections">What was added, removed, and so on; a kind of change that did not happen is left out.</param>
internal sealed record LadderDiff(string Title, IReadOnlyList<DiffSection> Sections)
{
    public static LadderDiff Added(Ladder ladder) => Whole(ladder, "Added", '+');

    public static LadderDiff Removed(Ladder ladder) => Whole(ladder, "Removed", '-');

    /// <param name="from">The earlier version.</param>
    /// <param name="to">The newer version, with the ids of the earlier one.</param>
    /// <param name="newIds">The ids that the newer version really has, where they are others.</param>
    public static LadderDiff Of(Ladder from, Ladder to, IEnumerable<(string Old, string New)> newIds)
    {
        var comparison = to.ComparedWith(from);
        DiffSection[] sections =
        [
            new("Added", '+', [.. comparison.Added.Select(DiffLine.Of)]),
            new("Retired", '-', [.. comparison.Retired.Select(DiffLine.Of)]),
            new("Removed", '-', [.. comparison.Removed.Select(DiffLine.Of)]),
            new("Renamed", '~', [.. comparison.Renamed.Select(DiffLine.Renamed)]),
            new("Moved", '>', [.. comparison.Moved.Select(DiffLine.Moved), .. NewOrder(from, to)]),
            new("Reworded", '~', [.. comparison.Reworded.Select(DiffLine.Reworded), .. OtherTexts.Reworded(from, to)]),
            new("New ids", '!', [.. newIds.Select(ids => new DiffLine("", $"{ids.Old} is now {ids.New}"))]),
        ];
        return new(to.Title, [.. sections.Where(s => s.Lines.Count > 0)]);
    }

    private static LadderDiff Whole(Ladder ladder, string kind, char mark) => new(
        ladder.Title,
        [new(kind, mark, [new("", $"The whole ladder, with {ladder.Levels.Sum(l => l.Expectations.Count)} expectations")])]);

    private static IEnumerable<DiffLine> NewOrder(Ladder from, Ladder to)
    {
        var was = from.Levels.Select(l => to.TryFind(to.Id + l.Id[from.Id.Length..], out var now) ? now : null).Where(to.Levels.Contains);
        var now = to.Levels.Where(was.Contains);
        return was.SequenceEqual(now) ? [] : [new("Levels", string.Join(" < ", to.Levels.Select(l => l.Title)))];
    }
}

/// <summary>The changes of one kind.</summary>
/// <param name="Mark">The mark of each line in plain text.</param>
internal sealed record DiffSection(string Title, char Mark, IReadOnlyList<DiffLine> Lines);
