using System.Diagnostics.CodeAnalysis;
#if NET
using System.Collections.Frozen;
#endif

namespace LadderGen;

/// <summary>The parts of some ladders by their current ids, and by the ids they had before they were renamed.</summary>
internal sealed class IdIndex
{
#if NET
    private readonly FrozenDictionary<string, LadderPart> _parts;
#else
    private readonly Dictionary<string, LadderPart> _parts;
#endif
    private readonly int _longest;
    private readonly ILookup<string, string>? _formerIds;

    public IdIndex(IEnumerable<Ladder> ladders)
    {
        var parts = new Dictionary<string, LadderPart>(StringComparer.Ordinal);
        var old = new List<(string Id, LadderPart Part)>();
        foreach (var ladder in ladders)
        {
            AddOldIds(ladder, AddParts(ladder, parts), parts, old);
        }

        // A part of a later ladder may have the id now.
        old.RemoveAll(o => parts[o.Id] != o.Part);
        RenamedIds = ReadOnlyList<(string, string)>.Of([.. old.Select(o => (o.Id, o.Part.Id))]);
        _formerIds = old.Count > 0 ? old.ToLookup(o => o.Part.Id, o => o.Id, StringComparer.Ordinal) : null;

        _longest = parts.Keys.Select(id => id.Length).DefaultIfEmpty().Max();
#if NET
        _parts = parts.ToFrozenDictionary(StringComparer.Ordinal);
#else
        _parts = parts;
#endif
    }

    /// <summary>The ids from before a renaming, each once, with the current id.</summary>
    public ReadOnlyList<(string Old, string New)> RenamedIds { get; }

    /// <summary>Returns the ids that a part had before.</summary>
    public ReadOnlyList<string> FormerIdsOf(LadderPart part) =>
        _formerIds is null ? ReadOnlyList<string>.Of([]) : ReadOnlyList<string>.Of([.. _formerIds[part.Id]]);

    public bool TryFind(string id, [NotNullWhen(true)] out LadderPart? part)
    {
        // A text of a megabyte is not hashed to learn that it is not an id.
        part = null;
        return (id ?? throw new ArgumentNullException(nameof(id))).Length <= _longest && _parts.TryGetValue(id, out part);
    }

    /// <summary>A ladder and everything in it that has an id, each part before the parts it contains.</summary>
    public static IEnumerable<LadderPart> PartsOf(Ladder ladder)
    {
        yield return ladder;
        foreach (var part in ladder.Competencies.Concat<LadderPart>(ladder.Groups))
        {
            yield return part;
        }

        foreach (var level in ladder.SharedLevel is { } all ? ladder.Levels.Append(all) : ladder.Levels)
        {
            yield return level;
            foreach (var expectations in level.CompetencyExpectations)
            {
                yield return expectations;
                foreach (var expectation in expectations.Own)
                {
                    yield return expectation;
                }
            }
        }
    }

    private static List<LadderPart> AddParts(Ladder ladder, Dictionary<string, LadderPart> parts)
    {
        var added = PartsOf(ladder).Concat(ladder.RetiredParts.All).ToList();
        foreach (var part in added)
        {
            parts[part.Id] = part;
        }

        return added;
    }

    /// <summary>An id has a segment for each part that contains it, and any of those may have been renamed.</summary>
    private static void AddOldIds(
        Ladder ladder,
        List<LadderPart> added,
        Dictionary<string, LadderPart> parts,
        List<(string Id, LadderPart Part)> oldIds)
    {
        foreach (var moved in ladder.MovedParts)
        {
            if (!parts.ContainsKey(moved.Old) && parts.TryGetValue(moved.Id, out var part))
            {
                parts[moved.Old] = part;
                oldIds.Add((moved.Old, part));
            }
        }

        var renamed = ladder.RenamedParts.ToLookup(r => r.Id, r => r.Old, StringComparer.Ordinal);
        if (renamed.Count == 0)
        {
            return;
        }

        foreach (var part in added)
        {
            foreach (var old in Spellings(part.Id, renamed))
            {
                // A part that has the id now comes before one that had it once.
                if (!parts.TryGetValue(old, out _))
                {
                    parts[old] = part;
                    oldIds.Add((old, part));
                }
            }
        }
    }

    /// <summary>The id in all spellings: each of its segments as it is now, or as it was.</summary>
    private static IEnumerable<string> Spellings(string id, ILookup<string, string> renamed)
    {
        var slash = id.LastIndexOf('/');
        string[] last = [id.Substring(slash + 1), .. renamed[id]];
        return slash < 0 ? last : Spellings(id.Substring(0, slash), renamed).SelectMany(start => last.Select(end => start + "/" + end));
    }
}
