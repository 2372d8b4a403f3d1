using LadderGen.Compiler.Model;

namespace LadderGen.Tests.Seeds;

/// <summary>The five ladders the project started from compile as they stand.</summary>
public sealed class SeedTests
{
    private static readonly Dictionary<string, string> Declarations = new()
    {
        ["37signals-titles-for-ops.txt"] = "ladder: Sre\nrole: SRE",
        ["dropbox-ic5-reliability-engineer.txt"] = "ladder: Reliability\nrole: Reliability Engineer",
        ["senior-sre-matrix.md"] = "ladder: Matrix\nrole: [SRE, Site Reliability Engineer]\nfacts: scaling of competencies",
        ["medium-snowflake-foundations.txt"] = "ladder: Foundations\nignore: Build your own framework for free",
        ["octopus-l2-site-reliability-engineer.md"] = "ladder: Octopus\nrole: Site Reliability Engineer",
    };

    [SkippableTheory]
    [InlineData("37signals-titles-for-ops.txt", 5, 9, 3, 60, 0, 0)]
    [InlineData("dropbox-ic5-reliability-engineer.txt", 1, 19, 5, 52, 0, 0)]
    [InlineData("senior-sre-matrix.md", 1, 27, 20, 27, 0, 1)]
    [InlineData("medium-snowflake-foundations.txt", 5, 1, 0, 15, 15, 0)]
    [InlineData("octopus-l2-site-reliability-engineer.md", 1, 4, 0, 12, 10, 4)]
    public void A_seed_has_the_counts_of_its_readme(string seed, int levels, int competencies, int groups, int expectations, int examples, int facts)
    {
        var bound = TestLadder.Bind(("ladder.yml", Declarations[seed]), (seed, Shared.Read("seeds/" + seed)));
        File.WriteAllText("/tmp/" + seed + ".out", string.Join("\n", bound.Log()) + "\n" + Dump(bound.Model!));
        var model = bound.Model!;
        Assert.Equal(
            (levels, competencies, groups, expectations, examples, facts),
            (model.Levels.Count, model.Competencies.Count, model.Groups.Count,
                model.Levels.Sum(l => l.Cells.Sum(c => c.Expectations.Count)),
                model.Levels.Sum(l => l.Cells.Sum(c => c.Examples.Count)),
                model.Levels.Sum(l => l.Facts.Count)));
    }

    internal static string Dump(LadderModel? m) => m is null ? "none" : m.Title + " | " + m.Description + "\n" +
        string.Join("\n", m.Groups.Select(g => $"group {g.Id} {g.Title} {g.Description}")) + "\n" +
        string.Join("\n", m.Competencies.Select(g => $"comp {g.Name} {g.Id} {g.Title} {g.Group} {g.Description}")) + "\n" +
        string.Join("\n", m.Levels.Select(l => $"LEVEL {l.Name} {l.Id} {l.Title} {l.Code} {l.Summary}\n" + string.Join("\n", l.Facts.Select(f => $"  fact {f}")) + "\n" + string.Join("\n", l.Cells.Select(c => $"  {m.Competencies[c.Competency].Name} {c.Summary}\n" + string.Join("\n", c.Expectations.Select(e => "    " + e.Name + " | " + e.Id + " | " + e.Text + " | " + string.Join(";", e.Details))) + "\n" + string.Join("\n", c.Examples.Select(x => "    eg " + x))))));
}
