using BenchmarkDotNet.Attributes;

namespace LadderGen.Benchmarks.Modelling;

/// <summary>A <c>foreach</c> through all expectations of the five examples, against one through nested arrays of the same.</summary>
public class Enumerating
{
    private Expectation[][][][] _arrays = null!;

    [GlobalSetup]
    public void Setup()
    {
        _arrays = [.. Ladders.All.Select(ladder => ladder.Levels.Select(level => level.CompetencyExpectations.Select(cell => cell.ToArray()).ToArray()).ToArray())];
        Foreach();
    }

    [Benchmark(Baseline = true)]
    public int Arrays()
    {
        int length = 0;
        foreach (Expectation[][][] ladder in _arrays)
        {
            foreach (Expectation[][] level in ladder)
            {
                foreach (Expectation[] cell in level)
                {
                    foreach (Expectation expectation in cell)
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
        int length = 0;
        foreach (Ladder ladder in Ladders.All)
        {
            foreach (Level level in ladder.Levels)
            {
                foreach (CompetencyExpectations cell in level.CompetencyExpectations)
                {
                    foreach (Expectation expectation in cell)
                    {
                        length += expectation.Text.Length;
                    }
                }
            }
        }

        return length;
    }
}
