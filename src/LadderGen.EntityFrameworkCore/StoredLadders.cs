namespace LadderGen.EntityFrameworkCore;

/// <summary>Holds what a context knows of its ladders: the parts by id, and the order of the levels.</summary>
internal sealed class StoredLadders
{
    /// <summary>
    /// The length of a column of ids. An index of SQL Server has at most 450 characters
    /// (https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server).
    /// </summary>
    public const int IdLength = 450;

    private readonly LadderSet _ladders;
    private readonly List<Level> _levels;
    private readonly Dictionary<Level, int> _order;
    private readonly List<(string Old, LadderPart Part)> _formerIds;
    private readonly ILookup<string, string> _formerIdsById;

    public StoredLadders(LadderSet ladders)
    {
        _ladders = ladders;
        _levels = [.. ladders.SelectMany(AllLevels).Order()];
        _order = _levels.Select((level, index) => (level, index)).ToDictionary(l => l.level, l => l.index + 1);
        _formerIds = [.. ladders.RenamedIds.Select(r => (r.Old, ladders.Find(r.New)))];
        _formerIdsById = ladders.RenamedIds.ToLookup(r => r.New, r => r.Old, StringComparer.Ordinal);
    }

    /// <summary>Returns the levels that a property of a type can have, retired ones as well, in the order of all levels.</summary>
    public IEnumerable<Level> LevelsOf(Type type) => _levels.Where(l => IsOf(l, type));

    /// <summary>Returns the id of a part, and its former ones.</summary>
    public IEnumerable<string> IdsOf(LadderPart part) => _formerIdsById[part.Id].Prepend(part.Id);

    /// <summary>Returns the former ids of all parts that a property of a type can have.</summary>
    public IReadOnlyList<(string Old, LadderPart Part)> FormerIdsOf(Type type) => _formerIds.FindAll(f => type.IsInstanceOfType(f.Part));

    /// <summary>Returns the place of a level in the order of all levels, counted from 1.</summary>
    public int OrderOf(Level level) => _order.TryGetValue(level, out var order)
        ? order
        : throw new InvalidOperationException($"The level '{level.Id}' is not in a ladder that the context uses: see 'UseLadders'.");

    /// <summary>Returns the place that a level shares with the levels of the same ladder and rank, such as its retired ones.</summary>
    public int PlaceOf(Level level) => OrderOf(_levels.Find(l => l.Ladder == level.Ladder && l.Rank == level.Rank) ?? level);

    /// <summary>Returns the place of the highest level of the same ladder.</summary>
    public int LastOf(Level level) => PlaceOf(_levels.FindLast(l => l.Ladder == level.Ladder) ?? level);

    /// <summary>Finds a part by its id or a former one.</summary>
    /// <exception cref="KeyNotFoundException">No part has it. The message suggests a similar one.</exception>
    public TPart Find<TPart>(string id)
        where TPart : LadderPart =>
        _ladders.Find<TPart>(id);

    /// <summary>Finds a part by its id or a former one; null if there is none.</summary>
    public TPart? FindOrNull<TPart>(string id)
        where TPart : LadderPart =>
        _ladders.TryFind<TPart>(id, out var part) ? part : null;

    /// <summary>Returns the id of a part.</summary>
    /// <exception cref="InvalidOperationException">The ladders do not have the part, so it could not be read again.</exception>
    public string IdOf<TPart>(TPart part)
        where TPart : LadderPart =>
        _ladders.TryFind<TPart>(part.Id, out _)
            ? part.Id
            : throw new InvalidOperationException(
                $"'{part.Id}' is not in a ladder that the context uses. Add its ladder to those of 'UseLadders'.");

    private static IEnumerable<Level> AllLevels(Ladder ladder) =>
        [.. ladder.Levels, .. ladder.SharedLevel is { } shared ? [shared] : Array.Empty<Level>(), .. ladder.Retired.OfType<Level>()];

    // A retired level is not an SreLevel, though a column of these may have its id.
    private static bool IsOf(Level level, Type type) =>
        type.IsInstanceOfType(level) || (level.IsRetired && type.IsInstanceOfType(level.Ladder.Levels[0]));
}
