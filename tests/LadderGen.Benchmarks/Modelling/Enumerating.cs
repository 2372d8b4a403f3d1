using BenchmarkDotNet.Attributes;

namespace LadderGen.Benchmarks.Modelling;

/// <summary>A <c>foreach</c> over all expectations of the five examples, compared with nested arrays of the same.</summary>
public class Enumerating
{
    private Expectation[][][][] _arrays = null!;

    [GlobalSetup]
    public void Setup()
    {
        _arrays =
        [
            .. Ladders.All.Select(ladder =>
                ladder.Levels.Select(level => level.CompetencyExpectations.Select(cell => cell.ToArray()).ToArray()).ToArray()),
        ];
        Foreach();
    }

    [Benchmark(Baseline = true)]
    public int Arrays()
    {
        var length = 0;
        foreach (var ladder in _arrays)
        {
            foreach (var level in ladder)
            {
                foreach (var cell in level)
                {
                    foreach (var expectation in cell)
                    {
                        length += expectation.Text.Length;
                    }
                }
            }
        }

        return length;
    }

    [Benchmark]
    public int Foreach()
    {
        var length = 0;
        foreach (var ladder in Ladders.All)
        {
            foreach (var level in ladder.Levels)
            {
                foreach (var cell in level.CompetencyExpectations)
                {
                    foreach (var expectation in cell)
                    {
                        length += expectation.Text.Length;
                    }
                }
            }
        }

        return length;
    }
}
