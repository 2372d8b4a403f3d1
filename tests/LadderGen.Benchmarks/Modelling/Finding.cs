using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace LadderGen.Benchmarks.Modelling;

/// <summary><c>Ladders.TryFind</c> on the five examples, compared with a frozen dictionary of the same ids.</summary>
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
public class Finding
{
    // Each id is a string of its own, as if read from a database: none is found by reference.
    private string[] _ids = null!;
    private string[] _misses = null!;
    private FrozenDictionary<string, LadderPart> _frozen = null!;

    [GlobalSetup]
    public void Setup()
    {
        var parts = Ladders.All.SelectMany(ladder => ladder.Levels)
            .SelectMany(level => level.CompetencyExpectations)
            .SelectMany(cell => cell.Own)
            .ToDictionary(e => e.Id, e => (LadderPart)e, StringComparer.Ordinal);
        _frozen = Ladders.All.SelectMany(Parts).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _ids = [.. parts.Keys.Select(id => new string(id.AsSpan()))];
        _misses = [.. parts.Keys.Select(id => id[..^1] + "_")];
        Ladders.TryFind(_ids[0], out _);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("hit")]
    public int FrozenHit() => Count(_ids);

    [Benchmark, BenchmarkCategory("hit")]
    public int FindHit() => CountFound(_ids);

    [Benchmark(Baseline = true), BenchmarkCategory("miss")]
    public int FrozenMiss() => Count(_misses);

    [Benchmark, BenchmarkCategory("miss")]
    public int FindMiss() => CountFound(_misses);

    private int Count(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
        {
            found += _frozen.TryGetValue(id, out var part) && part is not null ? 1 : 0;
        }

        return found;
    }

    private static int CountFound(string[] ids)
    {
        var found = 0;
        foreach (var id in ids)
        {
            found += Ladders.TryFind(id, out var part) && part is not null ? 1 : 0;
        }

        return found;
    }

    /// <summary>Gives every part of a ladder that has an id, so that both ways find the same.</summary>
    private static IEnumerable<LadderPart> Parts(Ladder ladder) =>
    [
        ladder,
        .. ladder.Competencies,
        .. ladder.Groups,
        .. ladder.Levels.SelectMany(level =>
            level.CompetencyExpectations.SelectMany(cell => cell.Own.Prepend<LadderPart>(cell)).Prepend(level)),
    ];
}
