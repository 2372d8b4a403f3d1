namespace LadderGen.EntityFrameworkCore;

/// <summary>What a context knows of its ladders: the parts by id, and the order of the levels.</summary>
internal sealed class StoredLadders
{
    /// <summary>
    /// The length of a column of ids. An index of SQL Server has at most 450 characters
    /// (https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server).
    /// </summary>
    public const int IdLength = 450;

    private readonly LadderSet _ladders;
    private readonly Dictionary<Level, int> _order;

    public StoredLadders(LadderSet ladders)
    {
        _ladders = ladders;
        Levels = [.. ladders.SelectMany(l => l.SharedLevel is { } shared ? l.Levels.Prepend(shared) : l.Levels).Order()];
        _order = Levels.Select((level, index) => (level, index)).ToDictionary(l => l.level, l => l.index + 1);
        FormerIds = ladders.RenamedIds.ToLookup(r => r.New, r => r.Old, StringComparer.Ordinal);
    }

    /// <summary>The levels of all ladders in their total order.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>The former ids by id.</summary>
    public ILookup<string, string> FormerIds { get; }

    /// <summary>Returns the place of a level in the total order, counted from 1.</summary>
    public int OrderOf(Level level) => _order.TryGetValue(level, out var order)
        ? order
        : throw new InvalidOperationException($"The level '{level.Id}' is not of a ladder that the context uses.");

    /// <summary>Returns the place of the highest level of the same ladder.</summary>
    public int LastOf(Level level) => OrderOf(level.Ladder.Levels[^1]);

    /// <summary>Finds a part by its id or a former one.</summary>
    /// <exception cref="KeyNotFoundException">There is no such part. The message suggests a similar one.</exception>
    public TPart Find<TPart>(string id)
        where TPart : LadderPart =>
        _ladders.Find<TPart>(id);

    /// <summary>Finds a part by its id or a former one; null if there is none.</summary>
    public TPart? FindOrNull<TPart>(string id)
        where TPart : LadderPart =>
        _ladders.TryFind<TPart>(id, out var part) ? part : null;
}
