using System.Diagnostics.CodeAnalysis;
#if NET
using System.Collections.Frozen;
#endif

namespace LadderGen;

/// <summary>The parts of some ladders by their ids, and by the ids they had before they were renamed.</summary>
internal sealed class IdIndex
{
#if NET
    private readonly FrozenDictionary<string, LadderPart> _parts;
#else
    private readonly Dictionary<string, LadderPart> _parts;
#endif

    public IdIndex(IEnumerable<Ladder> ladders)
    {
        var parts = new Dictionary<string, LadderPart>(StringComparer.Ordinal);
        foreach (var ladder in ladders)
        {
            AddOldIds(ladder, AddParts(ladder, parts), parts);
        }

#if NET
        _parts = parts.ToFrozenDictionary(StringComparer.Ordinal);
#else
        _parts = parts;
#endif
    }

    public IEnumerable<string> Ids => _parts.Keys;

    public bool TryFind(string id, [NotNullWhen(true)] out LadderPart? part) =>
        _parts.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out part);

    /// <summary>A ladder with all that has an id in it, what contains before what is contained.</summary>
    public static IEnumerable<LadderPart> PartsOf(Ladder ladder)
    {
        yield return ladder;
        foreach (var part in ladder.Competencies.Concat<LadderPart>(ladder.Groups))
        {
            yield return part;
        }

        foreach (var level in ladder.AllLevels is { } all ? ladder.Levels.Append(all) : ladder.Levels)
        {
            yield return level;
            foreach (var expectations in level.Expectations)
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
        var added = PartsOf(ladder).ToList();
        foreach (var part in added)
        {
            parts[part.Id] = part;
        }

        return added;
    }

    /// <summary>An id has a segment for each thing that it is in, and each of those may have had another name.</summary>
    private static void AddOldIds(Ladder ladder, List<LadderPart> added, Dictionary<string, LadderPart> parts)
    {
        var renamed = ladder.RenamedParts.ToLookup(r => r.Id, r => r.Old, StringComparer.Ordinal);
        if (renamed.Count == 0)
        {
            return;
        }

        foreach (var part in added)
        {
            foreach (var old in Spellings(part.Id, renamed))
            {
                // What has the id now counts, not what had it once.
                parts[old] = parts.TryGetValue(old, out var holder) ? holder : part;
            }
        }
    }

    /// <summary>The id with each of its segments as it is or as it once was.</summary>
    private static IEnumerable<string> Spellings(string id, ILookup<string, string> renamed)
    {
        var slash = id.LastIndexOf('/');
        string[] last = [id.Substring(slash + 1), .. renamed[id]];
        return slash < 0 ? last : Spellings(id.Substring(0, slash), renamed).SelectMany(start => last.Select(end => start + "/" + end));
    }
}
