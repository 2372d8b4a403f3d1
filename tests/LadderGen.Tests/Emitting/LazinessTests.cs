using System.Text.RegularExpressions;

namespace LadderGen.Tests.Emitting;

/// <summary>Touching one thing builds that thing, and whatever is touched first, nothing is met half built.</summary>
public class LazinessTests
{
    // Every singleton reports to this on its birth.
    private const string Probe = """
        internal static class Probe
        {
            public static readonly System.Collections.Generic.List<string> Born = new();

            public static T Add<T>(T item)
            {
                Born.Add(typeof(T).Name);
                return item;
            }
        }
        """;

    [Theory]
    [InlineData("Ladders.Sre", "SreLadder")]
    [InlineData("Ladders.Sre.Senior", "SreLadder, MasteryExpectations, ScopeExpectations, SeniorLevel")]
    [InlineData("Ladders.Sre.Senior.Scope.OwnsAService.Text", "SreLadder, MasteryExpectations, ScopeExpectations, SeniorLevel")]
    [InlineData(
        "Ladders.Sre.Senior > Ladders.Sre.Junior",
        "SreLadder, MasteryExpectations, ScopeExpectations, SeniorLevel, MasteryExpectations, JuniorLevel")]
    [InlineData("Ladders.Sre.Competencies", "SreLadder, SreCompetencies")]
    [InlineData("Ladders.Sre.Senior.Scope.Competency", "SreLadder, MasteryExpectations, ScopeExpectations, SeniorLevel, SreCompetencies")]
    [InlineData("Ladders.Sre.Junior.CompetencyExpectations", "SreLadder, MasteryExpectations, JuniorLevel, SreCompetencies")]
    [InlineData("LadderIds.Sre.Senior.Mastery.Id", "")]
    public void Touching_builds_no_more_than(string expression, string born)
    {
        var sources = ExampleModels.Emit(ExampleModels.Sre, ExampleModels.Dev)
            .Select(source => Regex.Replace(
                source,
                @"(new \w+(Ladder|Level|Competencies|Expectations)\((this)?\))(?= *[,;}])",
                "global::Probe.Add($1)"));
        Assert.Equal(born, Compiled.Run(
            [.. sources, Probe],
            $"""object touched = {expression}; GC.KeepAlive(touched); return string.Join(", ", Probe.Born);""",
            "using Acme;"));
    }

    [Theory]
    [InlineData("Ladders.All")]
    [InlineData("Ladders.Sre.Levels")]
    [InlineData("Ladders.Sre.Competencies.Scope.Groups")]
    [InlineData("Ladders.Sre.Senior.CompetencyExpectations")]
    [InlineData("Ladders.Sre.Senior.Mastery.LeadsIncidents.Competency.Ladder.Levels")]
    [InlineData("Ladders.Sre.Senior[Ladders.Sre.Competencies.Judgment]")]
    public void Whatever_comes_first_all_is_whole(string first) => Assert.Equal(true, Compiled.Run(
        ExampleModels.Emit(ExampleModels.Sre, ExampleModels.Dev),
        $"""
        var touched = {first};
        return Ladders.Sre.Levels.All(level => level.Ladder == Ladders.Sre
            && level.CompetencyExpectations.Select(list => list.Competency).SequenceEqual(Ladders.Sre.Competencies)
            && level.CompetencyExpectations.All(list => list.Level == level && list.Id.Length > 0)
            && level.CompetencyExpectations.All(list => list.All(e => e.Level == level && e.Id.Length > 0)))
            && Ladders.Sre.Competencies.All(competency => competency.Ladder == Ladders.Sre);
        """,
        "using Acme;"));

    [Fact]
    public void Many_threads_meet_one_and_the_same_ladder() => Assert.Equal(true, Compiled.Run(
        ExampleModels.Emit(ExampleModels.Sre),
        """
        var seen = new System.Collections.Concurrent.ConcurrentBag<object>();
        System.Threading.Tasks.Parallel.For(0, 64, i => seen.Add(
            i % 3 == 0 ? Ladders.Sre.Senior.Mastery[0].Level
            : i % 3 == 1 ? Ladders.Sre.Levels[1]
            : Ladders.Sre.Junior.Ladder.Levels[1]));
        return seen.Distinct().Count() == 1 && seen.All(level => ReferenceEquals(level, Ladders.Sre.Senior));
        """,
        "using Acme;"));
}
