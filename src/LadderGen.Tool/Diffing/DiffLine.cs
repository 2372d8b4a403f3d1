namespace LadderGen.Tool.Diffing;

/// <summary>A change, as a line of a report.</summary>
/// <param name="Place">The level and the competency of an expectation, or the kind of another part; may be empty.</param>
/// <param name="Words">The words. Those that are only in one of two versions are marked.</param>
internal sealed record DiffLine(string Place, IReadOnlyList<DiffWords> Words)
{
    public DiffLine(string place, string text)
        : this(place, [new DiffWords(WordChangeKind.Kept, text)])
    {
    }

    public static DiffLine Of(LadderPart part) => new(PlaceOf(part), TextOf(part));

    public static DiffLine Renamed(LadderPartChange change) => new(PlaceOf(change.To), $"{change.From.Name} is now {change.To.Name}");

    public static DiffLine Moved(LadderPartChange change) =>
        new($"{PlaceOf(change.From)} -> {PlaceOf(change.To)}", TextOf(change.To));

    public static DiffLine Reworded(LadderPartChange change) =>
        new(PlaceOf(change.To), DiffWords.Between(TextOf(change.From), TextOf(change.To)));

    private static string PlaceOf(LadderPart part) => part switch
    {
        Expectation expectation => $"{expectation.Level.Title}, {expectation.Competency.Title}",
        Level => "Level",
        Competency => "Competency",
        _ => "Group",
    };

    private static string TextOf(LadderPart part) => part switch
    {
        Expectation expectation => string.Join("\n", expectation.Details.Prepend(expectation.Text)),
        Level level => level.Title,
        Competency competency => competency.Title,
        Group group => group.Title,
        _ => part.Id,
    };
}
