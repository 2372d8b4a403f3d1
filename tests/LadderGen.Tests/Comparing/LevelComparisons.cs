using System.Reflection;

namespace LadderGen.Tests.Comparing;

/// <summary>Compares levels, until <c>Level.ComparedWith</c> is there to be called.</summary>
internal static class LevelComparisons
{
    public static Func<Level, Level, LevelComparison> Of { get; } = typeof(LevelComparison)
        .GetMethod("Of", BindingFlags.Static | BindingFlags.NonPublic)!
        .CreateDelegate<Func<Level, Level, LevelComparison>>();

    /// <summary>What becomes of the expectations of a competency, as lists of lines; <c>/</c> is before a detail.</summary>
    public static CompetencyComparison OfTexts(string[] from, string[] to)
    {
        var ladder = new Expecting(from, to);
        return Of(ladder.Levels[0], ladder.Levels[1]).Competencies[0];
    }

    private sealed class Expecting(string[] from, string[] to) : Ladder("x", "X", "X", "", false)
    {
        protected override Level[] CreateLevels() => [new Rung(this, "One", 1, from), new Rung(this, "Two", 2, to)];

        protected override ReadOnlyList<Competency> CreateCompetencies() => new(new Competency(this, 0, -1, "x/competencies/skill", "Skill", "Skill", ""));
    }

    private sealed class Rung(Ladder ladder, string name, int rank, string[] texts) : Level(ladder, "x/" + name, name, name, null, rank, "")
    {
        protected override Expectations[] CreateExpectations() => [new Skill(this, texts)];
    }

    private sealed class Skill(Level level, string[] texts) : Expectations(
        level, 0, level.Id + "/skill", "x.md", 1, "", null, [.. texts.Select((text, i) => New(i, text.Split(" / ")))])
    {
        private static Expectation New(int index, string[] lines) => new($"/{index}", $"N{index}", 1, lines[0], lines[1..]);
    }
}
